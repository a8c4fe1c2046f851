package org.omuz.exercise.build;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omuz.shared.Rejected;

/**
 * The form that takes many lines one step, as it was filled in.
 *
 * @param all every line in a state for the step, whether ticked or not
 * @param outcome of the last time, or null
 * @param refusal or null
 */
record Steering(String step, boolean all, String note, List<Long> ticked, SteerLines.Outcome outcome, Refusal refusal) {
    record Refusal(String field, String reason) {}

    /** {@code done} is −1 where nothing was done. */
    static Steering after(int done, int own, int unfit) {
        return new Steering("", false, "", List.of(), done < 0 ? null : new SteerLines.Outcome(done, own, unfit), null);
    }

    Steering refused(String field, String reason) {
        return new Steering(step, all, note, ticked, outcome, new Refusal(field, reason));
    }

    Optional<Set<Long>> chosen() {
        if (all) {
            return Optional.empty();
        }
        if (ticked.isEmpty()) {
            throw Rejected.in("which", ReviewMessages.class, ReviewMessages::tickFirst);
        }
        return Optional.of(Set.copyOf(ticked));
    }

    LineStep wanted() {
        return Arrays.stream(LineStep.values())
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElseThrow(() -> Rejected.in("step", ReviewMessages.class, ReviewMessages::chooseStep));
    }

    public LineStep[] steps() {
        return LineStep.values();
    }

    public boolean isTicked(long line) {
        return ticked.contains(line);
    }

    public boolean isRefusedIn(String field) {
        return refusal != null && field.equals(refusal.field());
    }
}
