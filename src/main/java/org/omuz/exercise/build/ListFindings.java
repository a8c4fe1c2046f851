package org.omuz.exercise.build;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.exercise.check.CheckExercise;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.Problems;

/** Checks a draft and says in the visitor's words what is wrong with it and where. */
@ApplicationScoped
class ListFindings {
    private final Visitor visitor;
    private final CheckExercise check;
    private final DrawForms draw;

    ListFindings(Visitor visitor, CheckExercise check, DrawForms draw) {
        this.visitor = visitor;
        this.check = check;
        this.draw = draw;
    }

    Findings of(Exercise exercise) {
        Draft draft = Draft.of(exercise);
        Problems problems = new Problems();
        check.of(draft, problems);
        FindingLocation whereabouts = new FindingLocation(
                draw.forms(exercise.head),
                visitor.wording(ExerciseMessages.class),
                visitor.wording(MselMessages.class));
        return Findings.of(draft, problems, whereabouts, visitor.language());
    }
}
