package org.omuz.shared.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form was opened with, as a mark of each field that goes along with it: so the fields that a person has touched
 * are told from those that only come back as they were.
 */
final class Opened {
    static final String FIELD = "opened";
    private static final String VERSION = "version";
    private static final String BETWEEN = ".";

    private Opened() {}

    static String of(Record form) {
        return fields(form).map(field -> mark(field, form)).collect(Collectors.joining(BETWEEN));
    }

    /** Names of the fields that differ from what the form was opened with; all where that is not known. */
    static Set<String> touched(String opened, Record typed) {
        List<RecordComponent> fields = fields(typed).toList();
        List<String> marks = opened == null ? List.of() : List.of(opened.split("\\" + BETWEEN));
        Set<String> touched = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean same = marks.size() == fields.size() && marks.get(i).equals(mark(fields.get(i), typed));
            if (!same) {
                touched.add(fields.get(i).getName());
            }
        }
        return touched;
    }

    /** As it was typed where it was touched, else as it is stored now. */
    @SuppressWarnings("unchecked")
    static <F extends Record> F merged(Set<String> touched, F typed, Record now) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent field : typed.getClass().getRecordComponents()) {
            boolean kept = field.getName().equals(VERSION) || touched.contains(field.getName());
            values.add(value(field, kept ? typed : now));
        }
        Class<?>[] types = Stream.of(typed.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (F) typed.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object value(RecordComponent field, Record form) {
        try {
            return field.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<RecordComponent> fields(Record form) {
        return Stream.of(form.getClass().getRecordComponents())
                .filter(field -> !field.getName().equals(VERSION));
    }

    private static String mark(RecordComponent field, Record form) {
        return Integer.toHexString(Objects.toString(value(field, form), "").hashCode());
    }
}
