package org.omuz.shared.form;

import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.omuz.shared.SharedMessages;

/**
 * Somebody else changed the thing after the form was opened. The form is shown again as it was typed, over the version that is
 * stored now: it says who changed what and when, and beside each field in which the two differ what is stored.
 */
public final class Overtaken extends OptimisticLockException {
    private static final long serialVersionUID = 1;

    /** The thing as the audit trail calls it, and the version of it that is stored. */
    public record Stored(String subjectType, long id, Object version) {}

    private final transient Stored stored;
    private final transient LastChange.Change change;
    private final transient Map<String, String> differing;

    private Overtaken(Stored stored, LastChange.Change change, Map<String, String> differing) {
        this.stored = stored;
        this.change = change;
        this.differing = differing;
    }

    /**
     * Refuses what was not typed over what is stored.
     *
     * @param seen version that the form was opened on; one without counts as old
     * @param now the form as it would be opened now
     * @param plain names of the fields whose value means something to a reader, other than a choice's code
     */
    public static <F extends Record> void refuse(Object seen, Stored stored, F typed, F now, Set<String> plain) {
        if (!isSame(seen, stored.version)) {
            throw new Overtaken(stored, null, differing(typed, now, plain));
        }
    }

    /** The same of what has no form record; {@code by} and {@code at} where the thing itself says who changed it, else null. */
    public static void refuse(Object seen, Stored stored, LastChange.Change change) {
        if (!isSame(seen, stored.version)) {
            throw new Overtaken(stored, change, Map.of());
        }
    }

    private static boolean isSame(Object seen, Object stored) {
        return seen != null && seen.toString().equals(stored.toString());
    }

    Stored stored() {
        return stored;
    }

    LastChange.Change change() {
        return change;
    }

    /** Field to what is said beside it. */
    Map<String, String> said(SharedMessages say) {
        Map<String, String> said = new LinkedHashMap<>();
        differing.forEach((field, now) -> said.put(field, now.isEmpty() ? say.storedEmpty() : say.storedNow(now)));
        return said;
    }

    private static Map<String, String> differing(Record typed, Record now, Set<String> plain) {
        Map<String, String> differing = new LinkedHashMap<>();
        for (RecordComponent field : typed.getClass().getRecordComponents()) {
            String stored = Objects.toString(value(field, now), "");
            if (plain.contains(field.getName()) && !Objects.toString(value(field, typed), "").equals(stored)) {
                differing.put(field.getName(), stored);
            }
        }
        return differing;
    }

    private static Object value(RecordComponent field, Record form) {
        try {
            return field.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
