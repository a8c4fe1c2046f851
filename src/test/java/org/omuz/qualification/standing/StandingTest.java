package org.omuz.qualification.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Holding holding(int level, LocalDate until) {
        Holding holding = new Holding();
        holding.add(level, until.minusMonths(24), until, null);
        return holding;
    }

    private static Standing standing(int required, Holding holding) {
        return Standing.of(required, holding, TODAY, new Standing.Window(90, 60));
    }

    @Test
    void heldWhenMoreThanNinetyDaysRemain() {
        assertEquals(
                Standing.State.HELD, standing(2, holding(2, TODAY.plusDays(91))).state());
    }

    @Test
    void soonWhenNinetyDaysRemain() {
        assertEquals(
                Standing.State.SOON, standing(2, holding(2, TODAY.plusDays(90))).state());
    }

    @Test
    void soonOnTheLastDay() {
        Standing last = standing(2, holding(2, TODAY));
        assertEquals(Standing.State.SOON, last.state());
        assertTrue(last.meets());
    }

    @Test
    void lapsingOnTheDayAfterAndWhileGraceLasts() {
        Standing over = standing(2, holding(2, TODAY.minusDays(1)));
        assertEquals(new Standing(Standing.State.LAPSING, 0, 2, TODAY.minusDays(1)), over);
        assertFalse(over.meets());
        assertEquals(
                Standing.State.LAPSING,
                standing(2, holding(2, TODAY.minusDays(60))).state());
    }

    @Test
    void lapsedWhenGraceIsOver() {
        Standing over = standing(2, holding(2, TODAY.minusDays(61)));
        assertEquals(new Standing(Standing.State.LAPSED, 0, 2, TODAY.minusDays(61)), over);
        assertFalse(over.meets());
    }

    @Test
    void suspendedUntilItWouldHaveEnded() {
        Holding holding = new Holding();
        holding.add(2, TODAY.minusDays(200), TODAY.minusDays(10), TODAY.plusDays(100));
        assertEquals(new Standing(Standing.State.SUSPENDED, 0, 2, TODAY.minusDays(10)), standing(2, holding));
        Holding over = new Holding();
        over.add(2, TODAY.minusDays(400), TODAY.minusDays(200), TODAY.minusDays(100));
        assertEquals(Standing.State.LAPSED, standing(2, over).state());
    }

    @Test
    void aLowerLevelLeavesAGap() {
        assertEquals(new Standing(Standing.State.GAP, 1, 2, null), standing(2, holding(1, TODAY.plusDays(400))));
    }

    @Test
    void aHigherLevelMeetsALowerRequirement() {
        assertEquals(
                Standing.State.HELD,
                standing(1, holding(3, TODAY.plusDays(200))).state());
    }

    @Test
    void theLongestOfSeveralLevelsCounts() {
        Holding holding = holding(2, TODAY.plusDays(10));
        holding.add(1, TODAY.minusDays(10), TODAY.plusDays(1000), null);
        assertEquals(Standing.State.HELD, standing(1, holding).state());
        assertEquals(Standing.State.SOON, standing(2, holding).state());
    }

    @Test
    void lapsedAtTheRequiredLevelWithTheLowerOneStillHeld() {
        Holding holding = holding(2, TODAY.minusDays(70));
        holding.add(1, TODAY.minusDays(400), TODAY.plusDays(600), null);
        assertEquals(new Standing(Standing.State.LAPSED, 1, 2, TODAY.minusDays(70)), standing(2, holding));
    }

    @Test
    void nothingHeldIsAGapWhereRequired() {
        assertEquals(Standing.State.GAP, standing(1, Holding.NOTHING).state());
    }

    @Test
    void nothingHeldIsNothingWhereNotRequired() {
        assertNull(standing(0, Holding.NOTHING));
    }

    @Test
    void heldBeyondTheProfileIsShownAndMeets() {
        Standing more = standing(0, holding(2, TODAY.plusDays(200)));
        assertEquals(Standing.State.HELD, more.state());
        assertTrue(more.meets());
    }

    @Test
    void anAwardOfTomorrowIsNotHeldToday() {
        Holding holding = new Holding();
        holding.add(1, TODAY.plusDays(1), TODAY.plusDays(300), null);
        assertEquals(Standing.State.GAP, standing(1, holding).state());
    }

    @Test
    void meetsInNinetyDaysOnlyWhatLastsSoLong() {
        assertTrue(standing(1, holding(1, TODAY.plusDays(90))).meetsOn(TODAY.plusDays(90)));
        assertFalse(standing(1, holding(1, TODAY.plusDays(89))).meetsOn(TODAY.plusDays(90)));
    }
}
