package org.omuz.exercise.build;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.exercise.model.Inject;

/**
 * What one state of an exercise says otherwise than another, as a draft than the version it would follow; what has
 * happened to lines on their way is no change.
 *
 * @param added changed and removed: numbers of injects
 * @param files names of texts and images that are new, other or gone
 */
public record DraftChanges(
        List<ExercisePart> parts, List<String> added, List<String> changed, List<String> removed, List<String> files) {

    public static DraftChanges between(ExerciseDefinition before, Map<String, String> filesBefore, Draft draft) {
        return between(before, filesBefore, draft.definition(), draft.files());
    }

    /** @param filesBefore and {@code filesAfter}: name to SHA-256 */
    public static DraftChanges between(
            ExerciseDefinition before,
            Map<String, String> filesBefore,
            ExerciseDefinition after,
            Map<String, String> filesAfter) {
        JsonNode one = EditPart.json(before);
        JsonNode other = EditPart.json(after);
        List<ExercisePart> parts = Arrays.stream(ExercisePart.values())
                .filter(part -> !EditPart.version(part.rows(one)).equals(EditPart.version(part.rows(other))))
                .toList();
        Map<String, Inject> known = byNumber(before);
        Map<String, Inject> now = byNumber(after);
        return new DraftChanges(
                parts,
                numbers(after).filter(number -> !known.containsKey(number)).toList(),
                numbers(after)
                        .filter(number ->
                                known.containsKey(number) && !known.get(number).equals(now.get(number)))
                        .toList(),
                numbers(before).filter(number -> !now.containsKey(number)).toList(),
                files(filesBefore, filesAfter));
    }

    private static Map<String, Inject> byNumber(ExerciseDefinition exercise) {
        Map<String, Inject> lines = new HashMap<>();
        exercise.injects().forEach(inject -> lines.put(inject.number(), inject.as(Inject.Status.DRAFT)));
        return lines;
    }

    private static Stream<String> numbers(ExerciseDefinition exercise) {
        return exercise.injects().stream().map(Inject::number);
    }

    private static List<String> files(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .toList();
    }

    public boolean isEmpty() {
        return parts.isEmpty() && added.isEmpty() && changed.isEmpty() && removed.isEmpty() && files.isEmpty();
    }
}
