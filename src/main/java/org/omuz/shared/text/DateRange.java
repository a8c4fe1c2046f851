package org.omuz.shared.text;

import java.time.LocalDate;

/** The days that an entry can sensibly mean; what lies outside is a slip of the pen. Both ends belong to it. */
public record DateRange(LocalDate first, LocalDate last) {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    /** What is planned: at most ten years ahead. */
    public static DateRange planned(LocalDate today) {
        return new DateRange(FIRST, today.plusYears(10));
    }

    /** What is known a little before, as a posting: at most a year ahead. */
    public static DateRange announced(LocalDate today) {
        return new DateRange(FIRST, today.plusYears(1));
    }

    /** What has happened. */
    public static DateRange past(LocalDate today) {
        return new DateRange(FIRST, today);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
