package org.omuz.exercise.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.audit.AuditEntry;
import org.omuz.exercise.build.Review;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.training.Forms;

/** The draft was last changed by the instructor. */
@QuarkusTest
class ReviewPagesTest {
    private long id;
    private String base;

    @BeforeEach
    void anExerciseIsDrafted() {
        id = SmallExercise.drafted(SmallExercise.definition(
                        "review-" + java.util.UUID.randomUUID().toString().substring(0, 8)))
                .id;
        base = "/exercises/" + id;
        QuarkusTransaction.requiringNew()
                .run(() -> MselInject.of(id).stream()
                        .filter(line -> line.number.startsWith("3"))
                        .forEach(line -> line.steered(Inject.Status.DRAFT)));
    }

    private String states() {
        return QuarkusTransaction.requiringNew()
                .call(() -> MselInject.of(id).stream()
                        .map(line -> line.number + " " + line.content.status())
                        .collect(Collectors.joining(", ")));
    }

    private List<Review> history() {
        return QuarkusTransaction.requiringNew().call(() -> Review.of(id));
    }

    private void submitted() {
        QuarkusTransaction.requiringNew().run(() -> {
            MselInject.of(id).stream()
                    .filter(line -> line.content.status() == Inject.Status.DRAFT)
                    .forEach(line -> line.steered(Inject.Status.SUBMITTED));
            Exercise exercise = Exercise.known(id);
            Review.of(exercise, Review.Act.SUBMITTED, List.of(), "look at 3", exercise.changedAt, "instructor")
                    .persist();
        });
    }

    private String submission() {
        return history().get(0).id.toString();
    }

    private long versions() {
        return QuarkusTransaction.requiringNew().call(() -> ExerciseVersion.count("exercise.id", id));
    }

    private long audited(String act) {
        return QuarkusTransaction.requiringNew().call(() -> AuditEntry.count("act = ?1 and subjectId = ?2", act, id));
    }

    @Test
    @TestSecurity(user = "instructor", roles = "instructor")
    void theAuthorSubmitsAndCannotPublish() {
        Forms form = Forms.from(base + "/review");
        form.post(base + "/review/submit", "note", "new decision").then().statusCode(303);
        form.post(base + "/review/submit", "note", "again").then().statusCode(303);
        assertEquals("1 APPROVED, 2 APPROVED, 3 SUBMITTED, 3a SUBMITTED, 4 APPROVED", states());
        assertEquals(1, history().size());
        given().get(base + "/review")
                .then()
                .body(allOf(
                        containsString("You wrote the last change"),
                        containsString("new decision"),
                        not(containsString("/review/publish"))));
        form.post(base + "/review/publish", "submission", submission(), "note", "mine")
                .then()
                .statusCode(422)
                .body(containsString("You wrote"));
        form.post(base + "/review/publish-alone", "note", "nobody else").then().statusCode(403);
        assertEquals(0, versions());
    }

    @Test
    @TestSecurity(user = "colleague", roles = "instructor")
    void aSecondPersonPublishesAndItsLinesAreApproved() {
        submitted();
        given().get("/exercises?state=review").then().body(containsString(base));
        Forms.from(base + "/review")
                .post(base + "/review/publish", "submission", submission())
                .then()
                .statusCode(303);
        assertEquals("1 APPROVED, 2 APPROVED, 3 APPROVED, 3a APPROVED, 4 APPROVED", states());
        assertEquals(Review.Act.PUBLISHED, history().get(0).act);
        assertEquals(1, versions());
        assertEquals(1, audited("ExerciseApproved"));
        given().get(base + "/review").then().body(containsString("There is nothing to review"));
    }

    @Test
    @TestSecurity(user = "colleague", roles = "instructor")
    void whatIsSentBackNamesItsReasonAndHasToBeSubmittedAgain() {
        submitted();
        String submission = submission();
        Forms form = Forms.from(base + "/review");
        form.post(base + "/review/back", "submission", submission, "note", " ")
                .then()
                .statusCode(422)
                .body(containsString("Give a reason"));
        form.post(base + "/review/back", "submission", submission, "note", "3 asks for two things")
                .then()
                .statusCode(303);
        assertEquals("1 APPROVED, 2 APPROVED, 3 DRAFT, 3a DRAFT, 4 APPROVED", states());
        given().get(base + "/review").then().body(containsString("3 asks for two things"));
        form.post(base + "/review/publish", "submission", submission, "note", "kept")
                .then()
                .statusCode(422)
                .body(containsString("not submitted as it stands"));
        assertEquals(0, versions());
    }

