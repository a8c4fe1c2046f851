package org.omuz.exercise.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.exercise.model.FreezeExercise;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Imported;
import org.omuz.shared.content.Problems;

/** Publishes the exercises of a content directory; content that is a version already changes nothing. */
@ApplicationScoped
public class TakeInExercises {
    private static final String BY = "system";

    public record Result(List<Imported> exercises, Problems problems) {}

    private final CheckExercise check;
    private final StoreDraft store;
    private final FreezeExercise freeze;

    TakeInExercises(CheckExercise check, StoreDraft store, FreezeExercise freeze) {
        this.check = check;
        this.store = store;
        this.freeze = freeze;
    }

    public Result from(Path directory) {
        ContentFolder folder = new ContentFolder(directory);
        Problems problems = new Problems();
        List<Imported> exercises = new ArrayList<>();
        for (String code : folder.folders("exercises")) {
            String path = "exercises/" + code + "/";
            check.in(folder, path, problems)
                    .filter(content -> named(code, content, path, problems))
                    .map(content -> publish(content, path, problems))
                    .ifPresent(exercises::add);
        }
        return new Result(exercises, problems);
    }

    private static boolean named(String code, ExerciseContent content, String path, Problems problems) {
        boolean same = content.definition().code().equals(code);
        if (!same) {
            problems.error(path + ExerciseContent.MAIN, 0, "code", ExerciseCheckMessages.class, m -> m.otherCode(code));
        }
        return same;
    }

    private Imported publish(ExerciseContent content, String path, Problems problems) {
        String code = content.definition().code();
        String label = content.definition().label();
        Optional<Exercise> known = Exercise.byCode(code);
        Optional<ExerciseVersion> same =
                known.flatMap(exercise -> ExerciseVersion.withHash(exercise.id, content.hash()));
        if (same.isPresent()) {
            return new Imported(code, label, same.get().number, false);
        }
        boolean edited = known.filter(TakeInExercises::editedHere).isPresent();
        Exercise exercise = edited ? known.get() : store.of(content, BY);
        ExerciseVersion version = freeze.as(exercise, content.definition(), StoreDraft.kept(content.files()), BY);
        if (edited) {
            problems.warning(
                    path + ExerciseContent.MAIN,
                    0,
                    "",
                    ExerciseCheckMessages.class,
                    m -> m.draftKept(version.number - 1));
        }
        return new Imported(code, label, version.number, true);
    }

    /** A draft that is not what was last published is somebody's work. */
    private static boolean editedHere(Exercise exercise) {
        String published = ExerciseVersion.latestOf(exercise.id)
                .map(version -> version.contentHash)
                .orElse("");
        return !Draft.of(exercise).hash().equals(published);
    }
}
