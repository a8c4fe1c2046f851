package org.omuz.assessment.practical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.assessment.SmallCourse;
import org.omuz.course.Activity;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;
import org.omuz.training.session.Enrolment;

public class PracticalTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Person trainee = person(1);
    private final Person assessor = person(2);

    @Test
    void everyCriticalStepDonePassesEvenWhereAnOrdinaryOneWasMissed() {
        Practical practical = started();
        practical.see("P1-01", true);
        practical.see("P1-02", false);
        practical.see("P1-03", true);
        practical.finish(false, NOW);
        assertTrue(practical.passed);
    }

    @Test
    void oneMissedCriticalStepFailsTheWhole() {
        Practical practical = started();
        practical.see("P1-01", true);
        practical.see("P1-02", true);
        practical.see("P1-03", false);
        practical.finish(false, NOW);
        assertFalse(practical.passed);
        assertEquals(
                List.of("P1-03"),
                practical.missedCritical().stream().map(Activity.Step::code).toList());
    }

    @Test
    void stepsNobodyJudgedHoldUpTheEndUnlessItWasStoppedEarly() {
        Practical practical = started();
        practical.see("P1-01", true);
        Rejected refusal = assertThrows(Rejected.class, () -> practical.finish(false, NOW));
        assertEquals("steps", refusal.field());
        assertNull(practical.passed);
        practical.finish(true, NOW);
        assertFalse(practical.passed);
        assertEquals(Boolean.FALSE, practical.steps.get("P1-02"));
    }

    @Test
    void aStepMayBeCorrectedUntilTheEndAndNotAfter() {
        Practical practical = started();
        practical.see("P1-01", false);
        practical.see("P1-01", true);
        practical.finish(true, NOW);
        assertThrows(Rejected.class, () -> practical.see("P1-01", false));
        assertThrows(Rejected.class, () -> practical.finish(true, NOW));
        assertThrows(Rejected.class, () -> practical.describe(null, "late thought"));
        assertEquals(Boolean.TRUE, practical.steps.get("P1-01"));
    }

    @Test
    void aStepThatTheChecklistDoesNotHaveIsRefused() {
        assertThrows(Rejected.class, () -> started().see("P9-01", true));
    }

    @Test
    void nobodyAssessesOneself() {
        assertThrows(Rejected.class, () -> Practical.start(enrolment(), activity(), 1, trainee, NOW));
        assertThrows(Rejected.class, () -> started().takeOver(trainee));
        assertThrows(Rejected.class, () -> started().describe(trainee, ""));
    }

    @Test
    void theSecondAssessorIsAnotherPerson() {
        assertThrows(Rejected.class, () -> started().describe(assessor, ""));
        Practical practical = started();
        practical.describe(person(3), "  ");
        assertEquals(3L, practical.secondAssessor.id);
        assertNull(practical.note);
    }

    @Test
    void aNoteHasItsLimit() {
        assertThrows(Rejected.class, () -> started().describe(null, "x".repeat(2001)));
    }

    private Practical started() {
        return Practical.start(enrolment(), activity(), 1, assessor, NOW);
    }

    private Enrolment enrolment() {
        Enrolment enrolment = new Enrolment();
        enrolment.person = trainee;
        return enrolment;
    }

    private static Person person(long id) {
        Person person = new Person();
        person.id = id;
        return person;
    }

    public static Activity activity() {
        Activity activity = new Activity();
        activity.kind = Activity.Kind.PRACTICAL;
        activity.code = "P1";
        activity.content = new Activity.Content(
                LocalizedText.of("Lay a cordon"), 40, List.of(), null, SmallCourse.checklist("P1"));
        return activity;
    }
}