    @Test
    @TestSecurity(user = "colleague", roles = "instructor")
    void aLaterChangeEndsTheSubmission() {
        submitted();
        String submission = submission();
        MselInject line =
                QuarkusTransaction.requiringNew().call(() -> MselInject.of(id).get(1));
        Forms form = Forms.from(base + "/msel");
        form.post(
                        base + "/msel/" + line.id,
                        "version",
                        "" + line.version,
                        "number",
                        "2",
                        "trigger",
                        "TIME",
                        "at",
                        "00:07")
                .then()
                .statusCode(303);
        assertTrue(states().contains("2 DRAFT"), states());
        form.post(base + "/review/publish", "submission", submission).then().statusCode(422);
        assertEquals(0, versions());
    }

    @Test
    @TestSecurity(user = "instructor", roles = "administrator")
    void anAdministratorAlonePublishesWithAReasonThatIsRecorded() {
        Forms form = Forms.from(base + "/review");
        form.post(base + "/review/publish-alone", "note", "")
                .then()
                .statusCode(422)
                .body(containsString("Give a reason"));
        form.post(base + "/review/publish-alone", "note", "the only instructor")
                .then()
                .statusCode(303);
        form.post(base + "/review/publish-alone", "note", "twice").then().statusCode(303);
        assertEquals(1, versions());
        assertEquals(Review.Act.PUBLISHED_ALONE, history().get(0).act);
        assertEquals(1, audited("ExercisePublishedAlone"));
        given().get(base + "/review").then().body(containsString("published alone"));
    }

    @Test
    @TestSecurity(user = "instructor", roles = "instructor")
    void manyLinesTakeAStepAtOnce() {
        Forms form = Forms.from(base + "/msel");
        String address = base + "/msel/status";
        form.post(address, "step", "", "which", "all", "note", "typed")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Choose a step"), containsString("value=\"typed\"")));
        form.post(address, "step", "SUBMIT", "which", "ticked")
                .then()
                .statusCode(422)
                .body(containsString("Tick at least one"));
        form.post(address, "step", "SUBMIT", "which", "all").then().statusCode(303);
        assertTrue(states().contains("3 SUBMITTED, 3a SUBMITTED"), states());
        String own = form.post(address, "step", "APPROVE", "which", "all")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertTrue(own.endsWith("?done=0&own=2&unfit=0"), own);
        form.post(address, "step", "SEND_BACK", "which", "all", "note", "")
                .then()
                .statusCode(422)
                .body(containsString("Give a reason"));
        long first =
                QuarkusTransaction.requiringNew().call(() -> MselInject.of(id).get(0).id);
        form.post(address, "step", "DEFER", "which", "ticked", "line", "" + first)
                .then()
                .statusCode(303);
        assertTrue(states().startsWith("1 DEFERRED, 2 APPROVED"), states());
        assertEquals(2, audited("InjectsSteered"));
    }

    @Test
    @TestSecurity(user = "colleague", roles = "instructor")
    void linesOfOthersAreApprovedOrSentBackWithAReason() {
        submitted();
        Forms form = Forms.from(base + "/msel");
        form.post(base + "/msel/status", "step", "APPROVE", "which", "all")
                .then()
                .statusCode(303);
        assertTrue(states().contains("3 APPROVED, 3a APPROVED"), states());
        List<Long> two = QuarkusTransaction.requiringNew()
                .call(() ->
                        MselInject.of(id).stream().limit(2).map(line -> line.id).toList());
        form.post(
                        base + "/msel/status",
                        "step",
                        "SEND_BACK",
                        "which",
                        "ticked",
                        "line",
                        "" + two.get(0),
                        "line",
                        "" + two.get(1),
                        "note",
                        "unclear")
                .then()
                .statusCode(303);
        assertTrue(states().startsWith("1 DRAFT, 2 DRAFT, 3 APPROVED"), states());
        assertEquals("1, 2", history().get(0).numbers);
        given().get(base + "/review")
                .then()
                .body(allOf(containsString("unclear"), containsString("It has not been submitted")));
    }
}
