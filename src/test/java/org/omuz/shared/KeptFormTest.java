package org.omuz.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that could not be read, or whose token is gone: what was typed stands on the page that says so. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class KeptFormTest {
    private static final String TOKEN = "aaaaaaaaaaaaaaaaaaaaaa";
    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final String NAMED = "--line\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n";
    private static final String FILE =
            "--line\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"gate.png\"\r\n\r\n";

    @TestHTTPResource("/")
    URI home;

    private static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .contentType(ENCODED + "; charset=UTF-8")
                .formParam("familyName", "Қодиров");
    }

    @Test
    void theCookieIsGoneAndTheFormIsSentAgainWithANewOne() {
        Response refused = form().header("Sec-Fetch-Site", "same-origin")
                .formParam("csrf-token", TOKEN)
                .post("/centre/people");
        refused.then()
                .statusCode(400)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("name=\"familyName\" value=\"Қодиров\""))
                .body(not(containsString(TOKEN)));
        String token = refused.cookie("omuz-csrf");
        assertTrue(refused.asString().contains("name=\"csrf-token\" value=\"" + token + "\""));
        assertTrue(refused.detailedCookie("omuz-csrf").isHttpOnly());
        form().cookie("omuz-csrf", token)
                .formParam("csrf-token", token)
                .post("/centre/people")
                .then()
                .statusCode(422);
    }

    @Test
    void theTokenIsOfYesterday() {
        form().header("Origin", home.toString().replaceAll("/$", ""))
                .cookie("omuz-csrf", TOKEN)
                .formParam("csrf-token", "b".repeat(22))
                .post("/centre/people")
                .then()
                .statusCode(400)
                .body(containsString("name=\"familyName\" value=\"Қодиров\""))
                .body(containsString("name=\"csrf-token\" value=\"" + TOKEN + "\""));
    }

    @Test
    void aFormOfAnotherSiteIsNotPutBehindAButtonOfOurs() {
        form().header("Sec-Fetch-Site", "cross-site")
                .post("/centre/people")
                .then()
                .statusCode(400)
                .body(not(containsString("Қодиров")));
        form().header("Sec-Fetch-Site", "same-site")
                .post("/centre/people")
                .then()
                .statusCode(400)
                .body(not(containsString("Қодиров")));
        form().header("Origin", "http://elsewhere.example")
                .post("/centre/people")
                .then()
                .statusCode(400)
                .body(not(containsString("Қодиров")));
        form().post("/centre/people").then().statusCode(400).body(not(containsString("Қодиров")));
    }

    @Test
    void aBrokenCookieIsReplacedAndNoPageRefusedForIt() {
        String token = given().cookie("omuz-csrf", "!!")
                .get("/centre/people/new")
                .then()
                .statusCode(200)
                .extract()
                .cookie("omuz-csrf");
        assertEquals(22, token.length());
    }

    @Test
    void aFormOfThreeThousandFieldsIsReadToItsEnd() {
        RequestSpecification form = given().redirects()
                .follow(false)
                .contentType(ENCODED + "; charset=UTF-8")
                .cookie("omuz-csrf", TOKEN)
                .formParam("csrf-token", TOKEN);
        for (int n = 0; n < 3000; n++) {
            form.formParam("field" + n, "x");
        }
        form.formParam("familyName", "Қодиров")
                .post("/centre/people")
                .then()
                .statusCode(422)
                .body(containsString("Қодиров"));
    }

    @Test
    void aStrayPercentSignIsRefusedAndKept() {
        given().contentType(ENCODED)
                .cookie("omuz-csrf", TOKEN)
                .body("csrf-token=" + TOKEN + "&familyName=50%zz%D2%9A")
                .post("/centre/people")
                .then()
                .statusCode(400)
                .body(containsString("name=\"familyName\" value=\"50%zzҚ\""));
    }

    /** Where it broke off, after a token and a note: nothing that came before is lost, of the last part neither. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--line",
                "--line\r\nnonsense",
                "--line\r\nnonsense\r\n\r\nx\r\n",
                "--line\r\nContent-Disposition: form-data; name=\"te",
                FILE,
                FILE + "PNG\r\n",
                "--line\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nTwo of th"
            })
    void aFormInPartsThatBreaksOffKeepsWhatCame(String end) throws Exception {
        String note = NAMED.formatted("note") + "Дар дарвоза дида шуд\r\n";
        HttpResponse<String> answer = inParts(note + end);
        String page = answer.body();
        assertEquals(400, answer.statusCode());
        assertTrue(page.contains("name=\"note\" value=\"Дар дарвоза дида шуд\""), page);
        assertEquals(end.endsWith("of th"), page.contains("name=\"text\" value=\"Two of th\""), page);
        assertEquals(end.startsWith(FILE), page.contains("Send without the file"), page);
    }

    /** @param body after its token */
    private HttpResponse<String> inParts(String body) throws Exception {
        HttpRequest form = HttpRequest.newBuilder(home.resolve("/runs/1/evaluate"))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .header("Cookie", "omuz-csrf=" + TOKEN)
                .POST(BodyPublishers.ofString(NAMED.formatted("csrf-token") + TOKEN + "\r\n" + body))
                .build();
        return HttpClient.newHttpClient().send(form, BodyHandlers.ofString());
    }

    /** Its length said beforehand, as a browser does. */
    @Test
    void tooLargeAFileLosesNothingElse() throws Exception {
        String note = NAMED.formatted("note") + "Seen at the gate\r\n";
        HttpResponse<String> answer = inParts(note + FILE + "x".repeat(11 * 1024 * 1024) + "\r\n--line--\r\n");
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("name=\"note\" value=\"Seen at the gate\""), answer.body());
        assertTrue(answer.body().contains("Send without the file"));
    }
}
