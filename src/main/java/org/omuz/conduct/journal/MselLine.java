package org.omuz.conduct.journal;

import java.util.Objects;
import java.util.OptionalLong;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.Inject;

/** An inject in a run: what it says now and what has become of it. */
public final class MselLine {
    public enum State {
        /** Due at its time. */
        SCHEDULED,
        /** For its condition, or for a controller's hand. */
        WAITING,
        HELD,
        FIRED,
        SKIPPED
    }

    private Inject inject;
    private final boolean adHoc;
    private State state;
    private OptionalLong dueMs;
    private JournalEntry firing;
    private String reason;

    MselLine(Inject inject, boolean adHoc, State state, OptionalLong dueMs) {
        this.inject = inject;
        this.adHoc = adHoc;
        this.state = state;
        this.dueMs = dueMs;
    }

    /** As planned. */
    static MselLine of(Inject inject) {
        boolean timed = inject.trigger() == Inject.Trigger.TIME;
        return new MselLine(
                inject,
                false,
                timed ? State.SCHEDULED : State.WAITING,
                timed ? inject.plannedMs() : OptionalLong.empty());
    }

    /** An ad-hoc inject. */
    static MselLine added(Inject inject, OptionalLong dueMs) {
        return new MselLine(inject, true, standing(dueMs), dueMs);
    }

    /** What has no time waits. */
    public static State standing(OptionalLong dueMs) {
        return dueMs.isPresent() ? State.SCHEDULED : State.WAITING;
    }

    void waits() {
        due(OptionalLong.empty());
    }

    void due(OptionalLong newDueMs) {
        state = standing(newDueMs);
        dueMs = newDueMs;
    }

    void held() {
        state = State.HELD;
        dueMs = OptionalLong.empty();
    }

    void fired(JournalEntry entry) {
        state = State.FIRED;
        firing = entry;
    }

    void skipped(String why) {
        state = State.SKIPPED;
        reason = why;
    }

    void edited(Inject as, OptionalLong newDueMs) {
        inject = as;
        dueMs = newDueMs;
        if (state != State.HELD) {
            state = standing(newDueMs);
        }
    }

    /** Its condition has come true, and the edited line asks for the same one. */
    public boolean staysArmed(Inject as) {
        return state == State.SCHEDULED
                && as.trigger() == Inject.Trigger.CONDITION
                && inject.trigger() == Inject.Trigger.CONDITION
                && as.delay() == inject.delay()
                && Objects.equals(as.when(), inject.when());
    }

    /** What is due is fired; a condition must still hold then. */
    public boolean mayFire(Condition.Facts facts) {
        return inject.trigger() != Inject.Trigger.CONDITION || holds(facts);
    }

    /** It has a condition, and that is true. */
    public boolean holds(Condition.Facts facts) {
        return inject.trigger() == Inject.Trigger.CONDITION
                && inject.when() != null
                && inject.when().holds(facts);
    }

    public Inject inject() {
        return inject;
    }

    public boolean adHoc() {
        return adHoc;
    }

    public State state() {
        return state;
    }

    /** In exercise time; empty where it is not due by the clock. */
    public OptionalLong dueMs() {
        return dueMs;
    }

    /** In exercise time, whatever has become of it since. */
    public OptionalLong plannedMs() {
        return inject.plannedMs();
    }

    /** The entry of its firing, or null. */
    public JournalEntry firing() {
        return firing;
    }

    public String reason() {
        return reason;
    }

    public boolean isOpen() {
        return state != State.FIRED && state != State.SKIPPED;
    }
}
