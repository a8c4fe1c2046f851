package org.omuz.certificate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentHash;

/** From the completed session to the file in the holder's hand, and to nobody else's. */
@QuarkusTest
class CertificatePagesTest {
    @Inject
    Completions completions;

    @Inject
    CentreDay day;

    @Test
    void whoCompletesACourseIsIssuedWhatItsEvidenceAwards() {
        Person officer = Officers.customsOfficer();
        Credential issued = completions.of(officer).get(0);
        assertTrue(issued.serial.matches(day.today().getYear() + "-TC101-\\d{6,}"), issued.serial);
        assertEquals(22, issued.token.length());
        assertEquals(day.today(), issued.issuedOn);
        assertEquals(
                List.of("HAZ-1", "SAF-1"),
                issued.printed.competencies().stream().map(c -> c.code()).toList());
        assertEquals(day.today().minusDays(1).plusMonths(36), issued.validUntil);
        assertEquals("Farrukh Qodirov", issued.printed.holder().latin());
        assertEquals("Қодиров Фаррух", issued.printed.holder().cyrillic());
        assertEquals(2, issued.printed.centre().signatories().size());
        assertTrue(issued.printed.verifyAddress().endsWith("/verify/" + issued.token));
        assertTrue(issued.evidenceIds.size() >= 2);
        assertNull(issued.pdfSha256);
    }

    @Test
    void aSessionCompletedTwiceIssuesOnce() {
        List<Credential> issued = completions.of(Officers.customsOfficer(), Officers.borderGuard());
        assertNotEquals(issued.get(0).token, issued.get(1).token);
        assertNotEquals(issued.get(0).serial, issued.get(1).serial);
        long session = QuarkusTransaction.requiringNew()
                .call(() -> Credential.<Credential>findById(issued.get(0).id).enrolment.session.id);
        completions.again(session);
        assertEquals(2, (long)
                QuarkusTransaction.requiringNew().call(() -> Credential.count("enrolment.session.id", session)));
    }

    @Test
    @TestSecurity(user = "trainee", roles = "trainee")
    void theHolderDownloadsTheSameFileEachTime() {
        Credential mine = completions.of(Officers.linkedTo("trainee")).get(0);
        byte[] first = given().get("/certificates/" + mine.id + "/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + mine.serial + ".pdf\"")
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        assertTrue(new String(first, 0, 5, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(ContentHash.of(first), reloaded(mine).pdfSha256);
        assertArrayEquals(
                first, given().get("/certificates/" + mine.id + "/pdf").asByteArray());
    }

    @Test
    @TestSecurity(user = "trainee", roles = "trainee")
    void anotherTraineeFindsNothing() {
        Officers.linkedTo("trainee");
        Credential other = completions.of(Officers.customsOfficer()).get(0);
        given().get("/certificates/" + other.id + "/pdf").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "manager", roles = "manager")
    void aManagerHasTheFilesOfTheOwnAgencyOnly() {
        Officers.linkedTo("manager");
        List<Credential> issued = completions.of(Officers.customsOfficer(), Officers.borderGuard());
        given().get("/certificates/" + issued.get(0).id + "/pdf").then().statusCode(200);
        given().get("/certificates/" + issued.get(1).id + "/pdf").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "trainee", roles = "trainee")
    void aRevokedCertificateIsNotHandedOut() {
        Credential mine = completions.of(Officers.linkedTo("trainee")).get(0);
        revoked(mine);
        given().get("/certificates/" + mine.id + "/pdf").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void aNameThatCannotBePrintedIsExplainedAndTakenOverOnceCorrected() {
        Person officer = Officers.customsOfficer();
        Credential issued = completions.of(officer).get(0);
        rename(officer, "ნინო", "კვარაცხელია", null);
        given().get("/certificates/" + issued.id + "/pdf")
                .then()
                .statusCode(422)
                .contentType(containsString("text/html"))
                .body(containsString("is issued, but cannot be printed"), containsString("U+10"));
        assertNull(reloaded(issued).pdfSha256);
        rename(officer, "ნინო", "კვარაცხელია", "Nino Kvaratskhelia");
        given().get("/certificates/" + issued.id + "/pdf").then().statusCode(200);
        assertEquals("Nino Kvaratskhelia", reloaded(issued).printed.holder().latin());
        rename(officer, "Other", "Name", "Other Name");
        given().get("/certificates/" + issued.id + "/pdf").then().statusCode(200);
        assertEquals("Nino Kvaratskhelia", reloaded(issued).printed.holder().latin());
    }

    @Test
    void aNameThatCannotBePrintedKeepsItsSessionOpen() {
        Person officer = Officers.customsOfficer();
        rename(officer, "ნინო", "კვარაცხელია", null);

        Rejected refused = assertThrows(Rejected.class, () -> completions.of(officer));

        assertTrue(
                refused.getMessage().contains("“ნინო კვარაცხელია” (")
                        || refused.getMessage().contains("U+10"),
                refused.getMessage());
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> Credential.count("person.id", officer.id)));
    }

    @Test
    void anybodyVerifiesByTheCodeAndSeesWhatIsPrinted() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        given().header("Accept-Language", "en")
                .get("/verify/" + issued.token)
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex")
                .body(containsString("This certificate is valid"), containsString("Қодиров Фаррух"))
                .body(containsString(issued.serial), containsString("HAZ-1"), containsString("Dushanbe"));
        given().header("Accept-Language", "ru")
                .get("/verify/" + issued.token)
                .then()
                .statusCode(200)
                .body(containsString("Сертификат действителен"), containsString("Базовый курс"));
        given().header("Accept-Language", "fa-AF")
                .get("/verify/" + issued.token)
                .then()
                .statusCode(200)
                .body(containsString("این شهادت‌نامه معتبر است"), containsString("dir=\"rtl\""));
    }

