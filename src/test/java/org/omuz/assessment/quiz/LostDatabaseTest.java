package org.omuz.assessment.quiz;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.net.URL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.standalone.OwnDatabase;
import org.omuz.training.Forms;
import org.omuz.training.learning.SmallCourse;

/**
 * The database is killed in the middle of a post: nothing half written, what was typed on the page, and it goes on
 * afterwards.
 */
@QuarkusTest
@WithTestResource(value = OwnDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@TestSecurity(
        user = "trainee",
        roles = {"trainee", "administrator"})
class LostDatabaseTest {
    private static final int MANY = 12;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    private final String number = "L-" + UUID.randomUUID().toString().substring(0, 8);
    private String attempt;

    @BeforeEach
    void aTestIsRunning() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
        SmallCourse course = SmallCourse.published();
        String quiz = "/me/enrolments/" + course.enrolled("trainee") + "/quizzes/" + course.preTest;
        String location = Forms.from(quiz).post(quiz).header("Location");
        attempt = location.substring(location.indexOf("/me/"));
    }

    @Test
    void answersOnTheWayAreKeptOnThePageAndSavedWhenTheDatabaseIsBack() throws Exception {
        Forms form = Forms.from(attempt);
        String[] answers = {"q1", "b", "q5", "2,5", "q6", "O'Brien <منبع>"};
        Response lost = killedDuring(
                "select id from attempt where id = " + id() + " for update",
                () -> form.post(attempt + "/pages/1", answers));
        lost.then()
                .statusCode(503)
                .body(containsString("cannot be reached"))
                .body(containsString("action=\"" + attempt + "/pages/1\""))
                .body(containsString("name=\"q1\" value=\"b\""))
                .body(containsString("O&#39;Brien &lt;منبع&gt;"));
        form.post(attempt + "/pages/1", answers)
                .then()
                .statusCode(503)
                .body(containsString("name=\"q5\" value=\"2,5\""));
        given().get(attempt).then().statusCode(503);
        given().get(readiness).then().statusCode(503);

        OwnDatabase.run();
        given().get(readiness).then().statusCode(200);
        assertTrue(saved().isEmpty(), "nothing half written");
        form.post(attempt + "/pages/1", answers).then().statusCode(303);
        assertEquals("b", saved().get(1).given().answer());
    }

    @Test
    void aDatabaseThatHangsIsSaidToBeAwayAndGoesOn() throws Exception {
        Forms form = Forms.from(attempt);
        OwnDatabase.hang();
        try {
            long begin = System.nanoTime();
            form.post(attempt + "/pages/1", "q1", "b")
                    .then()
                    .statusCode(503)
                    .body(containsString("name=\"q1\" value=\"b\""));
            given().get(attempt).then().statusCode(503);
            assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin) < 40, "two answers within 40 s");
        } finally {
            OwnDatabase.goOn();
        }
        form.post(attempt + "/pages/1", "q1", "b").then().statusCode(303);
        assertEquals("b", saved().get(1).given().answer());
    }

    /** Longer than anybody would wait, shorter than the line is given up. */
    @Test
    void whatSomebodyElseHoldsIsNotWaitedForForEver() throws Exception {
        Forms form = Forms.from(attempt);
        try (Connection connection = OwnDatabase.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select id from attempt where id = " + id() + " for update");
            form.post(attempt + "/pages/1", "q1", "b")
                    .then()
                    .statusCode(409)
                    .body(containsString("name=\"q1\" value=\"b\""));
        }
        form.post(attempt + "/pages/1", "q1", "b").then().statusCode(303);
    }

    @Test
    void aPersonHalfAddedIsNotThereAndIsAddedWhenSentAgain() throws Exception {
        Forms form = Forms.from("/centre/people/new");
        String[] person = {
            "personnelNumber",
            number,
            "familyName",
            "Қодиров",
            "givenName",
            "Фаррух",
            "agency",
            "T-CUSTOMS",
            "language",
            "tg",
            "namesake",
            "true"
        };
        Response lost = killedDuring("lock tables audit_entry write", () -> form.post("/centre/people", person));
        lost.then()
                .statusCode(503)
                .body(containsString("value=\"" + number + "\""))
                .body(containsString("value=\"Қодиров\""));

        OwnDatabase.run();
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Person.count("personnelNumber", number)));
        form.post("/centre/people", person).then().statusCode(303);
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Person.count("personnelNumber", number)));
    }

    @Test
    void aPoolFullOfDeadConnectionsTroublesNobodyAfterwards() throws Exception {
        IntStream.range(0, MANY)
                .parallel()
                .forEach(n -> given().get(attempt).then().statusCode(200));
        OwnDatabase.kill();
        OwnDatabase.run();
        for (int n = 0; n < MANY; n++) {
            given().get(attempt).then().statusCode(200);
        }
    }

    /** Another session holds what the post needs; once the post waits for it, the server is killed. */
    private Response killedDuring(String holding, Supplier<Response> post) throws Exception {
        try (Connection connection = OwnDatabase.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(holding);
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(post);
            while (!somebodyWaits() && !answer.isDone()) {
                Thread.sleep(50);
            }
            assertTrue(!answer.isDone(), "the post did not wait");
            OwnDatabase.kill();
            return answer.get(60, TimeUnit.SECONDS);
        }
    }

    private static boolean somebodyWaits() throws SQLException {
        try (Connection connection = OwnDatabase.ofService();
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery(
                        "select count(*) from information_schema.processlist where command = 'Query' and time_ms > 300"
                                + " and id <> connection_id()")) {
            return waiting.next() && waiting.getInt(1) > 0;
        }
    }

    private long id() {
        return Long.parseLong(attempt.substring(attempt.lastIndexOf('/') + 1));
    }

    private Map<Integer, Answer> saved() {
        return QuarkusTransaction.requiringNew().call(() -> Answers.of(id()));
    }
}
