package org.omuz.exercise.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
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
        when.facts().forEach(fact -> reference(fact.what(), faults));
        when.facts().forEach(fact -> reaction(fact, faults));
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

    private void reaction(Condition.Fact fact, List<Function<ExerciseCheckMessages, String>> faults) {
        switch (fact.kind()) {
            case DECIDED -> asked(fact, ExerciseCheckMessages::noDecision, faults);
            case ANSWERED -> asked(fact, ExerciseCheckMessages::noAnswer, faults);
            case ACKNOWLEDGED -> asked(fact, ExerciseCheckMessages::noAcknowledgement, faults);
            case DELIVERED -> {}
        }
    }

    private void asked(
            Condition.Fact fact,
            BiFunction<ExerciseCheckMessages, String, String> reason,
            List<Function<ExerciseCheckMessages, String>> faults) {
        String number = fact.what().inject();
        Inject inject = injects.get(number);
        if (inject != null && !ConditionGraph.reacts(inject, fact.kind().wanted)) {
            faults.add(m -> reason.apply(m, number));
        }
    }
}
