package org.omuz.training.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AttendanceShareTest {

    @Test
    void sevenOfEightHalfDaysMeetEightyPercentAndSixDoNot() {
        assertTrue(new AttendanceShare(7, 8).meets(80));
        assertFalse(new AttendanceShare(6, 8).meets(80));
    }

    @Test
    void theBoundItselfIsEnough() {
        assertTrue(new AttendanceShare(8, 10).meets(80));
    }

    @Test
    void percentIsRoundedDownSoThatNobodyReadsEightyWhereItIsLess() {
        assertEquals(79, new AttendanceShare(399, 500).percent());
        assertEquals(0, new AttendanceShare(0, 0).percent());
    }
}
