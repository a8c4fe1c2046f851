package org.omuz.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.omuz.shared.text.TypedDate;

/** Which dates a field takes: a slip of the finger must not plan a session in the year 26 or post somebody in 2099. */
public enum DateRange {
    /** What is planned: up to ten years ahead. */
    PLANNED(10),
    /** What begins on a known day, as a posting: up to a year ahead. */
    SOON(1),
    /** What has happened: up to today. */
    PAST(0);

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final int yearsAhead;

    DateRange(int yearsAhead) {
        this.yearsAhead = yearsAhead;
    }

    public LocalDate first() {
        return FIRST;
    }

    public LocalDate last(LocalDate today) {
        return today.plusYears(yearsAhead);
    }

    /** Refuses what is no date, and what lies outside; {@link Rejected#at} names the field. */
    public LocalDate read(String typed, LocalDate today) {
        return within(
                TypedDate.read(typed).orElseThrow(() -> Rejected.because(SharedMessages.class, SharedMessages::notADate)),
                today);
    }

    /** The same of a field by its name. */
    public LocalDate read(String field, String typed, LocalDate today) {
        try {
            return read(typed, today);
        } catch (Rejected why) {
            throw why.at(field);
        }
    }

    public LocalDate within(LocalDate date, LocalDate today) {
        if (date.isBefore(first())) {
            throw Rejected.because(SharedMessages.class, m -> m.dateTooEarly(WRITTEN.format(first())));
        }
        if (date.isAfter(last(today))) {
            throw Rejected.because(SharedMessages.class, m -> m.dateTooLate(WRITTEN.format(last(today))));
        }
        return date;
    }
}
