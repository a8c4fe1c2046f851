package org.omuz.conduct.run;

import java.time.Duration;
import java.time.Instant;

/**
 * Exercise time: {@code playedMs} milliseconds were played up to {@code since}, from when on it runs {@code speed}
 * times as fast as the wall clock; {@code since} is null while it stands.
 */
public record PlayClock(long playedMs, Instant since, double speed) {
    public static final PlayClock UNSTARTED = new PlayClock(0, null, 1);
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 20;

    public boolean runs() {
        return since != null;
    }

    /** Milliseconds of exercise time; a wall clock that was set back does not turn it back. */
    public long at(Instant now) {
        return runs()
                ? playedMs + Math.round(Math.max(0, Duration.between(since, now).toMillis()) * speed)
                : playedMs;
    }

    public PlayClock started(Instant now) {
        return runs() ? this : new PlayClock(playedMs, now, speed);
    }

    public PlayClock stopped(Instant now) {
        return new PlayClock(at(now), null, speed);
    }

    /** Stands at a time it had shown before: after an outage, play goes on from the last beat. */
    public PlayClock stoppedAt(long ms) {
        return new PlayClock(ms, null, speed);
    }

    public PlayClock paced(Instant now, double newSpeed) {
        return new PlayClock(at(now), runs() ? now : null, newSpeed);
    }

    public PlayClock jumped(Instant now, long toMs) {
        return new PlayClock(toMs, runs() ? now : null, speed);
    }
}
