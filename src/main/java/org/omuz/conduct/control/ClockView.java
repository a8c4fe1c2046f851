package org.omuz.conduct.control;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omuz.conduct.Cast;
import org.omuz.conduct.PlayClock;
import org.omuz.exercise.ExerciseDefinition;

/**
 * Exercise time as pages show it; a script lets it go on from {@code ms} at {@code pace}.
 *
 * @param pace exercise seconds to a second, 0 while it stands
 * @param scenario local times of the scenario
 */
public record ClockView(long ms, double pace, String time, String speed, List<Local> scenario) {

    /** @param offsetMs to be added to exercise time; since midnight of day 1 */
    public record Local(String name, String time, int day, long offsetMs) {}

    public static ClockView of(PlayClock clock, Instant now, Cast cast) {
        long ms = clock.at(now);
        return new ClockView(
                ms,
                clock.runs() ? clock.speed() : 0,
                Cast.time(ms),
                clock.speed() % 1 == 0 ? Long.toString((long) clock.speed()) : Double.toString(clock.speed()),
                locals(cast, ms));
    }

    private static List<Local> locals(Cast cast, long ms) {
        ExerciseDefinition.Scenario scenario = cast.exercise().scenario();
        LocalDateTime start = scenario.startsAt();
        return scenario.clocks().stream()
                .map(clock -> {
                    LocalDateTime local = start.plusMinutes(clock.offsetMinutes()).plusSeconds(ms / 1000);
                    int day = 1 + (int) (local.toLocalDate().toEpochDay() - start.toLocalDate().toEpochDay());
                    long offset = start.plusMinutes(clock.offsetMinutes()).toLocalTime().toSecondOfDay() * 1000L;
                    return new Local(cast.in(clock.name()), local.format(DateTimeFormatter.ofPattern("HH:mm")), day, offset);
                })
                .toList();
    }
}
