package org.omuz.training.session;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.training.Forms;
import org.omuz.training.Statements;
import org.omuz.training.learning.SmallCourse;

@QuarkusTest
@TestSecurity(user = "trainee", roles = "trainee")
class TrainingPagesTest {
    @Inject
    Statements statements;

    private SmallCourse course;

    @BeforeEach
    void aCourseIsPublished() {
        course = SmallCourse.published();
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("trainee"));
    }

    private Response join(long session) {
        course.session(5);
        return Forms.from("/courses/" + course.code).post("/courses/" + course.code + "/sessions/" + session + "/join");
    }

    private static int taken(long session) {
        return QuarkusTransaction.requiringNew().call(() -> Session.<Session>findById(session).taken);
    }

    @Test
    @TestSecurity
    void anybodySeesWhatIsTaught() {
        course.session(5);
        given().get("/").then().statusCode(200).body(containsString(course.code));
        given().get("/courses").then().statusCode(200).body(containsString("/courses/" + course.code));
        given().get("/courses/" + course.code)
                .then()
                .statusCode(200)
                .body(containsString("Learn M02"))
                .body(containsString("SAF-2"))
                .body(containsString("Free seats: 5"))
                .body(not(containsString("/join")));
    }

    @Test
    void takingASeatTwiceTakesOne() {
        long session = course.session(5);
        String first = join(session).then().statusCode(303).extract().header("Location");
        String second = join(session).then().statusCode(303).extract().header("Location");
        assertEquals(first, second);
        assertEquals(1, taken(session));
        given().get(first).then().statusCode(200).body(containsString("Activity welcome"));
    }

    @Test
    void aDoubleClickTakesOneSeat() throws Exception {
        long session = course.session(5);
        Forms form = Forms.from("/courses/" + course.code);
        Callable<Integer> click = () -> form.post("/courses/" + course.code + "/sessions/" + session + "/join")
                .statusCode();
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> answer : threads.invokeAll(List.of(click, click, click, click))) {
                assertEquals(303, answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, taken(session));
    }

    @Test
    void aFullSessionIsRefused() {
        long session = course.session(0);
        long other = course.session(1);
        join(session).then().statusCode(422).body(containsString("All seats"));
        assertEquals(0, taken(session));
        join(other).then().statusCode(303);
    }

    @Test
    void anEndedOrCancelledSessionIsRefused() {
        long ended = course.session(
                5, SmallCourse.today().minusDays(9), SmallCourse.today().minusDays(6));
        join(ended).then().statusCode(422).body(containsString("has ended"));
        long cancelled = course.session(5);
        QuarkusTransaction.requiringNew()
                .run(() -> Session.<Session>findById(cancelled).state = Session.State.CANCELLED);
        join(cancelled).then().statusCode(422).body(containsString("was cancelled"));
        assertEquals(0, taken(ended));
    }

    @Test
    void aSessionOfAnotherCourseIsNotFound() {
        long session = SmallCourse.published().session(5);
        join(session).then().statusCode(404);
    }

    @Test
    void theNextStepLeadsOn() {
        long enrolment = course.enrolled("trainee");
        String lesson = "/me/enrolments/" + enrolment + "/lessons/" + course.firstLesson;
        given().get("/me").then().statusCode(200).body(containsString("Next step"));
        given().get("/me/enrolments/" + enrolment).then().statusCode(200).body(containsString(lesson));
        Forms form = Forms.from(lesson);
        String next =
                form.post(lesson + "/read").then().statusCode(303).extract().header("Location");
        assertTrue(next.endsWith("/quizzes/" + course.preTest), next);
        form.post(lesson + "/read").then().statusCode(303);
        given().get("/me/enrolments/" + enrolment).then().body(containsString("1 of 4"));
    }

    @Test
    void aLessonSaysWhichLanguageItIsIn() {
        String lesson = "/me/enrolments/" + course.enrolled("trainee") + "/lessons/";
        given().get(lesson + course.secondLesson + "?lang=ru")
                .then()
                .statusCode(200)
                .body(containsString("Держите дистанцию"))
                .body(not(containsString("not available")));
        given().get(lesson + course.firstLesson + "?lang=tg")
                .then()
                .statusCode(200)
                .body(containsString("Welcome to the course"))
                .body(containsString("not available in Tajik yet. You are reading it in English"));
        given().get(lesson + course.firstLesson + "?lang=%3Cscript%3E").then().statusCode(200);
    }

    @Test
    void whatIsNotInTheReadersLanguageIsSaidBeforeACourseIsChosenAndBeforeATest() {
        given().get("/courses").then().body(not(containsString("are not there in English")));
        given().cookie("omuz-language", "tg")
                .get("/courses/" + course.code)
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "Дарсҳо, ки ба забони тоҷикӣ нестанд ва ба забони англисӣ нишон дода мешаванд: 1 аз 2"),
                        containsString("ба забони русӣ нишон дода мешаванд: 1 аз 2"));
        given().cookie("omuz-language", "tg")
                .get("/courses")
                .then()
                .body(containsString("ба забони англисӣ нишон дода мешаванд"));
        String test = "/me/enrolments/" + course.enrolled("trainee") + "/quizzes/" + course.preTest;
        given().cookie("omuz-language", "prs")
                .get(test)
                .then()
                .statusCode(200)
                .body(containsString("پرسش‌هایی که به زبان دری نیست"));
        given().get(test).then().body(not(containsString("are not there in")));
    }

    @Test
    void aLessonPageSendsFewStatements() {
        String lesson = "/me/enrolments/" + course.enrolled("trainee") + "/lessons/" + course.firstLesson;
        given().get(lesson).then().statusCode(200);
        long sent = statements.during(() -> given().get(lesson).then().statusCode(200));
        assertTrue(sent <= 2, sent + " statements");
    }

    @Test
    void ownPagesSendABoundedNumberOfStatements() {
        long enrolment = course.enrolled("trainee");
        course.enrolled("trainee");
        given().get("/me").then().statusCode(200);
        long outline = statements.during(
                () -> given().get("/me/enrolments/" + enrolment).then().statusCode(200));
        assertTrue(outline <= 3, outline + " statements for the outline");
        // course versions are read once and kept: which of them this is the first to ask for depends on the tests
        // before
        given().get("/").then().statusCode(200);
        long home = statements.during(() -> given().get("/").then().statusCode(200));
        assertTrue(home <= 2, home + " statements for the home page");
    }

    @Test
    void coursesNobodyHasReadYetAreReadTogether() {
        given().get("/").then().statusCode(200);
        for (int course = 0; course < 4; course++) {
            SmallCourse.published();
        }
        long home = statements.during(() -> given().get("/").then().statusCode(200));
        assertTrue(home <= 4, home + " statements for the home page");
    }

    @Test
    void whatIsNotMineIsNotFound() {
        long other = course.enrolled("somebody-else");
        given().get("/me/enrolments/" + other).then().statusCode(404);
        given().get("/me/enrolments/" + other + "/lessons/" + course.firstLesson)
                .then()
                .statusCode(404);
        long mine = course.enrolled("trainee");
        given().get("/me/enrolments/" + mine + "/lessons/" + course.preTest)
                .then()
                .statusCode(404);
        given().get("/me/enrolments/" + mine + "/lessons/" + SmallCourse.published().firstLesson)
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "newcomer", roles = "trainee")
    void whoHasNoSessionIsShownTheWay() {
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("newcomer"));
        given().get("/me").then().statusCode(200).body(containsString("Find a course"));
    }
}
