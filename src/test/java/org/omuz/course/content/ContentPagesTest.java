package org.omuz.course.content;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.filter.cookie.CookieFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;

@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class ContentPagesTest {
    @BeforeEach
    void somebodyIsThere() {
        Officers.linkedTo("administrator");
    }

    @Test
    void theAdministratorImportsAndIsToldWhatIsUnchanged() {
        CookieFilter cookies = new CookieFilter();
        String page = given().filter(cookies)
                .get("/centre/content")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String token = page.replaceAll("(?s).*?name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        given().filter(cookies)
                .formParam("csrf-token", token)
                .post("/centre/content/import")
                .then()
                .statusCode(200)
                .body(allOf(containsString("RN-101: unchanged"), containsString("Competency framework: unchanged")));
    }

    @Test
    void versionsAreListedInRussianToo() {
        given().cookie("omuz-language", "ru")
                .get("/centre/content")
                .then()
                .statusCode(200)
                .body(allOf(containsString("RN-101 · Базовый курс"), containsString("действующая")));
    }
}
