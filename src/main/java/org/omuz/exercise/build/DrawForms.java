package org.omuz.exercise.build;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.exercise.build.FormField.Option;
import org.omuz.exercise.build.LineForm.Problem;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseFile;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.framework.Frameworks;
import org.omuz.shared.Visitor;

/** Draws the forms of an exercise for whoever is looking, with what there is to choose from. */
@ApplicationScoped
public class DrawForms {
    private final Visitor visitor;
    private final Frameworks frameworks;
    private final EntityManager entities;

    DrawForms(Visitor visitor, Frameworks frameworks, EntityManager entities) {
        this.visitor = visitor;
        this.frameworks = frameworks;
        this.entities = entities;
    }

    /**
     * What is filled into a line's form.
     *
     * @param stored what is stored now where somebody else has changed the line meanwhile, else null
     * @param choosing whether what its condition may wait for is offered
     */
    record Filled(
            Map<String, String> values,
            int version,
            Map<String, String> problems,
            Map<String, String> stored,
            Problem problem,
            boolean choosing) {}

    public PartForms forms(ExerciseDefinition exercise) {
        return new PartForms(
                visitor.wording(ExerciseMessages.class), visitor.wording(MselMessages.class), choices(exercise));
    }

    private FieldChoices choices(ExerciseDefinition exercise) {
        return new FieldChoices(
                exercise,
                Optional.ofNullable(exercise.framework())
                        .flatMap(frameworks::labelled)
                        .or(frameworks::known),
                visitor.language());
    }

    JsonForm part(Exercise exercise, ExercisePart part) {
        List<String> names =
                switch (part) {
                    case DOCUMENTS ->
                        ExerciseFile.images(ExerciseFile.of(exercise.id).keySet());
                    case MODULES ->
                        MselInject.of(exercise.id).stream()
                                .map(line -> line.number)
                                .toList();
                    default -> List.of();
                };
        return new JsonForm(
                forms(exercise.head).of(part, names),
                PartForms.languagesOf(exercise.head, EditPart.json(exercise.head)));
    }

    /** For reading what was typed into a line. */
    InjectForm line(MselInject line) {
        return line(line, List.of(), List.of());
    }

    private InjectForm line(MselInject line, List<String> storylines, List<Option> facts) {
        ExerciseDefinition exercise = line.exercise.head;
        return InjectForm.of(forms(exercise).ofInject(storylines, facts), exercise, line.content);
    }

    LineForm opened(MselInject line) {
        Map<String, String> values = line(line).values();
        boolean choosing = line.content.trigger() == Inject.Trigger.CONDITION;
        return line(line, new Filled(values, line.version, Map.of(), null, Problem.NONE, choosing));
    }

    LineForm line(MselInject line, Filled filled) {
        List<Option> facts = filled.choosing()
                ? ConditionTerms.of(others(line), visitor.wording(MselMessages.class), choices(line.exercise.head))
                : List.of();
        FormView view = FormView.of(
                line(line, storylines(line.exercise.id), facts).form(),
                "",
                "l" + line.id,
                filled.values(),
                filled.problems(),
                filled.stored());
        return new LineForm(
                Heading.of(line.exercise, visitor.language()),
                line.id,
                filled.version(),
                line.number,
                view,
                filled.problem());
    }

    private List<Inject> others(MselInject line) {
        return entities.createQuery(
                        "select content from MselInject where exercise.id = :exercise and id <> :own order by position",
                        Inject.class)
                .setParameter("exercise", line.exercise.id)
                .setParameter("own", line.id)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> storylines(long exercise) {
        return entities.createNativeQuery(
                        "select distinct json_value(content, '$.storyline') from msel_inject"
                                + " where exercise_id = :exercise and json_value(content, "
                                + "'$.storyline') is not null order by 1",
                        String.class)
                .setParameter("exercise", exercise)
                .getResultList();
    }
}
