package org.omuz.certificate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.qualification.source.WithdrawEvidence;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

/** The administrator's register and revocation. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class RegisterPagesTest {
    @Inject
    Completions completions;

    @Inject
    WithdrawEvidence withdraw;

    @Inject
    Statements statements;

    @Test
    void aListOfAnyLengthTakesAsManyStatements() {
        long before = statementsOf("/centre/certificates");
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            people.add(Officers.customsOfficer());
        }
        completions.of(people.toArray(Person[]::new));
        long after = statementsOf("/centre/certificates");
        assertTrue(after <= Math.max(before, 5), before + " then " + after);
    }

    @Test
    void thirtyAreIssuedWithTwoStatementsEach() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            people.add(Officers.customsOfficer());
        }
        long session = QuarkusTransaction.requiringNew()
                .call(() -> completions.of(people.get(0)).get(0).enrolment.session.id);
        assertTrue(session > 0);
        assertTrue(statements.during(() -> completions.again(session)) < 20);
    }

    @Test
    void certificatesAreFoundBySerialPersonCourseAndState() {
        Person officer = Officers.customsOfficer();
        Credential issued = completions.of(officer).get(0);
        Credential other = completions.of(Officers.borderGuard()).get(0);
        for (String query : List.of(
                "serial=" + issued.serial,
                "serial=" + issued.serial.replace("-", "").toLowerCase(Locale.ROOT),
                "serial=" + issued.serial.replaceFirst(".*-0*", ""),
                "person=" + officer.personnelNumber,
                "person=" + officer.personnelNumber + " Кодиров",
                "person=قادروف " + officer.personnelNumber,
                "course=TC-101&state=valid&person=" + officer.personnelNumber)) {
            given().get("/centre/certificates?" + query)
                    .then()
                    .statusCode(200)
                    .body(containsString(issued.serial), not(containsString(other.serial)));
        }
        for (String query : List.of(
                "serial=%25",
                "serial=-",
                "person=nobody",
                "state=expired&person=" + officer.personnelNumber,
                "state=review&serial=" + issued.serial)) {
            given().urlEncodingEnabled(false)
                    .get("/centre/certificates?" + query)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(issued.serial + "</bdi>")));
        }
        given().get("/centre/certificates?state=nonsense&page=-3").then().statusCode(200);
    }

    @Test
    void theExportEscapesWhatASpreadsheetWouldRun() {
        Person officer = Officers.customsOfficer();
        QuarkusTransaction.requiringNew().run(() -> Person.<Person>findById(officer.id).familyName = "=HYPERLINK(1)");
        Credential issued = completions.of(officer).get(0);
        given().get("/centre/certificates/export?serial=" + issued.serial)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString(issued.serial + ",'=HYPERLINK(1)"), containsString(",Valid,"));
    }

    @Test
    void revokingTwiceRevokesOnceAndLeavesATrace() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        revoke(issued, "The practical was observed by nobody", true, issued.version)
                .then()
                .statusCode(303);
        revoke(issued, "Another reason", true, issued.version).then().statusCode(303);
        given().get("/centre/certificates/" + issued.id)
                .then()
                .statusCode(200)
                .body(containsString("observed by nobody"), not(containsString("Another reason")));
        given().get("/verify/" + issued.token).then().body(containsString("was revoked"));
        assertEquals(1, (long) QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.count("act = ?1 and subjectId = ?2", "CertificateRevoked", issued.id)));
    }

    @Test
    void aRevocationWantsAReasonAndAConfirmationAndKeepsWhatWasTyped() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        revoke(issued, " ", true, issued.version).then().statusCode(422).body(containsString("Give a reason"));
        revoke(issued, "Typed & kept", false, issued.version)
                .then()
                .statusCode(422)
                .body(containsString("Confirm that you want this"), containsString("Typed &amp; kept"));
        revoke(issued, "x".repeat(501), true, issued.version).then().statusCode(422);
        given().get("/verify/" + issued.token).then().body(containsString("is valid"));
    }

    @Test
    void whoDownloadsItChangesNothingOfIt() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        given().get("/certificates/" + issued.id + "/pdf").then().statusCode(200);
        revoke(issued, "Printed with another's name", true, issued.version)
                .then()
                .statusCode(303);
        given().get("/verify/" + issued.token).then().body(containsString("was revoked"));
    }

    @Test
    void aCertificateThatChangedMeanwhileIsNotRevoked() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        revoke(issued, "Seen long ago", true, issued.version + 7)
                .then()
                .statusCode(409)
                .body(
                        containsString("Seen long ago"),
                        containsString("name=\"version\" value=\"" + issued.version + "\""));
        given().get("/verify/" + issued.token).then().body(containsString("is valid"));
    }

    @Test
    void withdrawnEvidenceCallsForAReview() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        given().get("/centre/certificates/" + issued.id).then().body(not(containsString("To be reviewed")));
        given().get("/centre/evidence/" + issued.evidenceIds.get(0) + "/withdraw")
                .then()
                .body(containsString(issued.serial));
        QuarkusTransaction.requiringNew()
                .run(() -> withdraw.withdraw(issued.evidenceIds.get(0), "Marked by mistake", "administrator"));
        given().get("/centre/certificates/" + issued.id)
                .then()
                .statusCode(200)
                .body(containsString("To be reviewed"), containsString("was withdrawn"));
        given().get("/centre").then().body(containsString("<a href=\"/centre/certificates?state=review\" data-count="));
        given().get("/centre/certificates?state=review").then().statusCode(200).body(containsString(issued.serial));
        given().get("/centre/certificates?state=valid&serial=" + issued.serial)
                .then()
                .body(not(containsString(issued.serial + "</bdi>")));
        given().get("/verify/" + issued.token)
                .then()
                .body(
                        containsString("is under review"),
                        not(containsString("is valid")),
                        containsString("under review</span>"));
        String page = "/centre/certificates/" + issued.id;
        Forms.from(page)
                .post(page + "/keep", "kept", " ", "version", "" + issued.version)
                .then()
                .statusCode(422);
        Forms.from(page)
                .post(page + "/keep", "kept", "Passed again in the yard", "version", "" + issued.version)
                .then()
                .statusCode(303);
        given().get("/verify/" + issued.token)
                .then()
                .body(
                        containsString("is valid"),
                        not(containsString("under review")),
                        containsString("keeps it in force"),
                        containsString("evidence withdrawn, certificate kept in force"),
                        not(containsString("Passed again")));
        given().get(page).then().body(containsString("Passed again in the yard"), containsString("administrator"));
        QuarkusTransaction.requiringNew()
                .run(() -> withdraw.withdraw(issued.evidenceIds.get(1), "Marked by mistake", "administrator"));
        given().get("/verify/" + issued.token).then().body(containsString("is under review"));
    }

    @Test
    void aReasonThatIsMissingOrTooLongIsRefusedBesideItsFieldAndStaysTyped() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        QuarkusTransaction.requiringNew()
                .run(() -> withdraw.withdraw(issued.evidenceIds.get(0), "Marked by mistake", "administrator"));
        String page = "/centre/certificates/" + issued.id;
        given().get(page)
                .then()
                .body(
                        containsString("/keep\" novalidate"),
                        containsString("/revoke\" novalidate"),
                        not(containsString("maxlength=\"500\"")));
        for (String reason : List.of("", "x".repeat(501))) {
            Forms.from(page)
                    .post(page + "/keep", "kept", reason, "version", "0")
                    .then()
                    .statusCode(422)
                    .body(
                            containsString("id=\"kept-problem\""),
                            containsString("at most 500"),
                            containsString(reason + "</textarea>"));
            revoke(
                            issued,
                            reason,
                            true,
                            QuarkusTransaction.requiringNew()
                                    .call(() -> Credential.<Credential>findById(issued.id).version))
                    .then()
                    .statusCode(422)
                    .body(
                            containsString("id=\"reason-problem\""),
                            containsString("at most 500"),
                            containsString(reason + "</textarea>"),
                            containsString("name=\"confirmed\" value=\"true\" required checked"));
        }
        assertEquals(
                Credential.State.ISSUED,
                QuarkusTransaction.requiringNew().call(() -> Credential.<Credential>findById(issued.id).state));
    }

    private long statementsOf(String path) {
        return statements.during(() -> given().get(path).then().statusCode(200));
    }

    private Response revoke(Credential credential, String reason, boolean confirmed, int version) {
        String page = "/centre/certificates/" + credential.id;
        // A revoked one shows no form any more, but somebody may still have it on screen.
        Credential another = completions.of(Officers.customsOfficer()).get(0);
        var shown = given().get("/centre/certificates/" + another.id);
        Matcher token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(shown.asString());
        assertTrue(token.find());
        RequestSpecification form = given().redirects()
                .follow(false)
                .cookies(shown.cookies())
                .formParam("reason", reason)
                .formParam("version", version)
                .formParam("csrf-token", token.group(1));
        return (confirmed ? form.formParam("confirmed", "true") : form).post(page + "/revoke");
    }
}
