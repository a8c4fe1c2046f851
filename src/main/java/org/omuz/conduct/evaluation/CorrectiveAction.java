package org.omuz.conduct.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Agency;
import org.omuz.conduct.run.Run;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Rejected;

/**
 * A line of the improvement plan: what an agency is to do about an area for improvement, carried until it is closed.
 */
@Entity
public class CorrectiveAction extends IdEntity {
    public enum State {
        OPEN,
        IN_PROGRESS,
        DONE,
        DROPPED;

        public boolean isClosed() {
            return this == DONE || this == DROPPED;
        }
    }

    private static final List<State> OPEN = List.of(State.OPEN, State.IN_PROGRESS);
    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_REASON = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    public Run run;

    /** Number of the journal's entry that names the area for improvement; null where it rests on none. */
    public Long improvement;

    public String text;

    /** Whose manager sees it. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Agency agency;

    public LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    /** Why it was dropped, or opened again. */
    public String reason;

    public Instant plannedAt;
    public long plannedBy;
    public Instant closedAt;

    /** Of the click that planned it. */
    @Column(columnDefinition = "char(36)")
    public String commandId;

    @Version
    public int version;

    /** Dropping, and opening again what was closed, wants a reason. */
    void turn(State to, String why, Instant now) {
        if (to == null) {
            throw Rejected.in("state", EvaluationMessages.class, EvaluationMessages::chooseAState);
        }
        String given = why == null ? "" : why.strip();
        if (given.length() > LONGEST_REASON) {
            throw Rejected.in("reason", EvaluationMessages.class, m -> m.tooLong(LONGEST_REASON, given.length()));
        }
        boolean reopened = state.isClosed() && !to.isClosed();
        if (given.isEmpty() && (to == State.DROPPED || reopened)) {
            throw Rejected.in("reason", EvaluationMessages.class, EvaluationMessages::sayWhy);
        }
        closedAt = !to.isClosed() ? null : state == to ? closedAt : now;
        state = to;
        reason = given.isEmpty() ? null : given;
    }

    boolean isOverdue(LocalDate today) {
        return !state.isClosed() && dueOn.isBefore(today);
    }

    /** What is not closed, in the order of ids. */
    public static List<CorrectiveAction> openAfter(long id, int most) {
        return find(
                        "from CorrectiveAction a join fetch a.agency where a.state in ?1 and a.id > ?2 order by a.id",
                        OPEN,
                        id)
                .page(0, most)
                .list();
    }

    static List<CorrectiveAction> ofRun(long runId) {
        return list("from CorrectiveAction a join fetch a.agency where a.run.id = ?1 order by a.dueOn, a.id", runId);
    }

    static Optional<CorrectiveAction> ofRun(long runId, long id) {
        return find(
                        "from CorrectiveAction a join fetch a.agency join fetch a.run where a.id = "
                                + "?1 and a.run.id = ?2",
                        id,
                        runId)
                .firstResultOptional();
    }

    static Optional<CorrectiveAction> ofAgency(Agency agency, long id) {
        return find(
                        "from CorrectiveAction a join fetch a.agency join fetch a.run where a.id = "
                                + "?1 and a.agency = ?2",
                        id,
                        agency)
                .firstResultOptional();
    }

    static Optional<CorrectiveAction> known(long id) {
        return find("from CorrectiveAction a join fetch a.agency join fetch a.run where a.id = ?1", id)
                .firstResultOptional();
    }
}
