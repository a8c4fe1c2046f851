package org.omuz.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.act.AssignMember;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.PlanRun;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.ReleaseObservations;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Member;
import org.omuz.training.Forms;
import org.omuz.training.Statements;
import org.omuz.training.learning.SmallCourse;
import org.omuz.training.session.Enrolment;

/** What people are told about exercises, on their own page and by the bell of every page. */
@QuarkusTest
@TestSecurity(
        user = "noticed",
        roles = {"trainee", "manager"})
class NoticePagesTest {
    private static final Instant BEFORE = Instant.parse("2026-02-20T05:00:00Z");

    @Inject
    Statements statements;

    private Played run;
    private Person me;

    @BeforeEach
    void seated() {
        me = Officers.customsOfficer();
        Played.signIn("noticed", me);
        run = Played.planned();
        run.seat(me, Member.Role.PLAYER, "customs", "shift-leader");
        Told.jobAt(BEFORE);
    }

    @Test
    void whoDidNotCompleteACourseIsToldWhyOnce() {
        SmallCourse course = SmallCourse.published();
        long enrolment = course.enrolled("not-completed");
        QuarkusTransaction.requiringNew()
                .run(() -> Enrolment.update(
                        "person = ?1, state = ?2, endedAt = ?3 where id = ?4",
                        me,
                        Enrolment.State.NOT_COMPLETED,
                        BEFORE,
                        enrolment));
        Told.jobAt(BEFORE.plusSeconds(60));
        Told.jobAt(BEFORE.plusSeconds(120));
        given().get("/me/notices")
                .then()
                .statusCode(200)
                .body(containsString("You did not complete the course " + course.code), containsString("half-days"));
        assertEquals(
                1,
                Told.to(me).stream()
                        .filter(notice -> notice.kind == Notice.Kind.NOT_COMPLETED)
                        .count());
    }

