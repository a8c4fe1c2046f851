package org.omuz.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreferencePagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/courses?q=%D0%B4%D0%BE%D0%B7%D0%B0&page=2",
                "/verify?code=A-1:2,3;(4)",
                "/centre/people?q=a+b&state=*",
                "/",
                "/me#top"
            })
    void languageAndThemeLeadBackToTheSamePageWithItsQuery(String back) {
        for (String menu : new String[] {"language?language=ru", "theme?theme=dark"}) {
            given().redirects()
                    .follow(false)
                    .queryParam("back", back)
                    .get("/preferences/" + menu)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(back));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "mailto:a@b",
                "/x%zz",
                "\r\n",
                "courses"
            })
    void anotherSiteIsNoWayBack(String back) {
        given().redirects()
                .follow(false)
                .queryParam("language", "ru")
                .queryParam("back", back)
                .get("/preferences/language")
                .then()
                .statusCode(303)
                .header("Location", endsWith(":" + io.restassured.RestAssured.port + "/"));
    }

    @Test
    void theMenusOfAPageNameItsWholeAddress() {
        given().get("/courses?q=water&page=1")
                .then()
                .statusCode(200)
                .body(containsString("name=\"back\" value=\"/courses?q=water&amp;page=1\""));
    }

    @ParameterizedTest
    @CsvSource({
        "'',/",
        "http://localhost:%d/verify?code=A,/verify?code=A",
        "https://elsewhere.example/verify,/",
        "http://localhost:%d//elsewhere.example/,/"
    })
    void theAnswerToAFormNamesThePageThatHeldIt(String referer, String back) {
        given().header("Referer", referer.formatted(io.restassured.RestAssured.port))
                .formParam("typed", "words")
                .post("/verify")
                .then()
                .body(containsString("name=\"back\" value=\"" + back + "\""));
    }
}
