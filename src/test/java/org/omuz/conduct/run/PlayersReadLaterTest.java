package org.omuz.conduct.run;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Played;
import org.omuz.exercise.model.ExerciseVersion;

/** Somebody who works at the centre and plays all the same. */
@QuarkusTest
@TestSecurity(
        user = "player-too",
        roles = {"instructor", "administrator"})
class PlayersReadLaterTest {
    private static void open(List<String> pages, int status) {
        pages.forEach(page -> given().get(page).then().statusCode(status));
    }

    @Test
    void nothingOfAnExerciseIsReadBeforeItIsPlayed() {
        Played run = Played.planned();
        long version = run.run().exerciseVersionId;
        long exercise = QuarkusTransaction.requiringNew()
                .call(() -> ExerciseVersion.<ExerciseVersion>findById(version).exercise.id);
        List<String> pages = List.of(
                "/exercises/" + exercise,
                "/exercises/" + exercise + "/msel",
                "/exercises/" + exercise + "/timeline",
                "/exercises/versions/" + version,
                "/exercises/versions/" + version + "/pack.pdf");
        Played.signIn("player-too", run.inspector);
        open(pages, 403);
        given().get(pages.get(0)).then().body(containsString("You have a place in a team of this exercise"));
        given().redirects()
                .follow(false)
                .get("/runs/" + run.id + "/report")
                .then()
                .statusCode(404);
        given().get("/runs/" + run.id + "/playback").then().statusCode(404);
        Played.signIn("player-too", run.laneOfficer);
        run.by(run.director, me -> bean(ConductRun.class).start(me, click()));
        open(pages, 403);
        run.by(run.director, me -> bean(ConductRun.class).endPlay(me, click()));
        open(pages, 200);
        given().get("/runs/" + run.id + "/report").then().statusCode(200);
    }

    @Test
    void noLineOfItIsCopiedFromTheLibrary() {
        Played run = Played.planned();
        Played other = Played.planned();
        Played.signIn("player-too", run.inspector);
        long[] exercises = QuarkusTransaction.requiringNew().call(() -> new long[] {
            ExerciseVersion.<ExerciseVersion>findById(run.run().exerciseVersionId).exercise.id,
            ExerciseVersion.<ExerciseVersion>findById(other.run().exerciseVersionId).exercise.id
        });
        given().get("/exercises/" + exercises[1] + "/library?from=" + exercises[0])
                .then()
                .statusCode(403);
        given().get("/exercises/" + exercises[1] + "/library?from=" + exercises[1])
                .then()
                .statusCode(200);
    }

    @Test
    void theListOfRunsLeadsToTheRoomAndAdministratorsSeeAllRuns() {
        Played run = Played.planned();
        Played other = Played.planned();
        Played.signIn("player-too", run.inspector);
        given().get("/runs")
                .then()
                .body(containsString("href=\"/runs/" + run.id + "/room\""))
                .body(not(containsString("/runs/" + other.id + "/")));
        // the list has pages, and the latest stands first
        QuarkusTransaction.requiringNew()
                .run(() -> Run.update("startsAt = ?1 where id = ?2", Instant.parse("2099-01-01T00:00:00Z"), other.id));
        given().get("/runs?of=all").then().body(containsString("href=\"/runs/" + other.id + "/report\""));
    }
}
