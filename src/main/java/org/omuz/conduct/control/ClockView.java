package org.omuz.conduct.control;

import java.time.Instant;
import java.util.List;
import org.omuz.conduct.run.PlayClock;
import org.omuz.conduct.words.Cast;
import org.omuz.conduct.words.ExerciseTimes;

/**
 * Exercise time as pages show it; a script lets it go on from {@code ms} at {@code pace}.
 *
 * @param pace exercise seconds to a second, 0 while it stands
 * @param scenario local times of the scenario
 */
public record ClockView(long ms, double pace, String time, String speed, List<ExerciseTimes.Local> scenario) {

    public static ClockView of(PlayClock clock, Instant now, Cast cast) {
        long ms = clock.at(now);
        return new ClockView(
                ms,
                clock.runs() ? clock.speed() : 0,
                cast.times().stamp(ms),
                clock.speed() % 1 == 0 ? Long.toString((long) clock.speed()) : Double.toString(clock.speed()),
                cast.times().locals(ms));
    }
}
