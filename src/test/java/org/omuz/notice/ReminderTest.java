package org.omuz.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private static String on(int daysAfterDue, int plannedDaysBefore) {
        Reminder reminder = Reminder.of(DUE.minusDays(plannedDaysBefore), DUE, DUE.plusDays(daysAfterDue));
        return reminder.kind() + ": " + reminder.says();
    }

    @Test
    void aFortnightBeforeOnTheDayAndThenWeekly() {
        assertEquals("ACTION_ASSIGNED: ASSIGNED 2026-06-30", on(-60, 60));
        assertEquals("ACTION_ASSIGNED: ASSIGNED 2026-06-30", on(-15, 60));
        assertEquals("ACTION_DUE: SOON 2026-06-30", on(-14, 60));
        assertEquals("ACTION_DUE: SOON 2026-06-30", on(-1, 60));
        assertEquals("ACTION_DUE: DUE 2026-06-30", on(0, 60));
        assertEquals("ACTION_DUE: DUE 2026-06-30", on(6, 60));
        assertEquals("ACTION_OVERDUE: OVERDUE 2026-06-30 1", on(7, 60));
        assertEquals("ACTION_OVERDUE: OVERDUE 2026-06-30 1", on(13, 60));
        assertEquals("ACTION_OVERDUE: OVERDUE 2026-06-30 2", on(14, 60));
    }

    @Test
    void whatIsPlannedAtShortNoticeIsNotAnnouncedTwice() {
        assertEquals("ACTION_ASSIGNED: ASSIGNED 2026-06-30", on(-14, 14));
        assertEquals("ACTION_ASSIGNED: ASSIGNED 2026-06-30", on(-1, 3));
        assertEquals("ACTION_DUE: DUE 2026-06-30", on(0, 0));
    }
}
