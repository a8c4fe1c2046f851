package org.omuz.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Somebody's sign-in ran out while a form was open; the journey in the browser signs in beside it and sends it. */
@QuarkusTest
class EndedSignInTest {
    private static final String TOKEN = "aaaaaaaaaaaaaaaaaaaaaa";

    private static RequestSpecification form(String cookie) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("omuz-csrf", cookie)
                .formParam("csrf-token", TOKEN)
                .formParam("familyName", "Қодиров \"<b>")
                .formParam("instructors", "1", "2");
    }

    @Test
    void whatWasSentIsKeptToBeSentAgain() {
        form(TOKEN)
                .post("/centre/people")
                .then()
                .statusCode(401)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("action=\"/centre/people\""))
                .body(containsString("name=\"familyName\" value=\"Қодиров &quot;&lt;b&gt;\""))
                .body(containsString("name=\"instructors\" value=\"1\""))
                .body(containsString("name=\"instructors\" value=\"2\""))
                .body(containsString("name=\"csrf-token\" value=\"" + TOKEN + "\""))
                .body(containsString("href=\"/sign-in\" target=\"_blank\""));
    }

    @Test
    void wordsOfAnotherSiteAreNotPutBehindAButtonOfOurs() {
        form("bbbbbbbbbbbbbbbbbbbbbb")
                .post("/centre/people")
                .then()
                .statusCode(401)
                .body(not(containsString("familyName")));
        given().contentType("application/x-www-form-urlencoded")
                .formParam("familyName", "Қодиров")
                .post("/centre/people")
                .then()
                .statusCode(401)
                .body(not(containsString("familyName")));
    }

    @Test
    void whatIsTooLongOrAFileIsNotKept() {
        form(TOKEN)
                .formParam("rest", "x".repeat(5_000_000))
                .post("/centre/people")
                .then()
                .statusCode(413)
                .body(not(containsString("familyName")));
        given().cookie("omuz-csrf", TOKEN)
                .multiPart("csrf-token", TOKEN)
                .multiPart("file", "people.csv", "a;b".getBytes(), "text/csv")
                .post("/centre/people/import")
                .then()
                .statusCode(401)
                .body(containsString("href=\"/sign-in\""))
                .body(containsString("The file is not kept"), not(containsString("nothing is lost")))
                .body(containsString("href=\"/centre/people/import\""), not(containsString("enctype")));
    }

    @Test
    void aFormInPartsIsKeptButForItsFile() {
        given().cookie("omuz-csrf", TOKEN)
                .multiPart("csrf-token", TOKEN)
                .multiPart("note", "Seen at the gate")
                .multiPart("photo", "gate.png", new byte[200_000], "image/png")
                .header("Referer", "http://localhost:" + RestAssured.port + "/runs/1/evaluate?scene=2")
                .post("/runs/1/evaluate")
                .then()
                .statusCode(401)
                .body(containsString("href=\"/runs/1/evaluate?scene=2\""), containsString("Send without the file"))
                .body(containsString("enctype=\"multipart/form-data\""))
                .body(containsString("name=\"note\" value=\"Seen at the gate\""))
                .body(not(containsString("name=\"photo\"")));
    }

    @Test
    void whoOnlyLooksIsAskedToSignIn() {
        given().redirects().follow(false).get("/me").then().statusCode(401).body(containsString("Please sign in"));
    }
}
