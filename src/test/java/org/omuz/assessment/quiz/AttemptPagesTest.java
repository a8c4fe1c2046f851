package org.omuz.assessment.quiz;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.training.Forms;
import org.omuz.training.Statements;
import org.omuz.training.learning.ActivityDone;
import org.omuz.training.learning.SmallCourse;

@QuarkusTest
@TestSecurity(user = "trainee", roles = "trainee")
class AttemptPagesTest {
    @Inject
    Statements statements;

    @Inject
    DataSource database;

    private SmallCourse course;
    private long enrolment;

    @BeforeEach
    void aTraineeIsEnrolled() {
        course = SmallCourse.published();
        enrolment = course.enrolled("trainee");
    }

    private String started(long quiz) {
        String page = "/me/enrolments/" + enrolment + "/quizzes/" + quiz;
        String location =
                Forms.from(page).post(page).then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/me/"));
    }

    private static long id(String attempt) {
        return Long.parseLong(attempt.substring(attempt.lastIndexOf('/') + 1));
    }

    /** The first page answered rightly by somebody who reads what the page says, not its source. */
    private static String[] rightOf(String attempt) {
        String page = given().get(attempt).asString();
        return new String[] {
            "q1",
            "b",
            "q2.b",
            "on",
            "q5",
            "2,5",
            line(page, "Step a"),
            "1",
            line(page, "Step b"),
            "2",
            line(page, "Step c"),
            "3",
            line(page, "Left a"),
            choice(page, "Right a"),
            line(page, "Left b"),
            choice(page, "Right b")
        };
    }

    private static String line(String page, String words) {
        return found("<label for=\"(q[34]\\.\\d+)\"[^>]*>" + words + "</label>", page);
    }

    private static String choice(String page, String words) {
        return found("<option value=\"(\\d+)\"[^>]*>" + words + "</option>", page);
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertTrue(matcher.find(), () -> pattern + " in\n" + page);
        return matcher.group(1);
    }

    private static Attempt stored(String attempt) {
        return QuarkusTransaction.requiringNew().call(() -> Attempt.findById(id(attempt)));
    }

    private static Map<Integer, Answer> answers(String attempt) {
        return QuarkusTransaction.requiringNew().call(() -> Answers.of(id(attempt)));
    }

    private static void endedAgo(String attempt, Duration since) {
        QuarkusTransaction.requiringNew()
                .run(() -> Attempt.<Attempt>findById(id(attempt)).dueAt =
                        Instant.now().minus(since));
    }

