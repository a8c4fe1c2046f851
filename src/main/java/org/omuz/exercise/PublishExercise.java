package org.omuz.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.Problems;

/** Freezes a draft as its next version; refuses while anything is wrong with it. Publishing it twice makes one version. */
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
        Problems problems = new Problems();
        if (check.of(draft, problems).isEmpty()) {
            int errors = problems.errors().size();
            throw Rejected.because(ExerciseMessages.class, m -> m.notPublishable(errors));
        }
        return freeze.as(exercise, draft.definition(), draft.files(), by);
    }
}
