package org.omuz.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class LimitUploadsTest {

    @Test
    void aFileThatIsTooLargeGetsAPageThatSaysWhatIsAccepted() {
        given().multiPart("csrf-token", "any")
                .multiPart("file", "people.csv", new byte[11 * 1024 * 1024], "text/csv")
                .post("/centre/people/import")
                .then()
                .statusCode(413)
                .contentType(containsString("text/html"))
                .body(containsString("That file is too large"))
                .body(containsString("10 MB"));
        given().get("/centre/people/import").then().statusCode(200);
    }
}
