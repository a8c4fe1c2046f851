package org.omuz.exercise.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.SortedMap;
import org.omuz.shared.content.ContentHash;

/**
 * What identifies the content of an exercise, however its files are laid out: canonical JSON, then its files by name.
 */
public final class ExerciseHash {
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private ExerciseHash() {}

    /** SHA-256 in hexadecimal; {@code files}: name to SHA-256. */
    public static String of(ExerciseDefinition definition, SortedMap<String, String> files) {
        ContentHash hash = new ContentHash().add(json(definition));
        files.forEach((name, sha256) -> hash.add(name).add(sha256));
        return hash.hex();
    }

    public static String json(Object value) {
        try {
            return CANONICAL.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
