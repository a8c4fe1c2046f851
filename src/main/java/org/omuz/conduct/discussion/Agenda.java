package org.omuz.conduct.discussion;

import java.util.List;
import org.omuz.conduct.journal.Discussion;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;

/** The modules of an exercise in their order, and which of them it is time for; for the staff. */
public record Agenda(RunProjection projection, Cast cast, long nowMs) {

    /** @param at planned exercise time, or when it was opened or closed; empty where it has none */
    public record Step(String code, String title, int minutes, Discussion.State state, String at, boolean due) {
        public boolean open() {
            return state == Discussion.State.OPEN;
        }

        /** Icon of the state. */
        public String icon() {
            return switch (state) {
                case AHEAD -> due ? "soon" : "info";
                case OPEN -> "held";
                case CLOSED -> "gap";
            };
        }
    }

    public List<Step> steps() {
        return cast.exercise().modules().stream().map(this::step).toList();
    }

    private Step step(ExerciseDefinition.Module module) {
        Discussion.State state = projection.discussion().state(module.code());
        String at = state != Discussion.State.AHEAD
                ? cast.times().stamp(projection.discussion().turned(module.code()).exerciseMs)
                : module.dueMs().isEmpty()
                        ? ""
                        : cast.times().stamp(module.dueMs().getAsLong());
        return new Step(
                module.code(),
                cast.in(module.title()),
                module.minutes(),
                state,
                at,
                state == Discussion.State.AHEAD && isDue(module));
    }

    /** By its time, else by the first of its injects. */
    private boolean isDue(ExerciseDefinition.Module module) {
        return module.dueMs().isPresent()
                ? nowMs >= module.dueMs().getAsLong()
                : module.injects().stream()
                        .anyMatch(number -> projection
                                .inject(number)
                                .filter(line -> line.firing() != null)
                                .isPresent());
    }
}