    @Test
    void aSeatIsToldWithItsPlaceAndTimeAndLeadsToTheRoom() {
        given().get("/me/notices")
                .then()
                .statusCode(200)
                .body(
                        containsString("You have a seat in the exercise Spring run"),
                        containsString("2 Mar 2026, 09:00"));
        given().get("/me").then().body(containsString("Notices, 1 new"));
        long id = Told.to(me).get(0).id;
        given().redirects()
                .follow(false)
                .get("/me/notices/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/runs/" + run.id + "/room"));
        given().get("/me").then().body(not(containsString("Notices, 1 new")));
        given().get("/me/notices").then().body(not(containsString("class=\"unread\"")));
    }

    @Test
    void anotherPlaceTimeOrNoneIsNewsAndTheSameIsNot() {
        Told.jobAt(BEFORE.plusSeconds(60));
        assertEquals(1, Told.to(me).size());
        run.seat(me, Member.Role.PLAYER, "border", "lane-officer");
        Told.jobAt(BEFORE.plusSeconds(120));
        run.by(
                run.director,
                by -> bean(PlanRun.class)
                        .change(
                                run.id,
                                new PlanRun.Plan(
                                        "Spring run",
                                        LocalDateTime.of(2026, 3, 3, 14, 0),
                                        "Asia/Dushanbe",
                                        false,
                                        null,
                                        List.of()),
                                planned -> {}));
        Told.jobAt(BEFORE.plusSeconds(180));
        long member = QuarkusTransaction.requiringNew()
                .call(() -> Member.of(run.id, me).orElseThrow().id);
        run.by(run.director, by -> bean(AssignMember.class).remove(by, click(), member));
        Told.jobAt(BEFORE.plusSeconds(240));
        run.seat(me, Member.Role.PLAYER, "border", "lane-officer");
        Told.jobAt(BEFORE.plusSeconds(300));
        assertEquals(
                List.of(
                        Notice.Kind.SEATED,
                        Notice.Kind.SEATED,
                        Notice.Kind.SEATED,
                        Notice.Kind.UNSEATED,
                        Notice.Kind.SEATED),
                Told.kindsTo(me));
        assertEquals(
                1, Told.to(me).stream().filter(notice -> notice.readAt == null).count());
        given().get("/me/notices")
                .then()
                .body(containsString("You no longer have a seat"), containsString("3 Mar 2026, 14:00"));
    }

    @Test
    void whoIsTakenOutBeforeAnythingWasToldHearsNothing() {
        Person briefly = Officers.customsOfficer();
        run.seat(briefly, Member.Role.OBSERVER, null, null);
        long member = QuarkusTransaction.requiringNew()
                .call(() -> Member.of(run.id, briefly).orElseThrow().id);
        run.by(run.director, by -> bean(AssignMember.class).remove(by, click(), member));
        Told.jobAt(BEFORE);
        assertEquals(List.of(), Told.kindsTo(briefly));
        assertEquals(List.of(), Told.kindsTo(run.director));
    }

    @Test
    void aCancelledRunIsToldWithTheReasonToWhomTheSeatWasTold() {
        Person late = Officers.customsOfficer();
        run.seat(late, Member.Role.OBSERVER, null, null);
        run.by(run.director, by -> bean(PlanRun.class).cancel(by, click(), "The hall is flooded"));
        Told.jobAt(BEFORE.plusSeconds(60));
        Told.jobAt(BEFORE.plusSeconds(120));
        assertEquals(List.of(Notice.Kind.SEATED, Notice.Kind.CANCELLED), Told.kindsTo(me));
        assertEquals(List.of(), Told.kindsTo(late));
        given().get("/me/notices").then().body(containsString("is cancelled"), containsString("The hall is flooded"));
        long id = Told.to(me).get(1).id;
        String entry = given().get("/me/notices/" + id + "/calendar")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(entry.contains("UID:run-" + run.id + "@") && entry.contains("STATUS:CANCELLED"), entry);
        given().get("/runs/" + run.id + "/room")
                .then()
                .statusCode(200)
                .body(containsString("This exercise is cancelled: The hall is flooded"));
    }

    @Test
    void releasedEvidenceIsToldOnceARelease() {
        run.by(run.director, by -> bean(ConductRun.class).start(by, click()));
        run.play(5);
        run.observed(run.evaluator, RunEvent.Rating.S, "Seen", null, null, me);
        run.observed(run.evaluator, RunEvent.Rating.S, "Seen", null, null, me);
        run.by(run.director, by -> bean(ConductRun.class).endPlay(by, click()));
        run.by(run.director, by -> bean(ReleaseObservations.class).release(by, click()));
        Instant after = Instant.parse("2026-03-03T05:00:00Z");
        Told.jobAt(after);
        Told.jobAt(after.plusSeconds(60));
        assertEquals(List.of(Notice.Kind.SEATED, Notice.Kind.OBSERVED), Told.kindsTo(me));
        given().get("/me/notices").then().body(containsString("is now evidence in your record"));
    }

    @Test
    void theDayGoesIntoACalendar() {
        long id = Told.to(me).get(0).id;
        String entry = given().get("/me/notices/" + id + "/calendar")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asString();
        assertTrue(
                entry.contains("UID:run-" + run.id + "@") && entry.contains("SUMMARY:EXERCISE: You have a seat"),
                entry);
        assertTrue(entry.contains("DTSTART:20260302T040000Z") && entry.contains("SEQUENCE:" + id), entry);
    }

    @Test
    void othersNoticesAreNobodysBusiness() {
        long others = Told.to(run.shiftLeader).get(0).id;
        given().get("/me/notices/" + others).then().statusCode(404);
        given().get("/me/notices/" + others + "/calendar").then().statusCode(404);
        Forms.from("/me/notices").post("/me/notices").then().statusCode(303);
        assertEquals(
                0, Told.to(me).stream().filter(notice -> notice.readAt == null).count());
        assertEquals(
                1,
                Told.to(run.shiftLeader).stream()
                        .filter(notice -> notice.readAt == null)
                        .count());
    }

    @Test
    void theBellCostsNoStatementAPage() {
        given().get("/courses");
        long before = statements.during(() -> given().get("/courses"));
        given().get("/me/notices");
        given().get("/courses");
        assertEquals(before, statements.during(() -> given().get("/courses")));
        assertTrue(statements.during(() -> given().get("/me/notices")) <= 5);
    }

    @Test
    void theSignInSaysWhoManages() {
        given().get("/me");
        assertTrue(QuarkusTransaction.requiringNew().call(() -> Person.<Person>findById(me.id).manages));
    }
}
