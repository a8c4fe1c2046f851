package org.omuz.exercise.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.exercise.model.ExerciseBlob;
import org.omuz.exercise.model.ExerciseDefinition;

/** The files of an exercise, as they are exchanged: {@code exercise.yaml}, {@code documents/…}, {@code media/…}. */
public final class ExerciseArchive {
    /** Quotes stay: {@code 00:20} and {@code 8} would be read back as numbers. */
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private ExerciseArchive() {}

    /** {@code files}: name to SHA-256 of what {@link ExerciseBlob} keeps; one statement for all of them. */
    public static SortedMap<String, byte[]> of(ExerciseDefinition definition, Map<String, String> files) {
        SortedMap<String, byte[]> archive = new TreeMap<>();
        archive.put(ExerciseContent.MAIN, yaml(definition).getBytes(StandardCharsets.UTF_8));
        List<ExerciseBlob> blobs = files.isEmpty() ? List.of() : ExerciseBlob.list("sha256 in ?1", files.values());
        Map<String, byte[]> bytes = blobs.stream().collect(Collectors.toMap(blob -> blob.sha256, blob -> blob.bytes));
        files.forEach((name, sha256) -> archive.put(name, bytes.get(sha256)));
        return archive;
    }

    static String yaml(ExerciseDefinition definition) {
        try {
            return YAML.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
