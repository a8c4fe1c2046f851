package org.omuz.training.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.omuz.shared.Rejected;

class SessionTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void fourDaysAreEightHalfDays() {
        assertEquals(8, fourDays().halfDays());
    }

    @Test
    void marksAreMadeOnDaysThatHaveCome() {
        Session session = fourDays();
        session.refuseMarkingOf(MONDAY, MONDAY);
        session.refuseMarkingOf(MONDAY, MONDAY.plusDays(9));
        assertThrows(Rejected.class, () -> session.refuseMarkingOf(MONDAY.plusDays(1), MONDAY));
        assertThrows(Rejected.class, () -> session.refuseMarkingOf(MONDAY.minusDays(1), MONDAY));
        assertThrows(Rejected.class, () -> session.refuseMarkingOf(MONDAY.plusDays(4), MONDAY.plusDays(9)));
    }

    @Test
    void itIsCompletedOnItsLastDayAndOnce() {
        Session session = fourDays();
        assertThrows(Rejected.class, () -> session.complete(MONDAY.plusDays(2), NOW));
        assertTrue(session.complete(MONDAY.plusDays(3), NOW));
        assertFalse(session.complete(MONDAY.plusDays(3), NOW.plusSeconds(1)));
        assertEquals(NOW, session.completedAt);
    }

    @Test
    void whatIsCompletedIsNotMarkedOrCancelled() {
        Session session = fourDays();
        session.complete(MONDAY.plusDays(3), NOW);
        assertThrows(Rejected.class, () -> session.refuseMarkingOf(MONDAY, MONDAY.plusDays(3)));
        assertThrows(Rejected.class, () -> session.cancel("flood"));
    }

    @Test
    void cancellingNeedsAReasonAndEndsEverything() {
        Session session = fourDays();
        assertThrows(Rejected.class, () -> session.cancel(" "));
        session.cancel(" Road closed ");
        assertEquals("Road closed", session.cancelReason);
        assertThrows(Rejected.class, () -> session.complete(MONDAY.plusDays(3), NOW));
    }

    @Test
    void whoWithdrewIsNotDecided() {
        Enrolment gone = new Enrolment();
        gone.state = Enrolment.State.WITHDRAWN;
        gone.decide(true, NOW);
        assertEquals(Enrolment.State.WITHDRAWN, gone.state);
    }

    private static Session fourDays() {
        Session session = new Session();
        session.startsOn = MONDAY;
        session.endsOn = MONDAY.plusDays(3);
        return session;
    }
}
