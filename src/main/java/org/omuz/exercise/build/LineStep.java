package org.omuz.exercise.build;

import java.util.EnumSet;
import java.util.Set;
import org.omuz.exercise.model.Inject.Status;

/** What is done to lines of a MSEL on their way (HSEEP): from which states, and to which. */
public enum LineStep {
    SUBMIT(Status.SUBMITTED, Status.DRAFT),
    /** By somebody else than who wrote the line. */
    APPROVE(Status.APPROVED, Status.SUBMITTED),
    /** With a reason. */
    SEND_BACK(Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.SYNCHRONISED),
    SYNCHRONISE(Status.SYNCHRONISED, Status.APPROVED),
    RELEASE(Status.RELEASED, Status.APPROVED, Status.SYNCHRONISED),
    COMPLETE(Status.COMPLETE, Status.RELEASED),
    DEFER(Status.DEFERRED, Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.SYNCHRONISED, Status.RELEASED),
    DROP(
            Status.OBSOLETE,
            Status.DRAFT,
            Status.SUBMITTED,
            Status.APPROVED,
            Status.SYNCHRONISED,
            Status.RELEASED,
            Status.DEFERRED),
    REOPEN(Status.DRAFT, Status.RELEASED, Status.COMPLETE, Status.DEFERRED, Status.OBSOLETE);

    final Status to;
    private final Set<Status> from;

    LineStep(Status to, Status first, Status... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    boolean fits(Status status) {
        return from.contains(status);
    }
}
