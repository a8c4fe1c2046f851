package org.omuz.qualification.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.omuz.qualification.evidence.Evidence.Kind.CC;
import static org.omuz.qualification.evidence.Evidence.Kind.CD;
import static org.omuz.qualification.evidence.Evidence.Kind.OP;
import static org.omuz.qualification.evidence.Evidence.Kind.RPL;
import static org.omuz.qualification.evidence.Evidence.Kind.TB;
import static org.omuz.qualification.evidence.Evidence.Kind.TX;
import static org.omuz.qualification.evidence.Evidence.Kind.WP;
import static org.omuz.qualification.evidence.Evidence.Kind.WT;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.omuz.qualification.evidence.Evidence;

class AwardRulesTest {
    private static Rules.File cordon() {
        return new Rules.File("SAF-2");
    }

    private static Rules.File law() {
        return new Rules.File("LAW-1");
    }

    /** Levels 1 and 2 of laying a cordon, January 2026. */
    private static Rules.File cordonOperator() {
        return cordon().passed(OP, 2, "2026-01-08").passed(WT, 2, "2026-01-09").passed(CC, 2, "2026-01-10");
    }

    @Nested
    class Awareness {
        @Test
        void nothingMakesNothing() {
            assertEquals("", cordon().held());
        }

        @Test
        void completionAndTestMakeLevelOneFromTheLaterDay() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    cordon().passed(WT, 1, "2026-01-09")
                            .passed(CC, 1, "2026-01-10")
                            .held());
        }

        @Test
        void completionAloneIsNotEnough() {
            assertEquals("", cordon().passed(CC, 1, "2026-01-10").held());
        }

        @Test
        void testAloneIsNotEnough() {
            assertEquals("", cordon().passed(WT, 1, "2026-01-10").held());
        }

        @Test
        void practicalDoesNotReplaceTheTest() {
            assertEquals(
                    "",
                    cordon().passed(CC, 1, "2026-01-10")
                            .passed(OP, 2, "2026-01-10")
                            .held());
        }

        @Test
        void failedTestSupportsNothing() {
            assertEquals(
                    "",
                    cordon().failed(WT, 1, "2026-01-09")
                            .passed(CC, 1, "2026-01-10")
                            .held());
        }

        @Test
        void evidenceOfAHigherLevelCountsForALowerOne() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    cordon().passed(WT, 2, "2026-01-09")
                            .passed(CC, 2, "2026-01-10")
                            .held());
        }

        @Test
        void evidenceOfALowerLevelDoesNotCountForAHigherOne() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    law().passed(WT, 2, "2026-01-09")
                            .passed(CC, 1, "2026-01-10")
                            .held());
        }

        @Test
        void evidenceOfAnotherCompetencyDoesNotCount() {
            Rules.File both = cordon().passed(WT, 1, "2026-01-09");
            both.rows.addAll(law().passed(WT, 1, "2026-01-09")
                    .passed(CC, 1, "2026-01-10")
                    .rows
                    .subList(1, 2));
            assertEquals("", both.held());
        }

        @Test
        void unknownCompetencyMakesNothing() {
            assertEquals(
                    "",
                    new Rules.File("XXX-9")
                            .passed(WT, 1, "2026-01-09")
                            .passed(CC, 1, "2026-01-10")
                            .held());
        }

        @Test
        void aTestOlderThanTheValidityNoLongerCounts() {
            assertEquals(
                    "",
                    cordon().passed(WT, 1, "2023-01-10")
                            .passed(CC, 1, "2026-01-10")
                            .held());
        }

        @Test
        void anotherTestAloneDoesNotRenew() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    cordon().passed(WT, 1, "2026-01-09")
                            .passed(CC, 1, "2026-01-10")
                            .passed(WT, 1, "2027-05-01")
                            .held());
        }

        @Test
        void aFreshSetInTheWindowRenewsAndKeepsTheAnniversary() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 1 2028-12-01..2032-01-10",
                    cordon().passed(WT, 1, "2026-01-09")
                            .passed(CC, 1, "2026-01-10")
                            .passed(WT, 1, "2028-11-30")
                            .passed(CC, 1, "2028-12-01")
                            .held());
        }
    }

    @Nested
    class Operator {
        @Test
        void practicalOnLevelOneMakesLevelTwo() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10",
                    cordonOperator().held());
        }

        @Test
        void practicalAfterwardsCountsFromItsOwnDay() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-03-01..2027-03-01",
                    cordon().passed(WT, 1, "2026-01-10")
                            .passed(CC, 1, "2026-01-10")
                            .passed(OP, 2, "2026-03-01")
                            .held());
        }

        @Test
        void practicalWithoutLevelOneIsNotEnough() {
            assertEquals("", cordon().passed(OP, 2, "2026-03-01").held());
        }

        @Test
        void practicalOfLevelOneDoesNotMakeLevelTwo() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    cordon().passed(WT, 1, "2026-01-10")
                            .passed(CC, 1, "2026-01-10")
                            .passed(OP, 1, "2026-01-10")
                            .held());
        }

        @Test
        void completionAndTestOfLevelTwoAreNotEnoughWhereThereIsAPractical() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    cordon().passed(WT, 2, "2026-01-10")
                            .passed(CC, 2, "2026-01-10")
                            .held());
        }

        @Test
        void completionAndTestOfLevelTwoAreEnoughWhereThereIsNone() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2028-01-10",
                    law().passed(WT, 2, "2026-01-10")
                            .passed(CC, 2, "2026-01-10")
                            .held());
        }

        @Test
        void validityIsOfTheCompetency() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2028-01-10",
                    new Rules.File("DET-2")
                            .passed(WT, 2, "2026-01-10")
                            .passed(CC, 2, "2026-01-10")
                            .passed(OP, 2, "2026-01-10")
                            .held());
        }

        @Test
        void aNewPracticalAloneRenewsWhileLevelOneIsInForce() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10, 2 2026-12-20..2028-01-10",
                    cordonOperator().passed(OP, 2, "2026-12-20").held());
        }

        @Test
        void aNewPracticalDoesNotRenewOnceLevelOneHasLapsed() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10",
                    cordonOperator().passed(OP, 2, "2029-02-01").held());
        }

        @Test
        void practicalWaitsForLevelOneToBeRenewed() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 1 2029-03-01..2032-03-01, 2 2026-01-10..2027-01-10,"
                            + " 2 2029-03-01..2030-03-01",
                    cordonOperator()
                            .passed(OP, 2, "2029-02-01")
                            .passed(WT, 1, "2029-03-01")
                            .passed(CC, 1, "2029-03-01")
                            .held());
        }

        @Test
        void theDayOfExpiryStillCounts() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10, 2 2029-01-10..2030-01-10",
                    cordonOperator().passed(OP, 2, "2029-01-10").held());
        }

        @Test
        void aRenewalBeforeTheWindowCountsFromItsOwnDay() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10, 2 2026-06-01..2027-06-01",
                    cordonOperator().passed(OP, 2, "2026-06-01").held());
        }

        @Test
        void theAnniversaryOfALeapDayComesBack() {
            assertEquals(
                    "1 2024-02-29..2027-02-28, 2 2024-02-29..2025-02-28, 2 2025-01-15..2026-02-28,"
                            + " 2 2026-01-15..2027-02-28, 2 2027-01-15..2028-02-29",
                    cordon().passed(WT, 2, "2024-02-29")
                            .passed(CC, 2, "2024-02-29")
                            .passed(OP, 2, "2024-02-29")
                            .passed(OP, 2, "2025-01-15")
                            .passed(OP, 2, "2026-01-15")
                            .passed(OP, 2, "2027-01-15")
                            .held());
        }

        @Test
        void endOfMonthIsClipped() {
            assertEquals(
                    "1 2024-02-29..2027-02-28, 2 2024-02-29..2025-02-28",
                    cordon().passed(WT, 2, "2024-02-29")
                            .passed(CC, 2, "2024-02-29")
                            .passed(OP, 2, "2024-02-29")
                            .held());
        }

        @Test
        void namesTheEvidenceItRestsOn() {
            assertEquals(
                    List.of(List.of(2L, 3L), List.of(1L, 2L, 3L)),
                    cordonOperator().awards().stream()
                            .map(AwardRules.Decision::evidenceIds)
                            .toList());
        }
    }

    @Nested
    class Suspension {
        @Test
        void failedCriticalPracticalSuspendsWhatRestsOnPracticals() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2026-05-31",
                    cordonOperator().failed(OP, 2, "2026-06-01").held());
        }

        @Test
        void retestPassedLiftsIt() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2026-05-31, 2 2026-06-15..2027-06-15",
                    cordonOperator()
                            .failed(OP, 2, "2026-06-01")
                            .passed(OP, 2, "2026-06-15")
                            .held());
        }

        @Test
        void retestPassedOnTheSameDayLiftsIt() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10, 2 2026-06-01..2027-06-01",
                    cordonOperator()
                            .failed(OP, 2, "2026-06-01")
                            .passed(OP, 2, "2026-06-01")
                            .held());
        }

        @Test
        void retestOfALowerLevelDoesNotLiftIt() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2026-05-31",
                    cordonOperator()
                            .failed(OP, 3, "2026-06-01")
                            .passed(OP, 2, "2026-06-15")
                            .held());
        }

        @Test
        void failureBeforeTheLastPassDoesNotMatter() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10",
                    new Rules.File("SAF-2")
                            .failed(OP, 2, "2026-01-07")
                            .passed(OP, 2, "2026-01-08")
                            .passed(WT, 2, "2026-01-09")
                            .passed(CC, 2, "2026-01-10")
                            .held());
        }

        @Test
        void failureWithEveryCriticalStepDoneDoesNotSuspend() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10",
                    cordonOperator().failedUncritically(2, "2026-06-01").held());
        }

        @Test
        void withdrawnFailureDoesNotSuspend() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10",
                    cordonOperator().failed(OP, 2, "2026-06-01").withdrawn(4).held());
        }

        @Test
        void otherCompetenciesAreNotSuspended() {
            Rules.File file = law().passed(WT, 2, "2026-01-10").passed(CC, 2, "2026-01-10");
            Evidence failure = cordon().failed(OP, 2, "2026-06-01").rows.get(0);
            failure.id = 9L;
            file.rows.add(failure);
            assertEquals("1 2026-01-10..2029-01-10, 2 2026-01-10..2028-01-10", file.held());
        }
    }

    @Nested
    class Specialist {
        @Test
        void testTwoPracticalsAndAnExercise() {
            assertEquals(
                    "3 2026-04-01..2027-04-01",
                    cordon().passed(WT, 3, "2026-01-10")
                            .passed(OP, 3, "2026-02-01")
                            .passed(OP, 3, "2026-03-01")
                            .passed(TX, 3, "2026-04-01")
                            .held());
        }

        @Test
        void onePracticalIsNotEnough() {
            assertEquals(
                    "",
                    cordon().passed(WT, 3, "2026-01-10")
                            .passed(OP, 3, "2026-02-01")
                            .passed(TX, 3, "2026-04-01")
                            .held());
        }

        @Test
        void workplaceLogStandsForOnePractical() {
            assertEquals(
                    "3 2026-04-01..2027-04-01",
                    cordon().passed(WT, 3, "2026-01-10")
                            .passed(OP, 3, "2026-02-01")
                            .passed(WP, 3, "2026-03-01")
                            .passed(TX, 3, "2026-04-01")
                            .held());
        }

        @Test
        void twoWorkplaceLogsDoNotStandForBoth() {
            assertEquals(
                    "",
                    cordon().passed(WT, 3, "2026-01-10")
                            .passed(WP, 3, "2026-02-01")
                            .passed(WP, 3, "2026-03-01")
                            .passed(TX, 3, "2026-04-01")
                            .held());
        }

        @Test
        void withoutExerciseThereIsNone() {
            assertEquals(
                    "",
                    cordon().passed(WT, 3, "2026-01-10")
                            .passed(OP, 3, "2026-02-01")
                            .passed(OP, 3, "2026-03-01")
                            .held());
        }

        @Test
        void exerciseBelowTheThresholdSupportsNothing() {
            assertEquals(
                    "",
                    cordon().passed(WT, 3, "2026-01-10")
                            .passed(OP, 3, "2026-02-01")
                            .passed(OP, 3, "2026-03-01")
                            .failed(TX, 3, "2026-04-01")
                            .held());
        }

        private Rules.File specialist() {
            return cordon().passed(WT, 3, "2026-01-10")
                    .passed(OP, 3, "2026-02-01")
                    .passed(OP, 3, "2026-03-01")
                    .passed(TX, 3, "2026-04-01");
        }

        @Test
        void whoHoldsItRenewsByPracticalAndExercise() {
            assertEquals(
                    "3 2026-04-01..2027-04-01, 3 2027-03-02..2028-04-01",
                    specialist()
                            .passed(TX, 3, "2027-03-01")
                            .passed(OP, 3, "2027-03-02")
                            .held());
        }

        @Test
        void whoLostItMonthsAgoRenewsTheSameWay() {
            assertEquals(
                    "3 2026-04-01..2027-04-01, 3 2027-09-01..2028-09-01",
                    specialist()
                            .passed(TX, 3, "2027-09-01")
                            .passed(OP, 3, "2027-09-01")
                            .held());
        }

        @Test
        void whoLostItLongerAgoIsFullyReassessed() {
            assertEquals(
                    "3 2026-04-01..2027-04-01",
                    specialist()
                            .passed(TX, 3, "2027-10-02")
                            .passed(OP, 3, "2027-10-02")
                            .held());
        }

        @Test
        void outsideTheProtectiveDomainsItLastsTwoYears() {
            assertEquals(
                    "3 2026-04-01..2028-04-01",
                    new Rules.File("TRN-2")
                            .passed(WT, 3, "2026-01-10")
                            .passed(OP, 3, "2026-02-01")
                            .passed(OP, 3, "2026-03-01")
                            .passed(TX, 3, "2026-04-01")
                            .held());
        }
    }

    @Nested
    class Instructor {
        private Rules.File specialist() {
            return new Rules.File("TRN-2")
                    .passed(WT, 3, "2026-01-10")
                    .passed(OP, 3, "2026-02-01")
                    .passed(OP, 3, "2026-03-01")
                    .passed(TX, 3, "2026-04-01");
        }

        @Test
        void teachBackAndTwoCoDeliveriesOnLevelThree() {
            assertEquals(
                    "3 2026-04-01..2028-04-01, 4 2026-07-01..2028-07-01",
                    specialist()
                            .passed(TB, 4, "2026-05-01")
                            .passed(CD, 4, "2026-06-01")
                            .passed(CD, 4, "2026-07-01")
                            .held());
        }

        @Test
        void oneCoDeliveryIsNotEnough() {
            assertEquals(
                    "3 2026-04-01..2028-04-01",
                    specialist()
                            .passed(TB, 4, "2026-05-01")
                            .passed(CD, 4, "2026-06-01")
                            .held());
        }

        @Test
        void withoutTeachBackThereIsNone() {
            assertEquals(
                    "3 2026-04-01..2028-04-01",
                    specialist()
                            .passed(CD, 4, "2026-05-01")
                            .passed(CD, 4, "2026-06-01")
                            .held());
        }

        @Test
        void withoutLevelThreeThereIsNone() {
            assertEquals(
                    "",
                    new Rules.File("TRN-2")
                            .passed(TB, 4, "2026-05-01")
                            .passed(CD, 4, "2026-06-01")
                            .passed(CD, 4, "2026-07-01")
                            .held());
        }
    }

    @Nested
    class PriorLearning {
        @Test
        void replacesCompletionAndTest() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    cordon().passed(RPL, 1, "2026-01-10").held());
        }

        @Test
        void neverReplacesAPracticalOfProtection() {
            assertEquals(
                    "1 2026-01-10..2029-01-10",
                    cordon().passed(RPL, 2, "2026-01-10").held());
        }

        @Test
        void replacesAPracticalElsewhere() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2028-01-10",
                    new Rules.File("EVD-3").passed(RPL, 2, "2026-01-10").held());
        }
    }

    @Nested
    class Withdrawal {
        @Test
        void withdrawnRowsSupportNothing() {
            assertEquals("", cordonOperator().withdrawn(2).held());
        }

        @Test
        void withdrawnPracticalTakesLevelTwoOnly() {
            assertEquals(
                    "1 2026-01-10..2029-01-10", cordonOperator().withdrawn(1).held());
        }

        @Test
        void withdrawnRenewalGivesTheEarlierAwardBack() {
            assertEquals(
                    "1 2026-01-10..2029-01-10, 2 2026-01-10..2027-01-10",
                    cordonOperator().passed(OP, 2, "2026-12-20").withdrawn(4).held());
        }
    }

    @Nested
    class Missing {
        private final LocalDate day = LocalDate.of(2026, 8, 1);

        private List<String> missing(Rules.File file, int level) {
            return AwardRules.missing(Rules.competency("SAF-2"), level, file.rows, Rules.FRAMEWORK, day);
        }

        @Test
        void everythingAtFirst() {
            assertEquals(List.of("CC", "WT", "OP"), missing(cordon(), 2));
        }

        @Test
        void onlyThePracticalAfterLevelOne() {
            assertEquals(
                    List.of("OP"), missing(cordon().passed(WT, 1, "2026-01-10").passed(CC, 1, "2026-01-10"), 2));
        }

        @Test
        void nothingWhenHeld() {
            assertEquals(List.of(), missing(cordonOperator(), 2));
        }

        @Test
        void theNearestOfSeveralSets() {
            assertEquals(
                    List.of("TX"),
                    missing(
                            cordon().passed(WT, 3, "2026-01-10")
                                    .passed(OP, 3, "2026-02-01")
                                    .passed(WP, 3, "2026-02-01"),
                            3));
        }
    }

    @Test
    void orderOfTheRowsDoesNotMatter() {
        Rules.File file = cordonOperator().failed(OP, 2, "2026-06-01").passed(OP, 2, "2026-06-15");
        List<AwardRules.Decision> decided = file.awards();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(file.rows, new Random(seed));
            assertEquals(decided, file.awards());
        }
    }
}
