package org.omuz.training.session;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Morning or afternoon of one day: what attendance is marked for. */
public record HalfDay(LocalDate day, Attendance.Half half) {

    public static Optional<HalfDay> of(String day, String half) {
        try {
            return Optional.of(new HalfDay(LocalDate.parse(day), Attendance.Half.valueOf(half)));
        } catch (DateTimeParseException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    public String query() {
        return "?day=" + day + "&half=" + half;
    }
}
