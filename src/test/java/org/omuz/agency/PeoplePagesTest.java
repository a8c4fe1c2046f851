package org.omuz.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.signin.LinkAccount;

@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class PeoplePagesTest {
    private static final String HEADER = "personnel_number;family_name;given_name;name_arabic;email;agency\n";

    @Inject
    LinkAccount link;

    @Inject
    EntityManagerFactory factory;

    private final String number = "P-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void thereIsAnAgency() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
    }

    @Test
    void aPersonIsAddedFoundAndChangedAndAStaleChangeIsRefused() {
        Response added = Form.send("/centre/people/new", "/centre/people", person("O'Brien"));
        assertEquals(303, added.statusCode());
        String page = added.header("Location");
        given().get(page).then().statusCode(200).body(containsString("O&#39;Brien"));
        given().get("/centre/people?q=" + number).then().statusCode(200).body(containsString("O&#39;Brien"));

        Map<String, String> change = person("Қӯрғонова");
        change.put("version", "0");
        assertEquals(303, Form.send(page + "/edit", page, change).statusCode());
        change.put("familyName", "Мирзоева");
        Response overtaken = Form.send(page + "/edit", page, change);
        assertEquals(409, overtaken.statusCode());
        assertTrue(overtaken.asString().contains("value=\"Мирзоева\""));
        assertTrue(overtaken.asString().contains("Stored now: Қӯрғонова"));
        assertEquals("Қӯрғонова", known().get().familyName);
    }

    @Test
    void whoSignsInForTheFirstTimeDoesNotOvertakeAnOpenForm() {
        String page = Form.send("/centre/people/new", "/centre/people", person("Раҷабов"))
                .header("Location");
        QuarkusTransaction.requiringNew()
                .run(() -> Person.byPersonnelNumber(number).orElseThrow().account = "first-sign-in-" + number);
        Map<String, String> change = person("Раҷабова");
        change.put("version", "0");
        assertEquals(303, Form.send(page + "/edit", page, change).statusCode());
    }

    @Test
    void theTrailSaysWhatAFieldWasAndIsInTheReadersWords() {
        String page = Form.send("/centre/people/new", "/centre/people", person("O'Brien"))
                .header("Location");
        Map<String, String> change = person("Қӯрғонова");
        change.put("version", "0");
        assertEquals(303, Form.send(page + "/edit", page, change).statusCode());
        long id = known().get().id;
        String trail = given().header("Accept-Language", "ru")
                .get("/centre/audit?act=PersonChanged&type=Person&subject=" + id)
                .asString();
        assertTrue(trail.contains("Фамилия: <bdi>O&#39;Brien</bdi> → <bdi>Қӯрғонова</bdi>"), trail);
        assertTrue(trail.contains("href=\"/centre/people/" + id + "\""));
        assertEquals(1, trail.split("<span class=\"d-block").length - 1, "only what differs");
        String csv = given().header("Accept-Language", "ru")
                .get("/centre/audit/export?act=PersonChanged&type=Person&subject=" + id)
                .asString();
        assertTrue(csv.contains("Фамилия: O'Brien → Қӯрғонова"), csv);
    }

    @Test
    void thePeopleOfASearchLeaveAsAFile() {
        Form.send("/centre/people/new", "/centre/people", person("O'Brien"));
        given().get("/centre/people/export?q=" + number)
                .then()
                .statusCode(200)
                .body(containsString("O'Brien"), containsString(number));
        given().get("/centre/people/export.xlsx?q=" + number)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("people.xlsx"));
    }

    @Test
    void aBadNameIsRefusedBesideItsFieldAndStaysTyped() {
        Map<String, String> form = person("Али🙂");
        form.put("rankTitle", "Captain");
        Response refused = Form.send("/centre/people/new", "/centre/people", form);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("emoji"));
        assertTrue(refused.asString().contains("value=\"Captain\""));
        assertEquals(
                422,
                Form.send("/centre/people/new", "/centre/people", person("Қ".repeat(201)))
                        .statusCode());
        assertEquals(
                303,
                Form.send("/centre/people/new", "/centre/people", person("Қ".repeat(200)))
                        .statusCode());
        given().get("/centre/people?q=" + number).then().statusCode(200);
    }

    @Test
    void aNumberBelongsToOnePerson() {
        Form.send("/centre/people/new", "/centre/people", person("First"));
        Response second = Form.send("/centre/people/new", "/centre/people", person("Second"));
        assertEquals(422, second.statusCode());
        assertTrue(second.asString().contains("Another person has this personnel number"));
    }

    @Test
    void aFileIsPreviewedConfirmedOnceAndChangesNothingTheSecondTime() {
        String family = "Қодиров" + Officers.letters(number.hashCode());
        String file = HEADER + number + ";" + family + ";Фаррух;فرخ;" + number + "@demo.example;T-CUSTOMS\n" + number
                + "b;=1+1;B;;;T-CUSTOMS\n" + number + "c;C;D;;;NO-SUCH\n";
        String preview = sent(file);
        given().get(preview)
                .then()
                .statusCode(200)
                .body(containsString("spreadsheet formula"))
                .body(containsString("no agency with this code"));
        assertTrue(known().isEmpty());

        String seal = seal(preview);
        assertEquals(303, Form.send(preview, preview, Map.of("seal", seal)).statusCode());
        assertEquals(family, known().get().familyName);
        assertEquals("فرخ", known().get().nameArabic);
        given().get(preview).then().statusCode(200).body(containsString("left out 2"));
        assertEquals(
                303,
                Form.send("/centre/people/new", preview, Map.of("seal", seal)).statusCode());

        given().get(sent(file)).then().statusCode(200).body(containsString("nothing to write"));
    }

    @Test
    void aPreviewIsRefusedOnceThePersonHasChanged() {
        String preview = sent(HEADER + number + ";Қодиров;Фаррух;;;T-CUSTOMS\n");
        String seal = seal(preview);
        Form.send("/centre/people/new", "/centre/people", person("Faster"));
        assertEquals(422, Form.send(preview, preview, Map.of("seal", seal)).statusCode());
        assertEquals("Faster", known().get().familyName);
    }

    @Test
    void filesThatCannotBeReadSayWhy() {
        assertTrue(refused(new byte[] {(byte) 0x98, (byte) 0xee, '\n'}).contains("UTF-8"));
        assertTrue(refused(Form.utf8("family_name,given_name\nA,B\n")).contains("lacks: Personnel number, Agency"));
        assertTrue(refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0})
                .contains("XLS"));
        assertTrue(refused(new byte[] {'P', 'K', 3, 4, 5}).contains("XLSX"));
        assertTrue(refused(new byte[0]).contains("0 bytes"));
    }

    @Test
    void aBigFileIsAppliedInBatchesWithFewStatements() {
        String rows = IntStream.range(0, 3000)
                .mapToObj(i -> number + "-" + i + ";Қодиров" + Officers.letters(number.hashCode()) + ";Фаррух"
                        + Officers.letters(i) + ";;;T-CUSTOMS")
                .collect(Collectors.joining("\n"));
        String preview = sent(HEADER + rows);
        String seal = seal(preview);
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        Form.send(preview, preview, Map.of("seal", seal));
        assertTrue(statistics.getPrepareStatementCount() < 40, "statements: " + statistics.getPrepareStatementCount());
        assertEquals(
                3000,
                QuarkusTransaction.requiringNew().call(() -> Person.count("personnelNumber like ?1", number + "-%")));
    }

    @Test
    void theListSendsFewStatements() {
        Officers.customsOfficer();
        Officers.borderGuard();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        given().get("/centre/people?sort=agency").then().statusCode(200);
        assertTrue(statistics.getPrepareStatementCount() <= 8, "statements: " + statistics.getPrepareStatementCount());
    }

    @Test
    void anAccountIsLinkedByNumberOrVerifiedEmailOnce() {
        Form.send("/centre/people/new", "/centre/people", person("Linked"));
        String subject = UUID.randomUUID().toString();
        assertTrue(
                link.to(subject, "nobody-" + number, number + "@demo.example").isEmpty());
        assertTrue(link.to(subject, null, number + "@demo.example").isPresent());
        assertTrue(link.to(UUID.randomUUID().toString(), number, null).isEmpty());
        assertEquals(subject, known().get().account);
    }

    @Test
    void aPostingEndsAndAnotherBegins() {
        long id = Officers.customsOfficer().id;
        String page = "/centre/people/" + id;
        long posting = QuarkusTransaction.requiringNew()
                .call(() -> Posting.<Posting>find("person.id", id).firstResult().id);
        String end = page + "/postings/" + posting + "/end";
        Form.send(page, end, Map.of("until", "2020-01-01"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"until-" + posting + "-problem\""))
                .body(containsString("value=\"2020-01-01\""));
        assertEquals(303, Form.send(page, end, Map.of("until", "2026-06-30")).statusCode());
        assertEquals(303, Form.send(page, end, Map.of("until", "2026-06-30")).statusCode());
        Form.send(page, page + "/postings", Map.of("station", "NONE", "role", "X", "from", "2026-07-19"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"station-problem\""))
                .body(containsString("value=\"2026-07-19\""));
        given().get(page).then().statusCode(200).body(containsString("30 June 2026"));
    }

    @Test
    void agenciesAndStationsAreKept() {
        String code = "A" + number.substring(2);
        Map<String, String> form = new HashMap<>(Map.of("code", code, "english", "Customs, Region 2", "country", "TJ"));
        Response added = Form.send("/centre/agencies/new", "/centre/agencies", form);
        assertEquals(303, added.statusCode());
        String page = added.header("Location").replaceAll("https?://[^/]+", "");
        form.put("code", code + "-S");
        assertEquals(
                303, Form.send(page + "/stations/0", page + "/stations/0", form).statusCode());
        given().get(page).then().statusCode(200).body(containsString(code + "-S"));
        given().get("/centre/agencies").then().statusCode(200).body(containsString("Customs, Region 2"));
        form.put("country", "");
        form.put("version", "0");
        assertEquals(422, Form.send(page + "/edit", page, form).statusCode());
        given().get("/centre").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "nobody-known", roles = "trainee")
    void anAccountNobodyKnowsIsToldWhomToAsk() {
        given().get("/welcome").then().statusCode(200).body(containsString("nobody-known"));
        given().redirects()
                .follow(false)
                .get("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", containsString("/welcome"));
        given().get("/centre/people").then().statusCode(403).body(not(containsString(number)));
        assertNull(known().orElse(null));
    }

    private Optional<Person> known() {
        return QuarkusTransaction.requiringNew().call(() -> Person.byPersonnelNumber(number));
    }

    private Map<String, String> person(String familyName) {
        return new HashMap<>(Map.of(
                "personnelNumber",
                number,
                "familyName",
                familyName,
                "givenName",
                "Ҷамшед" + Officers.letters(number.hashCode()),
                "agency",
                "T-CUSTOMS",
                "language",
                "tg",
                "email",
                number + "@demo.example"));
    }

    private static String sent(String file) {
        Response sent = Form.sendFile("/centre/people/import", "/centre/people/import", "people.csv", Form.utf8(file));
        assertEquals(303, sent.statusCode(), sent.asString());
        return sent.header("Location").replaceAll("https?://[^/]+", "");
    }

    private static String refused(byte[] file) {
        Response sent = Form.sendFile("/centre/people/import", "/centre/people/import", "people.csv", file);
        assertEquals(422, sent.statusCode());
        return sent.asString();
    }

    private static String seal(String preview) {
        Matcher seal = Pattern.compile("name=\"seal\" value=\"(\\w+)\"")
                .matcher(given().get(preview).asString());
        assertTrue(seal.find());
        return seal.group(1);
    }
}
