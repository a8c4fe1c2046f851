package org.omuz.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.audit.AuditEntry;

/** Who serves where, who leaves, and what a form about a person says that is shown again. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class RegisterTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Dushanbe"));

    private final String number = "R-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void thereIsAnAgency() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
    }

    @Test
    void whoLeavesDoesNotServeWhereHeWasToBeginLater() {
        long id = Officers.customsOfficer().id;
        String page = "/centre/people/" + id;
        LocalDate ahead = TODAY.plusDays(40);
        long begun = QuarkusTransaction.requiringNew()
                .call(() -> Posting.<Posting>find("person.id", id).<Posting>firstResult().id);
        long later = later(id, "T-CUSTOMS-ROAD", ahead);
        given().get(page).then().body(containsString("from "), containsString("Serves"));
        Form.send(page, page + "/leave", Map.of("reason", "Transferred", "endPostings", "true"))
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(null, Posting.findById(later));
            assertEquals(TODAY, Posting.<Posting>findById(begun).endsOn);
            assertEquals(1, AuditEntry.count("act = 'PostingRemoved' and subjectId = ?1", later));
        });
    }

    @Test
    void whoGoesToAnotherAgencyNoLongerServesAtThePostsOfTheFirst() {
        Officers.agency("T-BORDER");
        for (boolean wished : new boolean[] {true, false}) {
            long id = Officers.customsOfficer().id;
            String page = "/centre/people/" + id;
            later(id, "T-CUSTOMS-ROAD", TODAY.plusDays(10));
            given().get(page + "/edit").then().body(containsString("name=\"endPostings\" value=\"true\" checked"));
            Map<String, String> form = form("Қодиров", "Фаррух");
            form.put("personnelNumber", number + wished);
            form.put("agency", "T-BORDER");
            form.put("version", "0");
            if (wished) {
                form.put("endPostings", "true");
            }
            Form.send(page + "/edit", page, form).then().statusCode(303);
            List<LocalDate> ends = QuarkusTransaction.requiringNew()
                    .call(() -> Posting.<Posting>list("person.id", id).stream()
                            .map(posting -> posting.endsOn)
                            .toList());
            assertEquals(wished ? List.of(TODAY) : Arrays.asList(null, null), ends);
        }
    }

    @Test
    void aPostCountsWhomItsListHolds() {
        String code = "C" + number;
        long agency = Officers.agency(code).id;
        String station = "S" + number;
        Person serves = Officers.officerAt(code, station, "FLO-CU");
        Person left = Officers.officerAt(code, station, "FLO-CU");
        Person ahead = Officers.officerAt(code, station, "FLO-CU");
        Person ended = Officers.officerAt(code, station, "FLO-CU");
        QuarkusTransaction.requiringNew().run(() -> {
            Person.<Person>findById(left.id).deactivatedAt = Instant.now();
            Posting.update("startsOn = ?1 where person.id = ?2", TODAY.plusDays(1), ahead.id);
            Posting.update("endsOn = ?1 where person.id = ?2", TODAY.minusDays(1), ended.id);
        });
        given().get("/centre/agencies/" + agency)
                .then()
                .body(containsString("station=" + station + "\" data-count=\"1\""));
        given().get("/centre/people?agency=" + code + "&station=" + station)
                .then()
                .body(
                        containsString(serves.personnelNumber),
                        not(containsString(left.personnelNumber)),
                        not(containsString(ahead.personnelNumber)),
                        not(containsString(ended.personnelNumber)));
        given().get("/centre/people?agency=" + code).then().body(containsString("Front-line officer: customs · from "));
    }

    @Test
    void whatNobodyTouchedComesBackAsItIsStoredAndSaysNothing() {
        long id = Officers.customsOfficer().id;
        String page = "/centre/people/" + id;
        String version = "name=\"opened\" value=\"([^\"]+)\"";
        Matcher opened =
                Pattern.compile(version).matcher(given().get(page + "/edit").asString());
        assertTrue(opened.find());
        QuarkusTransaction.requiringNew().run(() -> {
            Person person = Person.findById(id);
            person.rankTitle = "Captain";
            person.email = number + "@first.example";
        });
        Person person = QuarkusTransaction.requiringNew().call(() -> Person.findById(id));
        Map<String, String> form = form("Қодиров", "Фаррух");
        form.putAll(Map.of(
                "personnelNumber",
                person.personnelNumber,
                "nameLatin",
                person.nameLatin,
                "nameArabic",
                person.nameArabic,
                "sex",
                "M",
                "email",
                number + "@mine.example",
                "version",
                "0",
                "opened",
                opened.group(1)));
        Form.send(page + "/edit", page, form)
                .then()
                .statusCode(409)
                .body(
                        containsString("value=\"Captain\""),
                        not(containsString("id=\"rankTitle-problem\"")),
                        containsString(number + "@mine.example\""),
                        containsString("id=\"email-problem\""));
    }

    @Test
    void whatIsTooLongIsToldTheLimitOfItsField() {
        Map<String, String> form = form("Қ".repeat(201), "Фаррух");
        form.put("personnelNumber", "N".repeat(41));
        form.put("rankTitle", "k".repeat(121));
        form.put("nameLatin", "k".repeat(401));
        Form.send("/centre/people/new", "/centre/people", form)
                .then()
                .statusCode(422)
                .body(
                        containsString("at most 200 characters"),
                        containsString("at most 40 characters"),
                        containsString("at most 120 characters"),
                        containsString("at most 400 characters"));
    }

    @Test
    void aPostingWithoutStationAndRoleSaysThatBothAreNeeded() {
        String page = "/centre/people/" + Officers.customsOfficer().id;
        Form.send(page, page + "/postings", Map.of("station", "", "role", "", "from", "2026-01-01"))
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"station-problem\">Please fill this in"),
                        containsString("id=\"role-problem\">Please fill this in"));
    }

    @Test
    void aSecondRefusalStillKnowsThePageOfTheForm() {
        String page = "/centre/people/" + Officers.customsOfficer().id;
        Map<String, String> form = form("-", "-");
        form.put("form-page", page + "/edit");
        form.put("version", "0");
        Form.send(page + "/edit", page, form)
                .then()
                .statusCode(422)
                .body(
                        containsString("name=\"back\" value=\"" + page + "/edit\""),
                        containsString("name=\"form-page\" value=\"" + page + "/edit\""));
    }

    @Test
    void whatWasDoneIsSaidOnce() {
        String page = "/centre/people/" + Officers.customsOfficer().id;
        Response done = Form.send(page, page + "/leave", Map.of("reason", "Moved away"));
        String said = "<p class=\"done\" role=\"status\">The person is marked as left.";
        Response shown = given().cookie("omuz-done", done.cookie("omuz-done")).get(page);
        shown.then().body(containsString(said));
        assertEquals("", shown.cookie("omuz-done"));
        Response refused = Form.send(page, page + "/return", Map.of("reason", " "));
        assertEquals(422, refused.statusCode());
        assertEquals(null, refused.cookie("omuz-done"));
    }

    @Test
    void takingTheCountriesSaysWhatWasTaken() {
        Response done = Form.send("/centre", "/centre/countries", Map.of());
        given().cookie("omuz-done", done.cookie("omuz-done"))
                .get("/centre")
                .then()
                .body(containsString("Countries from the content: "));
    }

    @Test
    void whatAFieldIsToldOfItsLengthIsWhatItTakes() {
        for (Class<?> form : List.of(PersonForm.class, NamesForm.class)) {
            for (var field : form.getDeclaredFields()) {
                var size = field.getAnnotation(Size.class);
                var name = field.getAnnotation(PersonName.class);
                if (size != null || name != null) {
                    assertEquals(
                            size == null ? name.longest() : size.max(),
                            FieldError.longest(field.getName()),
                            field.getName());
                }
            }
        }
    }

    private static long later(long person, String station, LocalDate from) {
        Officers.station(station, "T-CUSTOMS");
        return QuarkusTransaction.requiringNew().call(() -> {
            Posting posting = new Posting();
            posting.person = Person.findById(person);
            posting.dutyStation = Officers.station(station, "T-CUSTOMS");
            posting.role = "FLO-CU";
            posting.startsOn = from;
            posting.persist();
            return posting.id;
        });
    }

    private Map<String, String> form(String family, String given) {
        return Officers.form(number, family, given);
    }
}
