package org.omuz.shared;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a form says when somebody else changed the thing since it was opened: for the form as a whole (field ""), and beside
 * each typed field in which the two differ what is stored now. What was typed stays, to be sent again knowingly.
 */
public final class Overtaken {
    private static final String WHOLE = "";

    private Overtaken() {}

    /**
     * @param typed the form as sent
     * @param stored the form as it would be opened now
     * @param plain names of the fields whose value means something to a reader, other than a choice's code
     */
    public static <F extends Record> Map<String, String> said(F typed, F stored, Set<String> plain, SharedMessages say) {
        Map<String, String> problems = new HashMap<>();
        problems.put(WHOLE, say.overtaken());
        for (RecordComponent field : typed.getClass().getRecordComponents()) {
            Object now = value(field, stored);
            if (plain.contains(field.getName()) && !Objects.equals(value(field, typed), now)) {
                problems.put(field.getName(), now == null ? say.storedEmpty() : say.storedNow(now.toString()));
            }
        }
        return problems;
    }

    private static Object value(RecordComponent field, Record form) {
        try {
            return field.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
