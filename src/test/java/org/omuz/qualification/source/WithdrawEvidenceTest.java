package org.omuz.qualification.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.evidence.Evidence;

@QuarkusTest
@TestSecurity(user = "evidence-admin", roles = "administrator")
class WithdrawEvidenceTest {
    private Person officer;
    private Evidence practical;

    @BeforeEach
    void evidence() {
        Qualified.framework();
        Officers.linkedTo("evidence-admin");
        officer = Officers.customsOfficer();
        Qualified.holds(officer, "SAF-2", 2, DeliveredCourse.TODAY);
        practical = Qualified.evidenceOf(officer).stream()
                .filter(row -> row.kind == Evidence.Kind.OP)
                .findFirst()
                .orElseThrow();
    }

    private Response withdraw(String reason) {
        String page = "/centre/evidence/" + practical.id + "/withdraw";
        Response open = given().get(page);
        Matcher token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(open.asString());
        token.find();
        return given().redirects()
                .follow(false)
                .cookie("omuz-csrf", open.cookie("omuz-csrf"))
                .formParam("csrf-token", token.group(1))
                .formParam("reason", reason)
                .post(page);
    }

    @Test
    void saysBeforehandWhatIsLost() {
        given().get("/centre/evidence/" + practical.id + "/withdraw")
                .then()
                .statusCode(200)
                .body(containsString("SAF-2, level 2: no longer held"));
    }

    @Test
    void aReasonThatIsTooLongIsToldSoAndNotCut() {
        given().get("/centre/evidence/" + practical.id + "/withdraw")
                .then()
                .body(not(containsString("maxlength=\"500\"")));
        withdraw("x".repeat(501))
                .then()
                .statusCode(422)
                .body(containsString("more than 500 characters"), containsString("x".repeat(501) + "</textarea>"));
    }

    @Test
    void takesTheAwardKeepsTheRowAndTellsTheAudit() {
        assertEquals("SAF-2 1, SAF-2 2", Qualified.awardsOf(officer));
        withdraw("Assessed by mistake").then().statusCode(303);
        assertEquals("SAF-2 1", Qualified.awardsOf(officer));
        assertEquals(4, Qualified.evidenceOf(officer).size());
        given().get("/centre/people/" + officer.id + "/evidence")
                .then()
                .statusCode(200)
                .body(containsString("Assessed by mistake"), not(containsString("/centre/evidence/" + practical.id)));
        List<AuditEntry> entries = QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.list("act = 'EvidenceWithdrawn' and subjectId = ?1", practical.id));
        assertEquals(1, entries.size());
        assertEquals("evidence-admin", entries.get(0).actor);
    }

    @Test
    void aSecondClickChangesNothing() {
        String page = "/centre/evidence/" + practical.id + "/withdraw";
        Response open = given().get(page);
        Matcher token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(open.asString());
        token.find();
        for (int click = 0; click < 2; click++) {
            given().redirects()
                    .follow(false)
                    .cookie("omuz-csrf", open.cookie("omuz-csrf"))
                    .formParam("csrf-token", token.group(1))
                    .formParam("reason", "Twice")
                    .post(page)
                    .then()
                    .statusCode(303);
        }
        assertEquals(4, Qualified.evidenceOf(officer).size());
    }

    @Test
    void wantsAReasonAndKeepsWhatWasTyped() {
        withdraw("   ").then().statusCode(422).body(containsString("Please give the reason."));
        withdraw("x".repeat(501)).then().statusCode(422).body(containsString("x".repeat(501)), containsString("500"));
        assertEquals(3, Qualified.evidenceOf(officer).size());
    }

    @Test
    void withoutTokenNothingHappens() {
        given().formParam("reason", "No token")
                .post("/centre/evidence/" + practical.id + "/withdraw")
                .then()
                .statusCode(400);
        assertEquals(3, Qualified.evidenceOf(officer).size());
    }

    @Test
    void aWithdrawalCannotBeWithdrawn() {
        withdraw("Assessed by mistake").then().statusCode(303);
        long withdrawal = Qualified.evidenceOf(officer).get(3).id;
        given().get("/centre/evidence/" + withdrawal + "/withdraw").then().statusCode(404);
    }
}
