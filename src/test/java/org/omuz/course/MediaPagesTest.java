package org.omuz.course;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.shared.Language;

@QuarkusTest
@TestSecurity(user = "trainee", roles = "trainee")
class MediaPagesTest {
    @Inject
    CourseShelf shelf;

    @Test
    void aFigureIsKeptByTheBrowserAndMayOnlyDraw() {
        Officers.linkedTo("trainee");
        PublishedCourse course = shelf.latest("RN-101").orElseThrow();
        String address = "/courses/media/" + course.id() + "/cordon.svg";
        String tag = given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        given().get(address.replace("cordon", "nothing")).then().statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/courses/media/" + course.id() + "/..%2f..%2fapplication.properties")
                .then()
                .statusCode(404);
    }

    @Test
    void aLessonShowsItsFigureFromItsOwnVersion() {
        PublishedCourse course = shelf.latest("RN-101").orElseThrow();
        var activity = course.activity(Activity.Kind.LESSON, "10-cordon-and-safe-distances")
                .orElseThrow();
        Lesson lesson = shelf.lesson(activity, Language.PRS).orElseThrow();
        assertTrue(lesson.isIn(Language.PRS));
        assertTrue(lesson.html().contains("src=\"/courses/media/" + course.id() + "/"), lesson.html());
        assertTrue(lesson.html().contains("loading=\"lazy\""));
        assertTrue(lesson.html().contains("<table>"));
    }
}
