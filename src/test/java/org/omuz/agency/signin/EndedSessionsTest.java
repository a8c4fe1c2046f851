package org.omuz.agency.signin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One copy of the service hears that somebody signed out; every other knows it when it looks. */
@QuarkusTest
class EndedSessionsTest {
    @Inject
    EndedSessions here;

    @Inject
    Clock clock;

    @Test
    void everyCopyKnowsWhoSignedOutAtAnother() {
        EndedSessions elsewhere = new EndedSessions(clock);
        elsewhere.look();
        assertFalse(elsewhere.has("of-the-tablet"));

        here.end("of-the-tablet");
        here.end("of-the-tablet");
        assertTrue(here.has("of-the-tablet"));
        elsewhere.look();
        assertTrue(elsewhere.has("of-the-tablet"));
        assertFalse(elsewhere.has("of-the-laptop"));

        EndedSessions startedLater = new EndedSessions(clock);
        startedLater.look();
        assertTrue(startedLater.has("of-the-tablet"));
    }

    @Test
    void whatNoTokenOutlivesIsForgotten() {
        QuarkusTransaction.requiringNew()
                .run(() -> EndedSession.write("of-yesterday", clock.instant().minus(Duration.ofHours(14))));
        here.end("of-today");
        here.forget();
        EndedSessions startedLater = new EndedSessions(clock);
        startedLater.look();
        assertFalse(startedLater.has("of-yesterday"));
        assertTrue(startedLater.has("of-today"));
    }

    /** Signed by Keycloak or not at all: the journey with the real one signs people out by its hand. */
    @Test
    void nobodyElseCanEndASession() {
        String unsigned = "eyJhbGciOiJub25lIn0.eyJzaWQiOiJvZi1hLXZpY3RpbSJ9.";
        given().formParam("logout_token", unsigned).post("/signed-out").then().statusCode(400);
        given().formParam("other", "x").post("/signed-out").then().statusCode(400);
        given().contentType("application/x-www-form-urlencoded")
                .body("x".repeat(20_000))
                .post("/signed-out")
                .then()
                .statusCode(400);
        assertFalse(here.has("of-a-victim"));
    }
}
