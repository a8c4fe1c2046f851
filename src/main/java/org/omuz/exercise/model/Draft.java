package org.omuz.exercise.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /**
     * Whether a version or an archive says the same: what has happened to lines on their way is no difference.
     *
     * @param others name to SHA-256
     */
    public boolean isTheSameAs(ExerciseDefinition other, Map<String, String> others) {
        return written(definition, files).equals(written(other, others));
    }

    private static String written(ExerciseDefinition whole, Map<String, String> files) {
        List<Inject> lines = whole.injects().stream()
                .map(inject -> inject.as(Inject.Status.DRAFT))
                .toList();
        return ExerciseHash.of(whole.with(lines), new TreeMap<>(files));
    }

    public String hash() {
        return ExerciseHash.of(definition, files);
    }
}
