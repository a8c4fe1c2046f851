package org.omuz.exercise.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.framework.Frameworks;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/** What is wrong with a draft: exactly what reading its files elsewhere would find. */
@ApplicationScoped
public class CheckExercise {
    private final Frameworks frameworks;

    CheckExercise(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** The draft as content; empty where the problems hold an error. */
    public Optional<ExerciseContent> of(Draft draft, Problems problems) {
        return in(ContentFolder.of(ExerciseArchive.of(draft.definition(), draft.files())), "", problems);
    }

    public Optional<ExerciseContent> in(ContentFolder folder, String path, Problems problems) {
        return ExerciseContent.read(folder, path, frameworks::labelled, problems);
    }

    public void refuseErrors(Draft draft) {
        Problems problems = new Problems();
        if (of(draft, problems).isEmpty()) {
            int errors = problems.errors().size();
            throw Rejected.because(ExerciseMessages.class, m -> m.notPublishable(errors));
        }
    }
}
