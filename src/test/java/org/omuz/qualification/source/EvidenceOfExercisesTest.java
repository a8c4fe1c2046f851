package org.omuz.qualification.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.ReleaseObservations;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.shared.Rejected;

/** From what an evaluator saw in a run to an officer's record, and back. */
@QuarkusTest
class EvidenceOfExercisesTest {
    private Played run;

    @BeforeEach
    void played() {
        Qualified.framework();
        run = Played.started().play(6);
    }

    private String observed(RunEvent.Rating rating, Person... officers) {
        Instant at = Instant.parse("2026-03-02T04:05:00Z");
        return run.observed(run.evaluator, rating, "Reported in six minutes", "2", at, officers);
    }

    private void release() {
        run.by(run.director, me -> bean(ReleaseObservations.class).release(me, click()));
    }

    private void end() {
        run.by(run.director, me -> bean(ConductRun.class).endPlay(me, click()));
    }

    private static List<Evidence> of(Person officer) {
        return Qualified.evidenceOf(officer);
    }

    @Test
    void everyNamedOfficerGetsARowForEveryCompetencyOfTheTask() {
        observed(RunEvent.Rating.S, run.inspector, run.shiftLeader);
        end();
        release();
        Evidence row = of(run.inspector).get(0);
        assertEquals(1, of(run.inspector).size());
        assertEquals(1, of(run.shiftLeader).size());
        assertEquals(Evidence.Kind.TX, row.kind);
        assertEquals("RSP-1", row.competency);
        assertEquals(3, row.level);
        assertTrue(row.met);
        assertEquals(run.evaluator.id, row.assessorId);
        assertEquals(LocalDate.of(2026, 3, 2), row.achievedOn);
        assertEquals("Spring run", row.result.get("run"));
        assertEquals("T1", row.result.get("task"));
        assertEquals("S", row.result.get("rating"));
        assertEquals("2", row.result.get("inject"));
        assertTrue(row.result.get("exercise").endsWith("2026.1"));
    }

    @Test
    void whatFallsShortIsRecordedAsNotMetAndATeamsRatingIsNobodys() {
        observed(RunEvent.Rating.M, run.inspector);
        observed(RunEvent.Rating.P);
        end();
        release();
        assertFalse(of(run.inspector).get(0).met);
        assertTrue(of(run.shiftLeader).isEmpty());
        assertTrue(of(run.laneOfficer).isEmpty());
    }

    @Test
    void anObservationIsReleasedOnceAndALateOneByReleasingAgain() {
        observed(RunEvent.Rating.P, run.inspector);
        end();
        String click = click();
        run.by(run.director, me -> bean(ReleaseObservations.class).release(me, click));
        run.by(run.director, me -> bean(ReleaseObservations.class).release(me, click));
        assertThrows(Rejected.class, this::release);
        assertEquals(1, of(run.inspector).size());
        observed(RunEvent.Rating.P, run.inspector);
        release();
        assertEquals(2, of(run.inspector).size());
        assertEquals(
                2, run.types().stream().filter("ObservationsReleased"::equals).count());
    }

    @Test
    void theDirectorWithdrawsWhatWasReleasedWithItsReason() {
        String seen = observed(RunEvent.Rating.P, run.inspector, run.shiftLeader);
        end();
        release();
        run.by(run.director, me -> bean(ConductRun.class).close(me, click()));
        Rejected refused = assertThrows(
                Rejected.class,
                () -> run.by(
                        run.evaluator,
                        me -> bean(Observe.class).withdraw(me, click(), seen, "Another officer reported")));
        assertTrue(refused.getMessage().contains("only the director"));
        assertEquals(1, of(run.inspector).size());
        run.by(run.director, me -> bean(Observe.class).withdraw(me, click(), seen, "Another officer reported"));
        run.by(run.director, me -> bean(Observe.class).withdraw(me, click(), seen, "Another officer reported"));
        List<Evidence> rows = of(run.inspector);
        assertEquals(2, rows.size());
        assertEquals(rows.get(0).id, rows.get(1).withdrawsId);
        assertEquals("Another officer reported", rows.get(1).reason);
        assertEquals(2, of(run.shiftLeader).size());
        assertThrows(Rejected.class, this::release);
    }

    @Test
    void whatWasWithdrawnBeforeIsNotReleased() {
        String seen = observed(RunEvent.Rating.P, run.inspector);
        run.by(run.evaluator, me -> bean(Observe.class).withdraw(me, click(), seen, "Wrong task"));
        end();
        assertThrows(Rejected.class, this::release);
        assertTrue(of(run.inspector).isEmpty());
    }

    @Test
    void whatBecomesNobodysEvidenceIsNotSaidToBeReleased() {
        run = Played.planned(SmallExercise.published(SmallExercise.withoutCompetency()), run.director);
        run.by(run.director, me -> bean(ConductRun.class).start(me, click()));
        run.play(6);
        observed(RunEvent.Rating.P, run.inspector);
        end();
        assertThrows(Rejected.class, this::release);
        assertTrue(of(run.inspector).isEmpty());
        assertFalse(run.types().contains("ObservationsReleased"));
    }

    @Test
    void theJournalCountsWhatArose() {
        String named = observed(RunEvent.Rating.P, run.inspector, run.shiftLeader);
        observed(RunEvent.Rating.P);
        end();
        release();
        RunEvent told = QuarkusTransaction.requiringNew()
                .call(() -> Run.getEntityManager()
                        .createQuery(
                                "from journal j where j.runId = ?1 and j.type = 'ObservationsReleased'",
                                JournalEntry.class)
                        .setParameter(1, run.id)
                        .getSingleResult()
                        .what());
        assertEquals(new RunEvent.ObservationsReleased(List.of(named), 2), told);
    }

    @Test
    void notDuringPlayNotOfARehearsalAndByTheDirectorOnly() {
        observed(RunEvent.Rating.P, run.inspector);
        assertThrows(Rejected.class, this::release);
        end();
        assertThrows(
                NotFoundException.class,
                () -> run.by(
                        run.evaluator, me -> bean(ReleaseObservations.class).release(me, click())));
        QuarkusTransaction.requiringNew().run(() -> Run.update("rehearsal = true where id = ?1", run.id));
        Rejected refused = assertThrows(Rejected.class, this::release);
        assertTrue(refused.getMessage().contains("rehearsal"));
        assertTrue(of(run.inspector).isEmpty());
    }

    @Test
    @TestSecurity(user = "exercise-admin", roles = "administrator")
    void theRecordSaysItInWords() {
        observed(RunEvent.Rating.S, run.inspector);
        end();
        release();
        String record = "/centre/people/" + run.inspector.id + "/evidence";
        given().get(record)
                .then()
                .statusCode(200)
                .body(
                        containsString("Exercise observation of the person"),
                        containsString("rated S (Performed with some challenges)"),
                        containsString("task T1: Send the first report."),
                        containsString("after inject 2"),
                        containsString("run &quot;Spring run&quot;"),
                        containsString(run.evaluator.fullName()));
        given().header("Accept-Language", "ru").get(record).then().body(containsString("Отправить первое донесение."));
    }
}
