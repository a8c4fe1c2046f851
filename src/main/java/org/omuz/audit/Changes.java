package org.omuz.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a change made of each field, as details of an entry: {@code field.was} and {@code field.is}, for fields that
 * differ. A form is compared with the form as it would have been opened before.
 */
public final class Changes {
    static final String WAS = ".was";
    static final String IS = ".is";
    /** What a form carries besides what it records. */
    private static final Set<String> NOT_RECORDED = Set.of("version", "click");

    private Changes() {}

    /** Of something new what was recorded, where {@code was} is null. */
    public static <F extends Record> Map<String, String> between(F was, F is) {
        Map<String, String> changes = new TreeMap<>();
        for (RecordComponent field : is.getClass().getRecordComponents()) {
            String before = was == null ? "" : value(field, was);
            String after = value(field, is);
            if (!NOT_RECORDED.contains(field.getName()) && !Objects.equals(before, after)) {
                if (was != null) {
                    changes.put(field.getName() + WAS, before);
                }
                changes.put(field.getName() + IS, after);
            }
        }
        return changes;
    }

    /** Of one field; null for nothing. */
    public static Map<String, String> of(String field, String was, String is) {
        return Map.of(field + WAS, was == null ? "" : was, field + IS, is == null ? "" : is);
    }

    /** With what a reader needs to know the thing by. */
    public static <F extends Record> Map<String, String> between(F was, F is, Map<String, String> about) {
        Map<String, String> changes = between(was, is);
        changes.putAll(about);
        return changes;
    }

    private static String value(RecordComponent field, Record form) {
        try {
            Object value = field.getAccessor().invoke(form);
            if (value instanceof Collection<?> many) {
                return many.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
            }
            return value == null ? "" : value.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
