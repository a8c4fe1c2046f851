package org.omuz.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How an open action stands on a day: assigned, a fortnight before it is due, due, and then every full week overdue.
 * What was planned for less than a fortnight ahead is not announced twice; what fell into days without a service is not
 * made up for.
 */
record Reminder(Notice.Kind kind, String says) {
    private static final int FORTNIGHT = 14;
    private static final int WEEK = 7;

    static Reminder of(LocalDate planned, LocalDate due, LocalDate today) {
        if (today.isBefore(due)) {
            LocalDate soon = due.minusDays(FORTNIGHT);
            return soon.isAfter(planned) && !today.isBefore(soon)
                    ? new Reminder(Notice.Kind.ACTION_DUE, "SOON " + due)
                    : new Reminder(Notice.Kind.ACTION_ASSIGNED, "ASSIGNED " + due);
        }
        long weeks = ChronoUnit.DAYS.between(due, today) / WEEK;
        return weeks == 0
                ? new Reminder(Notice.Kind.ACTION_DUE, "DUE " + due)
                : new Reminder(Notice.Kind.ACTION_OVERDUE, "OVERDUE " + due + " " + weeks);
    }
}
