package org.omuz.exercise.check;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.shared.Language;

/** Takes in the exercises of the content directory when the service starts, after the framework they rest on. */
class ExercisesAtStart {
    private static final int AFTER_COURSES = 110;

    private final TakeInExercises exercises;

    @ConfigProperty(name = "omuz.content")
    Optional<String> directory;

    ExercisesAtStart(TakeInExercises exercises) {
        this.exercises = exercises;
    }

    void start(@Observes @Priority(AFTER_COURSES) StartupEvent event) {
        directory.filter(path -> !path.isBlank()).map(Path::of).ifPresent(this::take);
    }

    private void take(Path path) {
        TakeInExercises.Result result;
        try {
            result = within(path);
        } catch (PersistenceException e) {
            // Another node took in the same content at the same moment and won; now there is nothing left to change.
            result = within(path);
        }
        result.problems().errors().forEach(problem -> Log.errorf("%s: %s", problem, problem.in(Language.EN)));
        result.exercises().stream()
                .filter(exercise -> exercise.created())
                .forEach(exercise -> Log.infof(
                        "Published exercise %s version %d (%s)", exercise.code(), exercise.number(), exercise.label()));
    }

    private TakeInExercises.Result within(Path path) {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> exercises.from(path));
    }
}
