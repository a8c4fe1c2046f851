package org.omuz.exercise.check;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.exercise.model.FreezeExercise;

/** Freezes a draft as its next version; refuses while anything is wrong with it. Who may is not asked here. */
@ApplicationScoped
public class PublishExercise {
    private final CheckExercise check;
    private final FreezeExercise freeze;

    PublishExercise(CheckExercise check, FreezeExercise freeze) {
        this.check = check;
        this.freeze = freeze;
    }

    /** {@code by}: user name of whoever publishes. */
    public ExerciseVersion of(Exercise exercise, String by) {
        Draft draft = Draft.of(exercise);
        check.refuseErrors(draft);
        return freeze.as(exercise, draft.definition(), draft.files(), by);
    }
}
