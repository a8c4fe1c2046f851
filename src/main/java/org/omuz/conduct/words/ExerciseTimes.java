package org.omuz.conduct.words;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.LocalClock;
import org.omuz.shared.Language;

/** Times of an exercise in a reader's digits: after the start, as lengths, and on the clocks of the scenario. */
public record ExerciseTimes(ExerciseDefinition exercise, Language language) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** @param base seconds of the day that this clock shows at T+00:00:00; @param day 1 for the scenario's first */
    public record Local(String name, String time, int base, int day) {}

    /** T+01:02:40, from milliseconds. */
    public String stamp(long ms) {
        return language.digits(Cast.time(ms));
    }

    /** 7:20 or 1:07:20. */
    public String length(long ms) {
        return language.digits(Cast.length(ms));
    }

    /** 01:02, hours and minutes after the start. */
    public String minute(long ms) {
        return language.digits(Cast.minute(ms));
    }

    public List<Local> locals(long ms) {
        return exercise.scenario().clocks().stream()
                .map(clock -> local(clock, ms))
                .toList();
    }

    private Local local(LocalClock clock, long ms) {
        LocalDateTime start = exercise.scenario().startsAt().plusMinutes(clock.offsetMinutes());
        LocalDateTime now = start.plus(Duration.ofMillis(ms));
        int day = (int) (now.toLocalDate().toEpochDay()
                        - exercise.scenario().startsAt().toLocalDate().toEpochDay())
                + 1;
        return new Local(
                clock.name().in(language),
                language.digits(HOUR.format(now)),
                start.toLocalTime().toSecondOfDay(),
                day);
    }
}