    @Test
    void aWholeTestIsSatPageByPage() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        given().get(attempt).then().body(containsString("Question Q1")).body(not(containsString("Question Q6")));
        String second = form.post(attempt + "/pages/1", rightOf(attempt))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertTrue(second.endsWith("?page=2"), second);
        given().get(attempt + "?page=2").then().body(containsString("Question Q6"));
        String summary = form.post(attempt + "/pages/2", "q6", "Orphan  source!", "f7", "on")
                .header("Location");
        assertTrue(summary.endsWith("/summary"), summary);
        given().get(attempt + "/summary").then().statusCode(200).body(containsString("Answered: 6 of 7"));
        form.post(attempt + "/submit").then().statusCode(303);
        given().get(attempt + "/result").then().statusCode(200).body(containsString("86%"));
        Attempt done = stored(attempt);
        assertEquals("85.71", done.percent.toString());
        assertTrue(done.passed && done.criticalRight);
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> ActivityDone.idsOf(enrolment))
                .contains(course.preTest));
    }

    @Test
    void aRunningTestStandsFirstOnTheOwnPageUntilItsTimeIsOver() {
        String attempt = started(course.preTest);
        String door = "<a class=\"btn btn-primary\" href=\"" + attempt + "\">Go on with the test</a>";
        given().get("/me").then().statusCode(200).body(containsString(door));
        endedAgo(attempt, Duration.ofMinutes(2));
        given().get("/me").then().statusCode(200).body(not(containsString(door)));
    }

    @Test
    void aQuestionSaysInWhichOtherLanguageItIsAsked() {
        String attempt = started(course.preTest);
        given().cookie("omuz-language", "prs")
                .get(attempt)
                .then()
                .body(containsString("<bdi lang=\"en\">English</bdi>"));
        given().get(attempt).then().body(not(containsString("<bdi lang=")));
    }

    @Test
    void theSourceOfThePageDoesNotTellOrderOrPairs() {
        String attempt = started(course.preTest);
        String page = given().get(attempt).asString();
        assertFalse(page.contains("q3.a") || page.contains("q4.a"), "keys of the content");
        List<String> codes = List.of(choice(page, "Right a"), choice(page, "Right b"));
        Forms.from(attempt).post(attempt + "/pages/1", rightOf(attempt)).then().statusCode(303);
        assertEquals("{\"a\":\"a\",\"b\":\"b\"}", answers(attempt).get(4).given, "stored as ever");
        assertEquals("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}", answers(attempt).get(3).given);
        String again = given().get(attempt).asString();
        assertEquals(codes, List.of(choice(again, "Right a"), choice(again, "Right b")), "the same on another device");
        assertTrue(again.contains("<option value=\"" + codes.get(0) + "\" selected>Right a</option>"));
        assertTrue(again.contains("<option value=\"" + codes.get(1) + "\" selected>Right b</option>"));
    }

    @Test
    void aPageOfAnswersIsAHandfulOfStatements() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        String[] answers = rightOf(attempt);
        long save = statements.during(
                () -> form.post(attempt + "/pages/1", answers).then().statusCode(303));
        assertTrue(save <= 4, save + " statements to save five answers");
        long view =
                statements.during(() -> given().get(attempt + "?page=2").then().statusCode(200));
        assertTrue(view <= 2, view + " statements to see a page");
        long submit =
                statements.during(() -> form.post(attempt + "/submit").then().statusCode(303));
        assertTrue(submit <= 20, submit + " statements to hand in, the evidence included");
        long result =
                statements.during(() -> given().get(attempt + "/result").then().statusCode(200));
        assertTrue(result <= 3, result + " statements to see the result");
    }

    @Test
    void anAnswerIsSavedAsItIsGiven() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        form.post(attempt + "/answers/1", "q1", "b", "r1", "0")
                .then()
                .statusCode(200)
                .body(containsString("data-revision=\"1\""))
                .body(containsString("Saved"));
        form.post(attempt + "/answers/5", "q5", "much", "r5", "0")
                .then()
                .statusCode(200)
                .body(containsString("not a number"));
        given().get(attempt).then().body(containsString("value=\"much\""));
    }

    @Test
    void aPlaceGivenTwiceIsSavedAndSaid() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        String page = given().get(attempt).asString();
        String a = line(page, "Step a");
        String b = line(page, "Step b");
        String position = a.substring(1, a.indexOf('.'));
        form.post(attempt + "/answers/" + position, a, "1", b, "1", "r" + position, "0")
                .then()
                .statusCode(200)
                .body(containsString("two lines have the same place"));
        form.post(attempt + "/answers/" + position, a, "1", b, "2", "r" + position, "1")
                .then()
                .statusCode(200)
                .body(not(containsString("two lines have the same place")));
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        form.post(attempt + "/answers/1", "q1", "b", "r1", "0").then().statusCode(200);
        form.post(attempt + "/answers/1", "q1", "b", "r1", "0").then().statusCode(200);
        form.post(attempt + "/pages/1", rightOf(attempt)).then().statusCode(303);
        form.post(attempt + "/pages/1", rightOf(attempt)).then().statusCode(303);
        assertEquals(1, answers(attempt).get(1).revision);
        assertEquals(5, answers(attempt).size());
    }

    @Test
    void handingInTwiceIsHandingInOnce() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        String[] answers = rightOf(attempt);
        form.post(attempt + "/submit").then().statusCode(303);
        Instant first = stored(attempt).submittedAt;
        form.post(attempt + "/submit").then().statusCode(303);
        assertEquals(first, stored(attempt).submittedAt);
        form.post(attempt + "/answers/1", "q1", "b", "r1", "0")
                .then()
                .statusCode(422)
                .body(containsString("was handed in"));
        form.post(attempt + "/pages/1", answers).then().statusCode(422);
        assertEquals("0.00", stored(attempt).percent.toString());
    }

    @Test
    void anOlderDeviceDoesNotOverwriteANewerAnswer() {
        String attempt = started(course.preTest);
        Forms phone = Forms.from(attempt);
        Forms laptop = Forms.from(attempt);
        phone.post(attempt + "/answers/1", "q1", "b", "r1", "0").then().statusCode(200);
        laptop.post(attempt + "/answers/1", "q1", "a", "r1", "0")
                .then()
                .statusCode(409)
                .body(containsString("Another device saved a newer answer"))
                .body(containsString("value=\"b\" checked"));
        assertEquals("b", answers(attempt).get(1).given().answer());
        laptop.post(attempt + "/pages/1", "q1", "a", "r1", "0", "q5", "2.5", "r5", "0")
                .then()
                .statusCode(409);
        assertEquals("b", answers(attempt).get(1).given().answer());
        assertEquals("2.5", answers(attempt).get(5).given().answer(), "what did not collide is saved");
        laptop.post(attempt + "/answers/1", "q1", "a", "r1", "1").then().statusCode(200);
        assertEquals("a", answers(attempt).get(1).given().answer());
    }

    @Test
    void startingTwiceGoesOnWithTheSameAttempt() {
        assertEquals(started(course.preTest), started(course.preTest));
    }

    @Test
    void whatWasSavedCountsWhenTheTimeIsOver() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        form.post(attempt + "/pages/1", rightOf(attempt)).then().statusCode(303);
        endedAgo(attempt, Duration.ofSeconds(30));
        form.post(attempt + "/answers/6", "q6", "orphan source", "r6", "0")
                .then()
                .statusCode(200);
        endedAgo(attempt, Duration.ofSeconds(90));
        form.post(attempt + "/answers/7", "q7", "b", "r7", "0")
                .then()
                .statusCode(422)
                .body(containsString("The time was over"));
        Attempt ended = stored(attempt);
        assertEquals(ended.dueAt, ended.submittedAt);
        assertEquals("85.71", ended.percent.toString());
    }

    @Test
    void anOverdueAttemptIsHandedInWhenItIsNextTouched() {
        String attempt = started(course.preTest);
        endedAgo(attempt, Duration.ofHours(3));
        given().redirects().follow(false).get(attempt).then().statusCode(303);
        assertTrue(stored(attempt).isSubmitted());
    }

    @Test
    @TestSecurity(user = "intruder", roles = "trainee")
    void anotherPersonsAttemptIsNotFound() {
        SmallCourse own = SmallCourse.published();
        long mine = own.enrolled("intruder");
        String page = "/me/enrolments/" + mine + "/quizzes/" + own.preTest;
        Forms form = Forms.from(page);
        long theirs = QuarkusTransaction.requiringNew().call(() -> {
            var other = org.omuz.training.session.Enrolment.known(enrolment);
            Attempt attempt = Attempt.start(
                    other,
                    new QuizPaper(
                            course.preTest,
                            course.versionId,
                            "M01",
                            Questions.paper(org.omuz.course.Activity.Purpose.PRE, 0)
                                    .content(),
                            List.of()),
                    1,
                    1,
                    Instant.now());
            attempt.persist();
            return attempt.id;
        });
        String attempt = "/me/attempts/" + theirs;
        for (String path : List.of("", "/summary", "/result")) {
            given().get(attempt + path).then().statusCode(404);
        }
        form.post(attempt + "/answers/1", "q1", "b").then().statusCode(404);
        form.post(attempt + "/pages/1", "q1", "b").then().statusCode(404);
        form.post(attempt + "/submit").then().statusCode(404);
        form.post("/me/enrolments/" + enrolment + "/quizzes/" + course.preTest)
                .then()
                .statusCode(404);
        assertFalse(stored(attempt).isSubmitted());
    }

    @Test
    void aWrongTokenIsRefused() {
        String attempt = started(course.preTest);
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .cookie("omuz-csrf", "forged")
                .formParam("csrf-token", "forged-too")
                .formParam("q1", "b")
                .post(attempt + "/answers/1")
                .then()
                .statusCode(400);
        assertTrue(answers(attempt).isEmpty());
    }

    @Test
    void anotherOpenPageDoesNotSpoilTheTokenOfThisOne() {
        String attempt = started(course.preTest);
        String cookie = given().get(attempt).cookie("omuz-csrf");
        assertEquals(cookie, given().cookie("omuz-csrf", cookie).get("/me").cookie("omuz-csrf"));
    }

    @Test
    void garbageIsRefusedAndNothingOfItKept() {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        form.post(attempt + "/answers/1", "q1", "zzz").then().statusCode(422);
        form.post(attempt + "/answers/3", "q3.1", "17").then().statusCode(422);
        form.post(attempt + "/answers/4", "q4.1", "3").then().statusCode(422);
        form.post(attempt + "/answers/4", "q4.1", "a").then().statusCode(422);
        form.post(attempt + "/answers/4", "q4.a", "a").then().statusCode(422);
        form.post(attempt + "/answers/6", "q6", "x".repeat(201)).then().statusCode(422);
        form.post(attempt + "/answers/99", "q99", "b").then().statusCode(404);
        form.post(attempt + "/answers/-1").then().statusCode(404);
        form.post(attempt + "/pages/9").then().statusCode(404);
        form.post(attempt + "/pages/1", "q1", "b", "q3.1", "<script>").then().statusCode(422);
        form.post(attempt + "/answers/1", "q1", "b", "r1", "minus one").then().statusCode(200);
        form.post(attempt + "/answers/6", "q6", "منبع 😀 O'Brien \"<b>").then().statusCode(200);
        assertEquals(2, answers(attempt).size());
        given().get(attempt + "?page=2").then().body(containsString("O&#39;Brien &quot;&lt;b&gt;"));
    }

    @Test
    void thePostTestOpensAfterTheLessonsAndTellsTheGain() {
        String page = "/me/enrolments/" + enrolment + "/quizzes/" + course.postTest;
        given().get(page).then().statusCode(200).body(containsString("opens after the pre-test"));
        String pre = started(course.preTest);
        Forms form = Forms.from(pre);
        form.post(page).then().statusCode(422);
        form.post(pre + "/submit");
        given().get(pre + "/result")
                .then()
                .body(not(containsString("Because of Q1")))
                .body(containsString("post-test"));
        course.done(enrolment, course.firstLesson, course.secondLesson);
        String post = started(course.postTest);
        form.post(post + "/pages/1", rightOf(post));
        form.post(post + "/pages/2", "q6", "orphan source", "q7", "b");
        form.post(post + "/submit").then().statusCode(303);
        given().get(post + "/result")
                .then()
                .body(containsString("Learning gain"))
                .body(containsString("passed"));
        given().get(pre + "/result").then().body(containsString("Because of Q1"));
        form.post(page).then().statusCode(422).body(containsString("passed this test already"));
    }

    @Test
    void aFailedPostTestNamesWhatIsCriticalAndHidesTheAnswers() {
        course.done(enrolment, course.firstLesson, course.secondLesson, course.preTest);
        String post = started(course.postTest);
        Forms form = Forms.from(post);
        String[] answers = rightOf(post);
        answers[1] = "a";
        form.post(post + "/pages/1", answers);
        form.post(post + "/pages/2", "q6", "orphan source", "q7", "b");
        form.post(post + "/submit").then().statusCode(303);
        given().get(post + "/result")
                .then()
                .body(containsString("not passed"))
                .body(containsString("Safety-critical questions"))
                .body(containsString("Take the test again"))
                .body(not(containsString("Because of Q1")));
        assertFalse(stored(post).passed);
    }

    @Test
    void aLostConnectionKeepsTheAnswersOnThePage() throws Exception {
        String attempt = started(course.preTest);
        Forms form = Forms.from(attempt);
        List<Connection> all = new ArrayList<>();
        try {
            while (all.size() < 20) {
                all.add(database.getConnection());
            }
            Response answer = form.post(attempt + "/pages/1", "q1", "b", "q6", "O'Brien");
            answer.then()
                    .statusCode(503)
                    .body(containsString("cannot be reached"))
                    .body(containsString("name=\"q1\" value=\"b\""))
                    .body(containsString("O&#39;Brien"))
                    .body(containsString("action=\"" + attempt + "/pages/1\""));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        assertTrue(answers(attempt).isEmpty(), "nothing half written");
        form.post(attempt + "/pages/1", "q1", "b").then().statusCode(303);
        assertEquals("b", answers(attempt).get(1).given().answer());
    }
}
