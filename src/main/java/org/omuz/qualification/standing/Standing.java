package org.omuz.qualification.standing;

import java.time.LocalDate;

/**
 * Where a person stands in one competency on one day, against the level the role profile requires (0: none).
 *
 * @param held highest level in force, 0 for none
 * @param until last day on which what counts is held, or was; null in a gap
 */
public record Standing(State state, int held, int required, LocalDate until) {
    public enum State {
        /** Required level held for longer than the window. */
        HELD,
        /** Held, but expiring within the window. */
        SOON,
        /** Was held at the required level until a critical step failed; a retest brings it back. */
        SUSPENDED,
        /** Over for no longer than the rule book's grace. */
        LAPSING,
        /** Was held at the required level; not any more. */
        LAPSED,
        /** Never held at the required level. */
        GAP
    }

    /** Days before expiry in which renewal is due, and days after it in which an award is called lapsing. */
    public record Window(int before, int grace) {}

    /** Null where nothing is required and nothing was ever held. */
    static Standing of(int required, Holding holding, LocalDate today, Window window) {
        int day = (int) today.toEpochDay();
        int held = holding.level(day);
        int counts = required > 0 ? required : Math.max(1, held);
        int until = holding.heldUntil(counts, day);
        if (until > 0) {
            return new Standing(until - day <= window.before() ? State.SOON : State.HELD, held, required, date(until));
        }
        int suspended = holding.suspendedAfter(counts, day);
        if (suspended > 0) {
            return new Standing(State.SUSPENDED, held, required, date(suspended));
        }
        int lapsed = holding.lapsedOn(counts, day);
        if (lapsed > 0) {
            State state = day - lapsed <= window.grace() ? State.LAPSING : State.LAPSED;
            return new Standing(state, held, required, date(lapsed));
        }
        return required > 0 ? new Standing(State.GAP, held, required, null) : null;
    }

    /** Whether what is required is held today. */
    public boolean meets() {
        return required == 0 || state == State.HELD || state == State.SOON;
    }

    boolean meetsOn(LocalDate day) {
        return required == 0 || meets() && !until.isBefore(day);
    }

    public boolean wanting() {
        return !meets();
    }

    /** Whether it was held and is over, in grace or not. */
    public boolean over() {
        return state == State.LAPSED || state == State.LAPSING;
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
