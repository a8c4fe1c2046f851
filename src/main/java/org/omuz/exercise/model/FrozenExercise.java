package org.omuz.exercise.model;

import java.time.Instant;

/** A published version, ready to use and never changing; {@code id} is that of its {@link ExerciseVersion}. */
public record FrozenExercise(
        long id, long exerciseId, int number, String contentHash, Instant publishedAt, ExerciseDefinition definition) {

    public static FrozenExercise of(ExerciseVersion version) {
        return new FrozenExercise(
                version.id,
                version.exercise.id,
                version.number,
                version.contentHash,
                version.publishedAt,
                version.definition);
    }

    public String code() {
        return definition.code();
    }

    public String label() {
        return definition.label();
    }
}
