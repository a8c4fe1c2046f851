package org.omuz.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A sign-in page that was bookmarked leads back here without a sign-in that began here. */
@QuarkusTest
class SignedInPageTest {

    @Test
    void theSignInIsBegunAnewOnce() {
        String begun = given().redirects()
                .follow(false)
                .cookie("omuz-language", "en")
                .get("/signed-in?code=old&state=unknown")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"))
                .extract()
                .cookie("omuz-sign-in-anew");
        given().redirects()
                .follow(false)
                .cookie("omuz-sign-in-anew", begun)
                .get("/signed-in?code=old&state=unknown")
                .then()
                .statusCode(401)
                .body(containsString("href=\"/sign-in\""));
    }

    @Test
    void aBrowserWithoutCookiesIsToldRatherThanSentInACircle() {
        given().redirects()
                .follow(false)
                .get("/signed-in")
                .then()
                .statusCode(401)
                .body(containsString("Please sign in"));
    }
}
