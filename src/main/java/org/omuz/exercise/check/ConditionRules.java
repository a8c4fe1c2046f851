package org.omuz.exercise.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.ConditionGraph;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;

/** Whether what a condition names exists, and is asked of those it is expected from. */
public final class ConditionRules {
    private final ExerciseDefinition exercise;
    private final Map<String, Inject> injects = new HashMap<>();

    public ConditionRules(ExerciseDefinition exercise) {
        this.exercise = exercise;
        exercise.injects().forEach(inject -> injects.put(inject.number(), inject));
    }

    public List<Function<ExerciseCheckMessages, String>> faults(Condition when) {
        List<Function<ExerciseCheckMessages, String>> faults = new ArrayList<>();
        when.references().forEach(reference -> reference(reference, faults));
        reactions(when, faults);
        return faults;
    }

    private void reference(Condition.Reference reference, List<Function<ExerciseCheckMessages, String>> faults) {
        Inject inject = injects.get(reference.inject());
        if (inject == null) {
            faults.add(m -> m.unknownInject(reference.inject()));
        } else if (reference.team() != null && exercise.team(reference.team()).isEmpty()) {
            faults.add(m -> m.unknownTeam(reference.team()));
        } else if (reference.team() != null && !ConditionGraph.goesTo(inject, reference.team())) {
            faults.add(m -> m.notARecipient(reference.inject(), reference.team()));
        } else if (reference.option() != null
                && inject.response().options().stream().noneMatch(o -> o.code().equals(reference.option()))) {
            faults.add(m -> m.unknownOption(reference.inject(), reference.option()));
        }
    }

    private void reactions(Condition when, List<Function<ExerciseCheckMessages, String>> faults) {
        Stream.of(when.all(), when.any())
                .filter(parts -> parts != null)
                .flatMap(List::stream)
                .forEach(part -> reactions(part, faults));
        if (when.not() != null) {
            reactions(when.not(), faults);
        }
        asked(when.decided(), Inject.Wanted.DECISION, ExerciseCheckMessages::noDecision, faults);
        asked(when.answered(), Inject.Wanted.ANSWER, ExerciseCheckMessages::noAnswer, faults);
        asked(when.acknowledged(), Inject.Wanted.ACKNOWLEDGE, ExerciseCheckMessages::noAcknowledgement, faults);
    }

    private void asked(
            Condition.Reference what,
            Inject.Wanted wanted,
            BiFunction<ExerciseCheckMessages, String, String> reason,
            List<Function<ExerciseCheckMessages, String>> faults) {
        Inject inject = what == null ? null : injects.get(what.inject());
        if (inject != null && !ConditionGraph.reacts(inject, wanted)) {
            faults.add(m -> reason.apply(m, what.inject()));
        }
    }
}
