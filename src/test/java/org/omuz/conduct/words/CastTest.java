package org.omuz.conduct.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CastTest {
    @Test
    void timesOfAnExerciseAreWrittenWithTwoDigits() {
        assertEquals("T+00:00:00", Cast.time(999));
        assertEquals("T+01:02:40", Cast.time(3_760_000));
        assertEquals("T+100:59:09", Cast.time(363_549_000));
        assertEquals("00:00", Cast.minute(59_999));
        assertEquals("12:05", Cast.minute(43_500_000));
    }

    @Test
    void lengthsAreWrittenShort() {
        assertEquals("0:00", Cast.length(-5));
        assertEquals("7:20", Cast.length(440_000));
        assertEquals("59:59", Cast.length(3_599_999));
        assertEquals("1:00:09", Cast.length(3_609_000));
    }
}
