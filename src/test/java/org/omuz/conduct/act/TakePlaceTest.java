package org.omuz.conduct.act;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.shared.Rejected;
import org.omuz.training.Forms;
import org.omuz.training.learning.SmallCourse;
import org.omuz.training.session.EnrolPerson;
import org.omuz.training.session.Session;

/** Places that people take for themselves: who may, when, and who has one when two want it. */
@QuarkusTest
@TestSecurity(user = "taker", roles = "trainee")
class TakePlaceTest {
    private Played run;
    private Person officer;
    private String places;

    @BeforeEach
    void placesAreOpen() {
        run = Played.planned();
        officer = Officers.customsOfficer();
        Played.signIn("taker", officer);
        free(run.laneOfficer);
        open(Run.Places.LINK);
        places = "/places/" + run.run().placesKey;
    }

    private void open(Run.Places to) {
        QuarkusTransaction.requiringNew().run(() -> bean(PlanRun.class).open(run.id, to));
    }

    private void free(Person player) {
        run.by(
                run.director,
                me -> bean(AssignMember.class)
                        .remove(me, click(), Member.of(run.id, player).orElseThrow().id));
    }

    private String placeOf(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Member.of(run.id, person).map(Member::place).orElse("none"));
    }

    private io.restassured.response.ValidatableResponse take(String place) {
        return Forms.from(places)
                .post(places, "place", place, "command", click())
                .then();
    }

    @Test
    void aFreePostIsTakenAndLeft() {
        given().get(places)
                .then()
                .statusCode(200)
                .body(containsString("Lane officer"), containsString("taken"))
                .body(not(containsString("A truck")))
                .body(not(containsString("Small exercise")));
        given().get("/runs/" + run.id + "/room").then().statusCode(404);
        take("border/lane-officer").statusCode(303);
        assertEquals("player/border/lane-officer", placeOf(officer));
        given().get(places).then().body(containsString("Your place: Border, Lane officer"));
        given().get("/runs/" + run.id + "/room").then().statusCode(200);
        given().get("/me").then().body(containsString(places));
        Forms.from(places).post(places + "/leaving", "command", click()).then().statusCode(303);
        assertEquals("none", placeOf(officer));
        take("border/lane-officer").statusCode(303);
    }

    @Test
    void aTeamHasAsManySeatsAsPosts() {
        take("customs/shift-leader").statusCode(422).body(containsString("Somebody was faster"));
        free(run.shiftLeader);
        take("customs/shift-leader").statusCode(422);
        free(run.inspector);
        take("customs/shift-leader").statusCode(303);
        take("customs/captain").statusCode(422).body(containsString("Choose one of the free places"));
        take("").statusCode(422);
    }

    @Test
    void ofTwoWhoWantTheLastSeatOneIsToldTheTruth() throws Exception {
        String key = run.run().placesKey;
        List<Person> both = List.of(officer, Officers.borderGuard());
        var threads = Executors.newFixedThreadPool(2);
        int taken = 0;
        try {
            List<Callable<Boolean>> takers = both.stream()
                    .<Callable<Boolean>>map(person -> () -> {
                        try {
                            QuarkusTransaction.requiringNew()
                                    .run(() ->
                                            bean(TakePlace.class).take(person, key, click(), "border", "lane-officer"));
                            return true;
                        } catch (Rejected late) {
                            assertTrue(late.getMessage().contains("faster"));
                            return false;
                        }
                    })
                    .toList();
            for (var answer : threads.invokeAll(takers)) {
                taken += answer.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, taken);
        assertEquals(
                1,
                both.stream()
                        .filter(person -> placeOf(person).equals("player/border/lane-officer"))
                        .count());
    }

    @Test
    void whatTheDirectorDecidedStands() {
        take("border/lane-officer").statusCode(303);
        Forms form = Forms.from(places);
        run.seat(officer, Member.Role.PLAYER, "customs", null);
        given().get(places).then().body(containsString("The director of the exercise has decided"));
        form.post(places, "place", "border/lane-officer", "command", click())
                .then()
                .statusCode(422);
        form.post(places + "/leaving", "command", click()).then().statusCode(422);
        free(officer);
        take("border/lane-officer").statusCode(422).body(containsString("Ask the director"));
    }

    @Test
    void closedAndBegunTakeNobody() {
        Forms form = Forms.from(places);
        open(Run.Places.CLOSED);
        given().get(places).then().body(containsString("no longer be taken")).body(not(containsString("Lane officer")));
        form.post(places, "place", "border/lane-officer", "command", click())
                .then()
                .statusCode(422);
        open(Run.Places.LINK);
        run.by(run.director, me -> bean(ConductRun.class).start(me, click()));
        form.post(places, "place", "border/lane-officer", "command", click())
                .then()
                .statusCode(422);
        given().get("/places/nosuchplaces").then().statusCode(404);
        assertEquals("none", placeOf(officer));
    }

    @Test
    void placesForASessionAreForThoseEnrolled() {
        long session = SmallCourse.published().session(5);
        QuarkusTransaction.requiringNew().run(() -> Run.update("sessionId = ?1 where id = ?2", session, run.id));
        given().get("/me").then().body(not(containsString(places)));
        open(Run.Places.SESSION);
        given().get(places).then().statusCode(404);
        given().get("/me").then().body(not(containsString(places)));
        QuarkusTransaction.requiringNew()
                .run(() -> bean(EnrolPerson.class).enrol(Session.findById(session), Person.findById(officer.id)));
        given().get("/me").then().statusCode(200).body(containsString(places), containsString("Open to you"));
        take("border/lane-officer").statusCode(303);
        given().get("/me").then().body(containsString("/runs/" + run.id + "/room"), containsString("Change or leave"));
        given().get(places).then().statusCode(200);
    }

    @Test
    void aRunOfNoSessionIsNotOpenedToOne() {
        assertEquals(
                "places",
                assertThrows(Rejected.class, () -> open(Run.Places.SESSION)).field());
    }
}
