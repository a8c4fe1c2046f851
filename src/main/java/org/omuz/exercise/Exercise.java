package org.omuz.exercise;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.omuz.shared.Json;
import org.omuz.shared.Row;

/** An exercise as it is being designed; {@code head} is its draft without the injects, which are {@link MselInject}s. */
@Entity
public class Exercise extends Row {
    public String code;

    @Convert(converter = DefinitionColumn.class)
    public ExerciseDefinition head;

    @Version
    public int version;

    public Instant createdAt;
    public Instant changedAt;
    public String changedBy;

    public static Optional<Exercise> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    void changed(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    @Converter
    static class DefinitionColumn extends Json.Column<ExerciseDefinition> {
        DefinitionColumn() {
            super(new TypeReference<>() {});
        }
    }
}
