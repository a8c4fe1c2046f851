package org.omuz.assessment.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.training.learning.SmallCourse;
import org.omuz.training.session.Enrolment;

@QuarkusTest
@TestSecurity(
        user = "reader",
        roles = {"instructor", "trainee"})
class ReadingPagesTest {
    private SmallCourse course;
    private String material;

    @BeforeEach
    void aCourseIsPublished() {
        course = SmallCourse.published();
        material = "/teach/versions/" + course.versionId;
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("reader"));
    }

    @Test
    void whoTeachesReadsLessonsAndQuestionsFromTheCoursePage() {
        given().get("/courses/" + course.code).then().body(containsString("href=\"" + material + "\""));
        given().get(material)
                .then()
                .statusCode(200)
                .body(containsString(material + "/lessons/" + course.firstLesson))
                .body(containsString("href=\"" + material + "/questions\" data-count=\"7\""));
        given().get(material + "/lessons/" + course.secondLesson + "?lang=ru")
                .then()
                .body(containsString("Держите дистанцию."));
        given().get(material + "/questions")
                .then()
                .statusCode(200)
                .body(containsString("data-total=\"7\""))
                .body(containsString("Right answer"));
    }

    @Test
    void questionsInAnotherLanguageThanTheReadersAreAnnounced() {
        given().cookie("omuz-language", "prs")
                .get(material + "/questions")
                .then()
                .body(containsString("پرسش‌هایی که به زبان دری نیست"));
        given().get(material + "/questions").then().body(not(containsString("are not there in")));
    }

    @Test
    void aTestIsNoLesson() {
        given().get(material + "/lessons/" + course.preTest).then().statusCode(404);
    }

    @Test
    void whoIsToSitTheTestsReadsTheLessonsOnly() {
        long enrolment = course.enrolled("reader");
        given().get(material + "/questions").then().statusCode(403).body(containsString("are to sit its tests"));
        given().get(material)
                .then()
                .statusCode(200)
                .body(not(containsString("/questions\"")))
                .body(containsString("are to sit its tests"));
        given().get(material + "/lessons/" + course.firstLesson).then().statusCode(200);

        QuarkusTransaction.requiringNew()
                .run(() -> Enrolment.<Enrolment>findById(enrolment).state = Enrolment.State.COMPLETED);
        given().get(material + "/questions").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "reader", roles = "trainee")
    void aTraineeReadsNeither() {
        given().get(material).then().statusCode(403);
        given().get(material + "/questions").then().statusCode(403);
        given().get("/courses/" + course.code).then().body(not(containsString(material)));
    }
}
