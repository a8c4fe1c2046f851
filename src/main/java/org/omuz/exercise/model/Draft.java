package org.omuz.exercise.model;

import java.util.List;
import java.util.SortedMap;

/**
 * An exercise as it stands on the drawing board, whole; three statements.
 *
 * @param files name to SHA-256
 */
public record Draft(
        Exercise exercise, List<MselInject> lines, ExerciseDefinition definition, SortedMap<String, String> files) {

    public static Draft of(Exercise exercise) {
        List<MselInject> lines = MselInject.of(exercise.id);
        ExerciseDefinition whole =
                exercise.head.with(lines.stream().map(line -> line.content).toList());
        return new Draft(exercise, lines, whole, ExerciseFile.of(exercise.id));
    }

    public String hash() {
        return ExerciseHash.of(definition, files);
    }
}
