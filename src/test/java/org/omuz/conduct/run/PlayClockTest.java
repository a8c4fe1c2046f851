package org.omuz.conduct.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlayClockTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static Instant after(int seconds) {
        return NINE.plusSeconds(seconds);
    }

    @Test
    void standsUntilItIsStarted() {
        assertFalse(PlayClock.UNSTARTED.runs());
        assertEquals(0, PlayClock.UNSTARTED.at(after(100)));
    }

    @Test
    void aPauseTakesNoTime() {
        PlayClock clock = PlayClock.UNSTARTED.started(NINE).stopped(after(60));
        assertEquals(60_000, clock.at(after(600)));
        assertEquals(90_000, clock.started(after(600)).at(after(630)));
    }

    @Test
    void aNewSpeedCountsFromWhenItIsSet() {
        PlayClock clock = PlayClock.UNSTARTED.started(NINE).paced(after(60), 20);
        assertEquals(60_000 + 10 * 20_000, clock.at(after(70)));
        assertEquals(
                60_000,
                PlayClock.UNSTARTED
                        .started(NINE)
                        .stopped(after(60))
                        .paced(after(90), 2)
                        .at(after(500)));
    }

    @Test
    void aWallClockSetBackDoesNotTurnItBack() {
        assertEquals(0, PlayClock.UNSTARTED.started(NINE).at(after(-3600)));
    }

    @Test
    void goesOnFromWhereItJumpedTo() {
        assertEquals(
                3_610_000,
                PlayClock.UNSTARTED.started(NINE).jumped(after(60), 3_600_000).at(after(70)));
    }
}
