package org.omuz.qualification.whatif;

import java.time.LocalDate;

/**
 * One thing supposed to happen; which parts it has depends on its kind, the others are null.
 *
 * @param from first day; of a session its last one, on which it is shown what was learnt
 * @param until last day of a leave
 * @param person who moves or is away
 * @param station to which somebody is moved
 * @param role in which they serve there
 * @param course code of what a session teaches
 * @param book id of the rule book
 */
public record Change(
        Kind kind,
        LocalDate from,
        LocalDate until,
        Long person,
        Long station,
        String role,
        String course,
        Integer seats,
        Long book) {
    public enum Kind {
        TRANSFER,
        LEAVE,
        RETIREMENT,
        SESSION,
        RULES
    }

    public static Change transfer(long person, long station, String role, LocalDate from) {
        return new Change(Kind.TRANSFER, from, null, person, station, role, null, null, null);
    }

    public static Change leave(long person, LocalDate from, LocalDate until) {
        return new Change(Kind.LEAVE, from, until, person, null, null, null, null, null);
    }

    public static Change retirement(long person, LocalDate from) {
        return new Change(Kind.RETIREMENT, from, null, person, null, null, null, null, null);
    }

    public static Change session(String course, int seats, LocalDate lastDay) {
        return new Change(Kind.SESSION, lastDay, null, null, null, null, course, seats, null);
    }

    public static Change rules(long book, LocalDate from) {
        return new Change(Kind.RULES, from, null, null, null, null, null, null, book);
    }

    /** Whether it counts on that day. */
    boolean counts(LocalDate on) {
        return !from.isAfter(on) && (until == null || !until.isBefore(on));
    }
}
