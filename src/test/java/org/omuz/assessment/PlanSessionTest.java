package org.omuz.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.assessment.desk.Desk;
import org.omuz.audit.AuditEntry;
import org.omuz.course.CourseVersion;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.DateField;
import org.omuz.shared.text.DateRange;
import org.omuz.training.session.DeskMessages;
import org.omuz.training.session.EnrolPerson;
import org.omuz.training.session.Session;

@QuarkusTest
@TestSecurity(user = "instructor", roles = "instructor")
class PlanSessionTest {
    @Inject
    EnrolPerson enrol;

    private Person me;
    private CourseVersion version;

    @BeforeEach
    void aCourse() {
        QuarkusTransaction.requiringNew().run(() -> {
            me = Officers.linkedTo("instructor");
            version = SmallCourse.published();
        });
    }

    @Test
    void aNewSessionGetsTheNextCodeOfItsCourse() {
        for (String number : new String[] {"01", "02"}) {
            String address = open(Map.of()).then().statusCode(303).extract().header("Location");
            given().get(address.replaceFirst("^https?://[^/]+", ""))
                    .then()
                    .statusCode(200)
                    .body(containsString(version.course.code + "-2027-" + number));
        }
    }

    @Test
    void aSessionSentTwiceAtOnceIsOpenedOnce() {
        Map<String, String> fields = Map.of("once", UUID.randomUUID().toString());
        List<String> ways = Stream.of(1, 2)
                .map(n -> CompletableFuture.supplyAsync(
                        () -> open(fields).then().statusCode(303).extract().header("Location")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(ways.get(0), ways.get(1));
        assertEquals(1, count());
        open(Map.of("once", fields.get("once"), "place", "Yard B")).then().statusCode(303);
        assertEquals(2, count(), "filled in differently it is another form");
    }

    @Test
    void aShorterSessionThanItsCourseSaysWhy() {
        open(Map.of("to", "2027-03-03"))
                .then()
                .statusCode(422)
                .body(containsString("takes 4 days and this session has 3"))
                .body(containsString("id=\"shorter-error\""));
        String why = "The range is closed on the fourth day";
        String made = open(Map.of("to", "2027-03-03", "shorter", why))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        long id = Long.parseLong(made.substring(made.lastIndexOf('/') + 1));
        assertEquals(why, QuarkusTransaction.requiringNew().call(() -> Session.<Session>findById(id).shorterReason));
        assertEquals(1, (long) QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.count("act = 'SessionOpened' and subjectId = ?1", id)));
    }

    @Test
    void daysAreThoseThatCanBeMeant() {
        open(Map.of("from", "0026-03-01", "to", "0026-03-04"))
                .then()
                .statusCode(422)
                .body(containsString("1 January 1950"));
        open(Map.of("from", "0026-03-01", "to", "2099-03-04", "seats", "-5", "place", "x".repeat(300)))
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"from-error\""),
                        containsString("id=\"to-error\""),
                        containsString("id=\"seats-error\""),
                        containsString("id=\"place-error\""));
        open(Map.of("from", "2099-03-01", "to", "2099-03-04"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"from-error\""));
        open(Map.of("seats", "0")).then().statusCode(422).body(containsString("from 1 to 999"));
        open(Map.of("from", "۰۱.۰۳.۲۰۲۷", "to", "4.3.2027", "seats", "۲۴"))
                .then()
                .statusCode(303);
        assertEquals(1, count());
    }

    @Test
    void limitsAreWrittenInTheReadersLanguage() {
        Rejected early = assertThrows(
                Rejected.class, () -> DateField.read("from", "1949-12-31", DateRange.past(LocalDate.of(2026, 11, 30))));
        Map.of(
                        Language.EN,
                        "1 January 1950",
                        Language.RU,
                        "1 января 1950 г.",
                        Language.TG,
                        "1 январи соли 1950",
                        Language.PRS,
                        "۱ جنوری ۱۹۵۰")
                .forEach((language, day) -> assertTrue(early.reason(language).contains(day), early.reason(language)));
        Rejected tooLong = Rejected.in("text", DeskMessages.class, say -> say.textTooLong(200, 207));
        assertTrue(tooLong.reason(Language.PRS).contains("۲۰۰"), tooLong.reason(Language.PRS));
        assertTrue(tooLong.reason(Language.TG).contains("200"), tooLong.reason(Language.TG));
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() {
        open(Map.of("to", "2027-02-01", "place", "Ҳисор & <yard>"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"to-error\""))
                .body(containsString("Ҳисор &amp; &lt;yard&gt;"));
        open(Map.of("seats", "0")).then().statusCode(422).body(containsString("id=\"seats-error\""));
        open(Map.of("from", "soon")).then().statusCode(422).body(containsString("id=\"from-error\""));
        open(Map.of("course", "999999999999999999999")).then().statusCode(422);
        open(Map.of("instructors", "none")).then().statusCode(422);
        open(Map.of("place", "x".repeat(201))).then().statusCode(422);
        assertEquals(0, count());
    }

    @Test
    void anOlderPageDoesNotOverwriteANewerOne() {
        long id = opened();
        String page = "/teach/sessions/" + id;
        form(page + "/edit", page, Map.of("version", "0", "place", "Yard B"))
                .then()
                .statusCode(303);
        form(page + "/edit", page, Map.of("version", "0", "place", "Yard C"))
                .then()
                .statusCode(409)
                .body(containsString("value=\"Yard C\""))
                .body(containsString("Stored now: Yard B"));
        assertEquals("Yard B", QuarkusTransaction.requiringNew().call(() -> Session.<Session>findById(id).place));
    }

    @Test
    void whatWasTypedOnAnOlderPageIsWrittenWhenItIsSentAgain() {
        long id = opened();
        String page = "/teach/sessions/" + id;
        form(page + "/edit", page, Map.of("version", "0", "place", "Yard B"))
                .then()
                .statusCode(303);
        String again = form(page + "/edit", page, Map.of("version", "0", "place", "Yard C"))
                .asString();
        String version = again.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        form(page + "/edit", page, Map.of("version", version, "place", "Yard C"))
                .then()
                .statusCode(303);
        assertEquals("Yard C", QuarkusTransaction.requiringNew().call(() -> Session.<Session>findById(id).place));
    }

    @Test
    void somebodyWhoJoinsDoesNotOvertakeAnOpenEditForm() {
        long id = opened();
        String page = "/teach/sessions/" + id;
        QuarkusTransaction.requiringNew().run(() -> enrol.enrol(Session.findById(id), Person.findById(me.id)));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Session.<Session>findById(id).taken));
        form(page + "/edit", page, Map.of("version", "0", "place", "Yard B"))
                .then()
                .statusCode(303);
    }

    @Test
    void everySeatIsCountedWhenSeveralAreGivenTogether() {
        long id = opened();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int n = 0; n < 3; n++) {
                enrol.enrol(Session.findById(id), Officers.customsOfficer());
            }
        });
        assertEquals(3, QuarkusTransaction.requiringNew().call(() -> Session.<Session>findById(id).taken));
    }

    @Test
    void aRefusedChangeChangesNothing() {
        long id = opened();
        String page = "/teach/sessions/" + id;
        QuarkusTransaction.requiringNew().run(() -> Session.update("taken = 5 where id = ?1", id));
        form(page + "/edit", page, Map.of("version", "0", "from", "2027-03-02", "seats", "4"))
                .then()
                .statusCode(422);
        Session after = QuarkusTransaction.requiringNew().call(() -> Session.findById(id));
        assertEquals("2027-03-01", after.startsOn.toString());
        assertEquals(24, after.seats);
    }

    @Test
    void cancellingAsksForAReasonAndTwiceIsOnce() {
        String page = "/teach/sessions/" + opened();
        Desk.post(page + "/edit", page + "/cancel", Map.of("reason", " "))
                .then()
                .statusCode(422);
        given().get(page + "/edit")
                .then()
                .body(containsString("/cancel\" novalidate"), not(containsString("maxlength")));
        String tooLong = "ж".repeat(511);
        Desk.post(page + "/edit", page + "/cancel", Map.of("reason", tooLong))
                .then()
                .statusCode(422)
                .body(
                        containsString("At most 500 characters fit here; there are 511."),
                        containsString(tooLong + "</textarea>"));
        Desk.post(page + "/edit", page + "/cancel", Map.of("reason", "Road closed"))
                .then()
                .statusCode(303);
        Desk.post("/teach/sessions/new", page + "/cancel", Map.of("reason", "again"))
                .then()
                .statusCode(303);
        given().get(page).then().body(containsString("Road closed"));
    }

    private long opened() {
        String location = open(Map.of()).then().statusCode(303).extract().header("Location");
        return Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> Session.count("courseVersion.id", version.id));
    }

    private io.restassured.response.Response open(Map<String, String> other) {
        return form("/teach/sessions/new", "/teach/sessions", other);
    }

    private io.restassured.response.Response form(String page, String address, Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "course", "" + version.id,
                "code", "",
                "place", "Training yard",
                "from", "2027-03-01",
                "to", "2027-03-04",
                "seats", "24",
                "language", "ru",
                "instructors", "" + me.id));
        fields.putAll(other);
        return Desk.post(page, address, fields);
    }
}
