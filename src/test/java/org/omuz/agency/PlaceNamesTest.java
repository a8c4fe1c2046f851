package org.omuz.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.centre.ImportCentre;
import org.omuz.shared.Language;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;
import org.omuz.training.learning.SmallCourse;

/** A place by its names: typed by any, shown in the reader's language, and as typed where it is not known. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class PlaceNamesTest {
    @Inject
    PlaceNames places;

    @Inject
    ImportCentre centre;

    @BeforeEach
    void imported() {
        Problems problems = new Problems();
        QuarkusTransaction.requiringNew()
                .run(() -> centre.from(new ContentFolder(Path.of("course-content")), problems));
        assertFalse(problems.hasErrors());
    }

    @Test
    void whateverNameWasTypedTheReadersIsShown() {
        for (String typed : new String[] {"Dushanbe", " душанбе ", "دوشنبه"}) {
            assertTrue(places.knows(typed), typed);
            assertEquals("Dushanbe", places.in(typed, Language.EN));
            assertEquals("Душанбе", places.in(typed, Language.TG));
            assertEquals("دوشنبه", places.in(typed, Language.PRS));
        }
        assertFalse(places.knows("Hall 3"));
        assertEquals("Hall 3", places.in("Hall 3", Language.PRS));
    }

    @Test
    void aSessionSaysItsPlaceInTheReadersLanguage() {
        SmallCourse course = SmallCourse.published();
        course.session(5);
        given().cookie("omuz-language", "prs")
                .get("/courses/" + course.code)
                .then()
                .statusCode(200)
                .body(containsString("دوشنبه"), not(containsString("Dushanbe")));
        given().queryParam("q", course.code + " душанбе").get("/teach").then().body(containsString(course.code));
        given().cookie("omuz-language", "ru")
                .get("/teach/sessions.csv?q=" + course.code)
                .then()
                .statusCode(200)
                .body(containsString("Душанбе"), not(containsString("Dushanbe")));
    }
}