    @Test
    void theDayAfterTheLastItHasExpired() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        endsOn(issued, day.today());
        given().get("/verify/" + issued.token).then().body(containsString("is valid"));
        endsOn(issued, day.today().minusDays(1));
        given().get("/verify/" + issued.token).then().statusCode(200).body(containsString("has expired"));
    }

    @Test
    void aRevokedOneSaysSoWithoutThePrivateReason() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        revoked(issued);
        given().get("/verify/" + issued.token)
                .then()
                .statusCode(200)
                .body(containsString("was revoked"), not(containsString("Private matter")));
    }

    @Test
    void whatIsNoCodeIsUnknown() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        String flipped = new StringBuilder(issued.token).reverse().toString();
        for (String token : List.of(flipped, "none", issued.serial, "Қ".repeat(22), "a".repeat(3000), "' or '1'='1")) {
            given().get("/verify/{token}", token).then().statusCode(equalTo(404));
        }
        String other = (issued.token.startsWith("x") ? "y" : "x") + issued.token.substring(1);
        given().get("/verify/" + other).then().statusCode(404).body(containsString("is unknown"));
    }

    @Test
    void theBoxOfTheFirstPageSendsWhatIsReadHere() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        String box = Jsoup.parse(given().get("/").asString())
                .select("form[action=/verify] input")
                .attr("name");
        for (String name : List.of(box, "token")) {
            given().redirects()
                    .follow(false)
                    .queryParam(name, issued.token)
                    .get("/verify")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/verify/" + issued.token));
        }
    }

    @Test
    void theFormTakesTheCodeOrTheAddressButNoSerial() {
        Credential issued = completions.of(Officers.customsOfficer()).get(0);
        for (String typed : List.of(
                issued.token,
                " " + issued.token.substring(0, 11) + " " + issued.token.substring(11),
                issued.printed.verifyAddress())) {
            given().redirects()
                    .follow(false)
                    .queryParam("code", typed)
                    .get("/verify")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/verify/" + issued.token));
        }
        for (String typed :
                new String[] {issued.token.toLowerCase(Locale.ROOT), issued.token.toUpperCase(Locale.ROOT) + "."}) {
            given().redirects()
                    .follow(false)
                    .queryParam("code", typed)
                    .get("/verify")
                    .then()
                    .header("Location", containsString(issued.token));
        }
        given().redirects()
                .follow(false)
                .get("/verify/{code}", issued.token + "»")
                .then()
                .header("Location", containsString(issued.token));
        given().queryParam("code", issued.serial)
                .get("/verify")
                .then()
                .statusCode(422)
                .body(containsString("Serial numbers can be guessed"));
        for (String typed : List.of(
                "«2026-RN101-000143»", "۲۰۲۶-RN101-۰۰۰۱۴۳", "№ 2026–RN101–000143.", "2026-RN101 -000143\u200f")) {
            given().queryParam("code", typed)
                    .get("/verify")
                    .then()
                    .statusCode(422)
                    .body(containsString("Serial numbers can be guessed"));
        }
        given().queryParam("code", "<b>x</b>")
                .get("/verify")
                .then()
                .statusCode(422)
                .body(not(containsString("<b>x</b>")));
    }

    private static void rename(Person person, String given, String family, String latin) {
        QuarkusTransaction.requiringNew().run(() -> {
            Person known = Person.findById(person.id);
            known.givenName = given;
            known.familyName = family;
            known.nameLatin = latin;
        });
    }

    private static void endsOn(Credential issued, LocalDate last) {
        QuarkusTransaction.requiringNew().run(() -> Credential.<Credential>findById(issued.id).validUntil = last);
    }

    private void revoked(Credential issued) {
        QuarkusTransaction.requiringNew()
                .run(() -> Credential.<Credential>findById(issued.id)
                        .revoke("Private matter", "administrator", java.time.Instant.now()));
    }

    private static Credential reloaded(Credential issued) {
        return QuarkusTransaction.requiringNew().call(() -> Credential.findById(issued.id));
    }
}
