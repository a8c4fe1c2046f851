package org.omuz.exercise.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the conditions of an exercise hang together: which wait for themselves, and which can never come true. */
public final class ConditionGraph {
    private final ExerciseDefinition exercise;
    private final Map<String, Inject> injects = new HashMap<>();
    private final Set<String> reachable = new HashSet<>();

    public ConditionGraph(ExerciseDefinition exercise) {
        this.exercise = exercise;
        exercise.injects().forEach(inject -> injects.put(inject.number(), inject));
        reach();
    }

    /** Numbers of injects on a way from a condition back to itself, in the order of the MSEL. */
    public Set<String> cyclic() {
        Map<String, Set<String>> waitsFor = new LinkedHashMap<>();
        exercise.injects().stream().filter(inject -> inject.when() != null).forEach(inject -> {
            Set<String> named = new LinkedHashSet<>();
            inject.when().facts().forEach(fact -> named.add(fact.what().inject()));
            waitsFor.put(inject.number(), named);
        });
        while (prune(waitsFor)) {}
        return waitsFor.keySet();
    }

    /**
     * Takes away what waits for nothing left and what nothing left waits for; what stays when nothing goes is cyclic.
     */
    private static boolean prune(Map<String, Set<String>> waitsFor) {
        Set<String> awaited = new HashSet<>();
        waitsFor.values().forEach(awaited::addAll);
        return waitsFor.entrySet()
                .removeIf(entry -> !awaited.contains(entry.getKey())
                        || entry.getValue().stream().noneMatch(waitsFor::containsKey));
    }

    public boolean unreachable(Inject inject) {
        return !reachable.contains(inject.number());
    }

    private void reach() {
        List<Inject> open = new ArrayList<>(exercise.injects());
        boolean more = true;
        while (more) {
            more = open.removeIf(inject -> {
                boolean comes = inject.trigger() != Inject.Trigger.CONDITION
                        || inject.when() != null && inject.when().mayHold(this::happens);
                return comes && reachable.add(inject.number()) | comes;
            });
        }
    }

    private boolean happens(Condition.Fact fact) {
        Condition.Reference what = fact.what();
        Inject inject = injects.get(what.inject());
        return inject != null
                && reachable.contains(what.inject())
                && (what.team() == null || goesTo(inject, what.team()))
                && reacts(inject, fact.kind().wanted)
                && (what.option() == null
                        || inject.response().options().stream()
                                .anyMatch(option -> option.code().equals(what.option())));
    }

    /** Whether it asks for that; whoever answers or decides has acknowledged as well, and nothing need be asked for. */
    public static boolean reacts(Inject inject, Inject.Wanted wanted) {
        Inject.Wanted asked = inject.response().wanted();
        return switch (wanted) {
            case NONE -> true;
            case ACKNOWLEDGE -> asked != Inject.Wanted.NONE;
            case ANSWER, DECISION -> asked == wanted;
        };
    }

    public static boolean goesTo(Inject inject, String team) {
        return inject.to().stream()
                .anyMatch(to -> to.equals("all") || Seat.of(to).team().equals(team));
    }
}
