package org.omuz.qualification.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.assessment.practical.Practical;
import org.omuz.assessment.practical.PracticalFinished;
import org.omuz.assessment.quiz.Attempt;
import org.omuz.assessment.quiz.AttemptSubmitted;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.source.Qualified;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.SessionCompleted;

@QuarkusTest
class EvidenceRecordedTest {
    @Inject
    Event<AttemptSubmitted> submitted;

    @Inject
    Event<PracticalFinished> finished;

    @Inject
    Event<SessionCompleted> completed;

    @Inject
    RebuildAwards rebuild;

    @Inject
    DeriveAwards derive;

    @Inject
    EntityManager entities;

    private DeliveredCourse course;
    private Person officer;
    private Enrolment enrolment;

    @BeforeEach
    void deliver() {
        Qualified.framework();
        course = DeliveredCourse.justEnded();
        officer = Officers.customsOfficer();
        enrolment = course.officer(officer);
    }

    private void submit(Attempt attempt) {
        QuarkusTransaction.requiringNew().run(() -> submitted.fire(new AttemptSubmitted(attempt.id)));
    }

    private void finish(Practical practical) {
        QuarkusTransaction.requiringNew().run(() -> finished.fire(new PracticalFinished(practical.id)));
    }

    private void complete() {
        QuarkusTransaction.requiringNew().run(() -> completed.fire(new SessionCompleted(course.session.id)));
    }

    @Test
    void testPracticalAndCompletionMakeAwards() {
        submit(course.test(enrolment, 1, true));
        assertEquals("", Qualified.awardsOf(officer));
        finish(course.practical(enrolment, 1, true));
        complete();
        assertEquals("LAW-1 1, SAF-2 1, SAF-2 2", Qualified.awardsOf(officer));
    }

    @Test
    void aTestIsEvidenceOfWhatItAsksAndTheCourseTargets() {
        submit(course.test(enrolment, 1, true));
        List<Evidence> rows = Qualified.evidenceOf(officer);
        assertEquals(
                Map.of("SAF-2", 2, "LAW-1", 1),
                rows.stream().collect(Collectors.toMap(row -> row.competency, row -> row.level)));
        assertEquals("87.5", rows.get(0).result.get("percent"));
        assertEquals(DeliveredCourse.TODAY, rows.get(0).achievedOn);
    }

    @Test
    void whatWasNotMetIsRecordedAndSupportsNothing() {
        submit(course.test(enrolment, 1, false));
        complete();
        assertTrue(Qualified.evidenceOf(officer).stream().anyMatch(row -> row.kind == Evidence.Kind.WT && !row.met));
        assertEquals("", Qualified.awardsOf(officer));
        submit(course.test(enrolment, 2, true));
        assertEquals("LAW-1 1, SAF-2 1", Qualified.awardsOf(officer));
    }

    @Test
    void theSameSourceCountsOnce() {
        Attempt attempt = course.test(enrolment, 1, true);
        submit(attempt);
        submit(attempt);
        complete();
        complete();
        assertEquals(4, Qualified.evidenceOf(officer).size());
    }

    @Test
    void completionTellsTheAttendance() {
        complete();
        assertEquals("75", Qualified.evidenceOf(officer).get(0).result.get("attendance"));
    }

    @Test
    void whoDidNotCompleteHasNoCompletion() {
        QuarkusTransaction.requiringNew()
                .run(() -> Enrolment.update("state = ?1 where id = ?2", Enrolment.State.NOT_COMPLETED, enrolment.id));
        complete();
        assertEquals(List.of(), Qualified.evidenceOf(officer));
    }

    @Test
    void aFailedCriticalStepSuspendsUntilTheRetest() {
        submit(course.test(enrolment, 1, true));
        finish(course.practical(enrolment, 1, true));
        complete();
        finish(course.practical(enrolment, 2, false));
        assertEquals("LAW-1 1, SAF-2 1", Qualified.awardsOf(officer));
        finish(course.practical(enrolment, 3, true));
        assertEquals("LAW-1 1, SAF-2 1, SAF-2 2", Qualified.awardsOf(officer));
    }

    @Test
    void practicalNamesItsAssessorAndSteps() {
        finish(course.practical(enrolment, 1, false));
        Evidence row = Qualified.evidenceOf(officer).get(0);
        assertEquals("0", row.result.get("criticalDone"));
        assertEquals("1", row.result.get("critical"));
        assertTrue(row.assessorId != null && row.sessionId.equals(course.session.id));
    }

    @Test
    void theDatabaseRefusesToChangeEvidence() {
        complete();
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("update evidence set met = false where person_id = :p")
                                .setParameter("p", officer.id)
                                .executeUpdate()));
        assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("delete from evidence where person_id = :p")
                                .setParameter("p", officer.id)
                                .executeUpdate()));
    }

    @Test
    void rebuildingFindsTheProjectionAsItIs() {
        submit(course.test(enrolment, 1, true));
        finish(course.practical(enrolment, 1, true));
        complete();
        List<String> before = awards();
        assertFalse(before.isEmpty());
        rebuild.all();
        RebuildAwards.Rebuilt again = rebuild.all();
        assertEquals(before, awards());
        assertEquals(0, again.changed());
        assertTrue(again.people() > 0);
    }

    @Test
    void rebuildingRestoresADamagedProjection() {
        submit(course.test(enrolment, 1, true));
        complete();
        String before = Qualified.awardsOf(officer);
        QuarkusTransaction.requiringNew().run(() -> {
            Award.delete("person = ?1 and competency = 'LAW-1'", officer);
            Award.update("level = 4 where person = ?1", officer);
        });
        RebuildAwards.Rebuilt rebuilt = rebuild.all();
        assertEquals(1, rebuilt.changed(), RebuildCommand.line(rebuilt));
        assertEquals(before, Qualified.awardsOf(officer));
    }

    @Test
    void historyOfAwardsIsKept() {
        submit(course.test(enrolment, 1, true));
        complete();
        QuarkusTransaction.requiringNew().run(() -> Award.delete("person = ?1", officer));
        Number versions = QuarkusTransaction.requiringNew().call(() -> (Number)
                entities.createNativeQuery("select count(*) from award for system_time all where person_id = :p")
                        .setParameter("p", officer.id)
                        .getSingleResult());
        assertEquals(2, versions.intValue());
        QuarkusTransaction.requiringNew().run(() -> derive.again(List.of(officer.id)));
    }

    /** Every column of the projection, ids and periods included. */
    private List<String> awards() {
        List<String> rows = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (Object row : entities.createNativeQuery(
                            "select concat_ws('|', id, person_id, competency, level, valid_from, "
                                    + "valid_until, evidence_ids,"
                                    + " framework_label, rules_label, row_start) from award order by id")
                    .getResultList()) {
                rows.add((String) row);
            }
        });
        return rows;
    }
}
