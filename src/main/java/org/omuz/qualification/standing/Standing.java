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
        /** Was held at the required level; not any more. */
        LAPSED,
        /** Never held at the required level. */
        GAP
    }

    /** Null where nothing is required and nothing was ever held. */
    static Standing of(int required, Holding holding, LocalDate today, int windowDays) {
        int day = (int) today.toEpochDay();
        int held = holding.level(day);
        int counts = required > 0 ? required : Math.max(1, held);
        int until = holding.heldUntil(counts, day);
        if (until > 0) {
            return new Standing(until - day <= windowDays ? State.SOON : State.HELD, held, required, date(until));
        }
        int lapsed = holding.lapsedOn(counts, day);
        if (lapsed > 0) {
            return new Standing(State.LAPSED, held, required, date(lapsed));
        }
        return required > 0 ? new Standing(State.GAP, held, required, null) : null;
    }

    /** Whether what is required is held today. */
    boolean meets() {
        return required == 0 || state == State.HELD || state == State.SOON;
    }

    boolean meetsOn(LocalDate day) {
        return required == 0 || meets() && !until.isBefore(day);
    }

    boolean wanting() {
        return !meets();
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
