package org.omuz.conduct.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Rejected;
import org.omuz.shared.find.Findable;
import org.omuz.shared.find.SearchKey;

/**
 * One conduct of a frozen exercise. The row is locked by every act of the run, so that its journal is numbered without
 * gaps and in the order of commits.
 */
@Entity
@DynamicUpdate
@Table(name = "exercise_run")
public class Run extends Findable {
    public enum State {
        PLANNED,
        RUNNING,
        PAUSED,
        /** Play has ended; results are talked over and rated. */
        HOT_WASH,
        CLOSED,
        /** It was planned, and is not played. */
        CANCELLED;

        public boolean hasBegun() {
            return this != PLANNED && this != CANCELLED;
        }
    }

    /** Who may take places in teams for themselves before the start. */
    public enum Places {
        CLOSED,
        /** Whoever of the centre has the link. */
        LINK,
        /** Who is enrolled in the run's session, and has the link from the own first page. */
        SESSION
    }

    private static final int LONGEST_REASON = 500;
    public static final String NO_HASH = "0".repeat(64);

    public long exerciseVersionId;
    public Long sessionId;
    public String title;
    public String zone;
    public boolean rehearsal;

    @Enumerated(EnumType.STRING)
    public State state = State.PLANNED;

    /** Tags by commas, of those the exercise is complete in; empty for all of them. */
    public String languages = "";

    public Instant plannedAt;
    public Long plannedBy;
    public Instant startsAt;

    long playedMs;
    public Instant clockSince;
    double speed = 1;

    public long lastSeq;
    public String lastHash = NO_HASH;

    /**
     * Lease of the node that drives the clock; the epoch grows with every change of hands. Written by {@link Lease}
     * only.
     */
    public String driver;

    public Instant driverUntil;
    public long driverEpoch;
    public Instant beatAt;

    @Enumerated(EnumType.STRING)
    public Places places = Places.CLOSED;

    /** Random part of the link to its places; null until they are opened for the first time. */
    @Column(columnDefinition = "char(12)")
    public String placesKey;

    /** Null where it is not cancelled. */
    public String cancelReason;

    /** Counts edits of the plan, not what is played. */
    public int version;

    /** The run, locked until the end of the transaction and as it is now. */
    public static Run locked(long id) {
        Run run = Run.<Run>findByIdOptional(id).orElseThrow(NotFoundException::new);
        getEntityManager().refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }

    public PlayClock clock() {
        return new PlayClock(playedMs, clockSince, speed);
    }

    /** Exercise time in milliseconds; never less than at the last beat, were the wall clock set back since. */
    public long timeAt(Instant now) {
        return Math.max(clock().at(now), beatAt == null ? 0 : clock().at(beatAt));
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** Tags of the languages chosen for it; none for all of the exercise. */
    public List<String> languages() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(","));
    }

    /** What is played, in the languages of this run. */
    public ExerciseDefinition played(ExerciseShelf shelf) {
        return shelf.version(exerciseVersionId).orElseThrow().definition().playedIn(languages());
    }

    /** Number of the last entry of its journal. */
    public long lastSeq() {
        return lastSeq;
    }

    /** SHA-256 of its journal up to that entry, by which a copy that was noted elsewhere can be held against it. */
    public String lastHash() {
        return lastHash;
    }

    public boolean isPlaying() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    public boolean isOver() {
        return state == State.HOT_WASH || state == State.CLOSED;
    }

    /** Whether anybody may take a place without the director; who, {@link #places} says. */
    public boolean takesPeople() {
        return state == State.PLANNED && places != Places.CLOSED;
    }

    public void open(Places to) {
        refuseUnless(state == State.PLANNED);
        if (to == Places.SESSION && sessionId == null) {
            throw Rejected.in("places", ConductMessages.class, ConductMessages::noSessionToOpenTo);
        }
        places = to;
        placesKey = placesKey == null && to != Places.CLOSED ? CommandId.fresh() : placesKey;
    }

    /** What has begun is ended, not cancelled. */
    public void cancel(String reason) {
        refuseUnless(state == State.PLANNED);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw Rejected.in("reason", ConductMessages.class, ConductMessages::giveAReason);
        }
        TextLimit.refuse("reason", why, LONGEST_REASON);
        state = State.CANCELLED;
        cancelReason = why;
        places = Places.CLOSED;
    }

    /** For what belongs to its report: with the run closed, it stands as it is. */
    public void refuseIfClosed() {
        refuseUnless(state != State.CLOSED);
    }

    /** Whether its plan and its people can be changed. */
    public boolean isArrangeable() {
        return RunAction.ARRANGE.isFor(state);
    }

    public void start(Instant now) {
        refuseUnless(state == State.PLANNED);
        state = State.RUNNING;
        set(clock().started(now));
    }

    public void pause(Instant now) {
        refuseUnless(state == State.RUNNING);
        state = State.PAUSED;
        set(clock().stopped(now));
    }

    /** Nobody drove the clock for a while: it stands where it last was seen. */
    public void pauseAt(long lastBeatMs) {
        refuseUnless(state == State.RUNNING);
        state = State.PAUSED;
        set(clock().stoppedAt(lastBeatMs));
    }

    public void resume(Instant now) {
        refuseUnless(state == State.PAUSED);
        state = State.RUNNING;
        set(clock().started(now));
    }

    public void pace(Instant now, double newSpeed) {
        refuseUnless(isPlaying());
        if (!(newSpeed >= PlayClock.SLOWEST && newSpeed <= PlayClock.FASTEST)) {
            throw Rejected.in("speed", ConductMessages.class, ConductMessages::speedOutOfRange);
        }
        set(clock().paced(now, newSpeed));
    }

    /** Forward only: what was played cannot be unplayed. */
    public void jump(Instant now, long toMs) {
        refuseUnless(isPlaying());
        if (toMs < clock().at(now)) {
            throw Rejected.in("to", ConductMessages.class, ConductMessages::noJumpBack);
        }
        set(clock().jumped(now, toMs));
    }

    public void endPlay(Instant now) {
        refuseUnless(isPlaying());
        state = State.HOT_WASH;
        set(clock().stopped(now));
    }

    public void close() {
        refuseUnless(state == State.HOT_WASH);
        state = State.CLOSED;
    }

    private void set(PlayClock clock) {
        playedMs = clock.playedMs();
        clockSince = clock.since();
        speed = clock.speed();
    }

    /** For whoever acts in the run at the wrong stage, as with a page that was drawn at an earlier one. */
    public void refuseUnless(RunAction action) {
        if (!action.isFor(state)) {
            throw Rejected.because(ConductMessages.class, m -> isPlaying() ? m.playGoesOn() : stands(m));
        }
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw Rejected.because(ConductMessages.class, this::stands);
        }
    }

    private String stands(ConductMessages say) {
        return switch (state) {
            case PLANNED -> say.notStarted();
            case RUNNING -> say.isRunning();
            case PAUSED -> say.isPaused();
            case HOT_WASH -> say.playIsOver();
            case CLOSED -> say.isClosed();
            case CANCELLED -> say.isCancelled(cancelReason);
        };
    }

    @Override
    protected Set<String> words() {
        return SearchKey.of(title);
    }
}
