package org.omuz.exercise.build;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omuz.audit.AuditTrail;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.MselInject;
import org.omuz.shared.Rejected;

/** Takes lines of a MSEL one step on their way. What they say stays; so does who wrote it. */
@ApplicationScoped
public class SteerLines {
    static final int LONGEST_NOTE = 1_000;

    /** How many went the step, were the own work of who would approve them, or are in no state for it. */
    record Outcome(int steered, int own, int unfit) {}

    private final Clock clock;
    private final SecurityIdentity identity;
    private final AuditTrail trail;

    SteerLines(Clock clock, SecurityIdentity identity, AuditTrail trail) {
        this.clock = clock;
        this.identity = identity;
        this.trail = trail;
    }

    /** {@code chosen}: ids of lines; empty for all that are in a state for the step. */
    Outcome of(long exerciseId, Optional<Set<Long>> chosen, LineStep step, String note) {
        if (step == LineStep.SEND_BACK) {
            refuseNoReason(note);
        }
        refuseTooLong(note);
        List<MselInject> lines = MselInject.locked(exerciseId);
        Exercise exercise = Exercise.locked(exerciseId);
        List<String> steered = new ArrayList<>();
        int own = 0;
        int unfit = 0;
        for (MselInject line : lines) {
            if (chosen.isPresent() && !chosen.get().contains(line.id)) {
                continue;
            }
            if (!step.fits(line.content.status())) {
                unfit += chosen.isPresent() ? 1 : 0;
            } else if (step == LineStep.APPROVE && by().equals(line.changedBy)) {
                own++;
            } else {
                line.steered(step.to);
                steered.add(line.number);
            }
        }
        if (!steered.isEmpty()) {
            record(exercise, step, steered, note);
        }
        return new Outcome(steered.size(), own, unfit);
    }

    private void record(Exercise exercise, LineStep step, List<String> numbers, String note) {
        if (step == LineStep.SEND_BACK) {
            Review.of(exercise, Review.Act.SENT_BACK, numbers, note, clock.instant(), by())
                    .persist();
        }
        trail.record(
                "InjectsSteered",
                "Exercise",
                exercise.id,
                Map.of(
                        "exercise",
                        exercise.code,
                        "step",
                        step.name(),
                        "injects",
                        String.join(", ", numbers),
                        "note",
                        note.strip()));
    }

    public static void refuseNoReason(String note) {
        if (note.isBlank()) {
            throw Rejected.in("note", ReviewMessages.class, ReviewMessages::reasonMissing);
        }
    }

    public static void refuseTooLong(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw Rejected.in("note", ReviewMessages.class, m -> m.noteTooLong(LONGEST_NOTE, note.length()));
        }
    }

    private String by() {
        return identity.getPrincipal().getName();
    }
}
