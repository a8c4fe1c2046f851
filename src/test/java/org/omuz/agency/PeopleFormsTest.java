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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.training.Forms;

/** The edges of what can be typed about people, agencies, stations and postings, and the same sent twice at once. */
@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class PeopleFormsTest {
    private final String number = "N-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void thereIsAnAgency() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
    }

    @ParameterizedTest
    @CsvSource({
        "Аҳмадзай,,Аҳмадзай",
        ",Гулаб,Гулаб",
        "-,Zarghuna,Zarghuna",
        "'احمد',—,'احمد'",
        "'e\u0301toile\u200B',_,'\u00e9toile'"
    })
    void oneNameIsEnoughInEitherField(String family, String given, String stored) {
        String page = added(form(family, given));
        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("<h1 class=\"text-break\"><bdi>" + stored + "</bdi></h1>"));
        Person person = known();
        assertEquals(stored, person.fullName());
        assertEquals("", person.givenName);
        given().get("/centre/people?q=" + number).then().body(containsString("<bdi>" + stored + "</bdi>"));
        given().get(page + "/edit")
                .then()
                .body(containsString("value=\"" + stored + "\""), not(containsString("NAME_NEEDED")));
    }

    @Test
    void noNameAtAllIsRefusedBesideTheField() {
        Response refused = Form.send("/centre/people/new", "/centre/people", form("-", " "));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("One name alone is enough"));
        assertTrue(refused.asString().contains("id=\"familyName-problem\""));
    }

    @ParameterizedTest
    @CsvSource({"李,小龙,,nameLatin", "ბერიძე,გიორგი,,nameLatin", "李,Ali,,nameLatin", "Ли,龙,Li Long,givenName"})
    void aNameThatACertificateCannotPrintIsRefused(String family, String given, String latin, String field) {
        Map<String, String> form = form(family, given);
        form.put("nameLatin", latin == null ? "" : latin);
        Response refused = Form.send("/centre/people/new", "/centre/people", form);
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("id=\"" + field + "-problem\""), refused.asString());
    }

    @Test
    void aNameOfTwoAlphabetsIsRefusedBesideItsFieldOnly() {
        Response refused = Form.send("/centre/people/new", "/centre/people", form("С\u0061идов", "\u0041лӣ"));
        refused.then()
                .statusCode(422)
                .body(
                        containsString("id=\"familyName-problem\">Letters of two alphabets"),
                        containsString("id=\"givenName-problem\">Letters of two alphabets"),
                        not(containsString("nameLatin-problem")));
    }

    @Test
    void aNameThatACertificateCannotPrintIsTakenWithALatinOne() {
        Map<String, String> form = form("ბერიძე", "გიორგი");
        form.put("nameLatin", "Beridze Giorgi");
        added(form);
        assertEquals("ბერიძე გიორგი", known().fullName());
    }

    @Test
    void aNamesakeInTheAgencyIsAskedAbout() {
        String family = "Фёдорова" + Officers.letters(number.hashCode());
        added(form(family, "Зебо"));
        Map<String, String> second = form(family.replace('ё', 'Е'), "ЗЕБО");
        second.put("personnelNumber", number + "-2");
        second.put("rankTitle", "Captain");
        Form.send("/centre/people/new", "/centre/people", second)
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"familyName-problem\">Number " + number + " has the same name"),
                        containsString("name=\"namesake\" value=\"true\" aria-invalid"),
                        containsString("value=\"Captain\""));
        second.put("namesake", "true");
        second.put("email", "none");
        Form.send("/centre/people/new", "/centre/people", second)
                .then()
                .statusCode(422)
                .body(containsString("name=\"namesake\" value=\"true\" checked"));
        second.remove("email");
        String page = added(second);
        given().get(page + "/edit").then().body(not(containsString("name=\"namesake\"")));
    }

    @Test
    void aNamesakeOfAnotherAgencyIsNotAskedAbout() {
        Officers.agency("T-BORDER");
        String family = "Фёдорова" + Officers.letters(number.hashCode());
        added(form(family, "Зебо"));
        Map<String, String> second = form(family, "Зебо");
        second.put("personnelNumber", number + "-2");
        second.put("agency", "T-BORDER");
        added(second);
    }

    @Test
    void numberAndAddressComeInWithPlainDigitsAndNothingUnseen() {
        Map<String, String> form = form("Намунаев", "Алӣ");
        form.put("personnelNumber", number + "-۰۰۱۳");
        form.put("email", number + "@officers.\u200Bexample");
        added(form);
        Person person = QuarkusTransaction.requiringNew()
                .call(() -> Person.byPersonnelNumber(number + "-0013").orElseThrow());
        assertEquals(number + "@officers.example", person.email);
    }

    @Test
    void ofTwoPostsOfOneNewNumberAtOnceTheSecondIsToldWhoHasIt() {
        Forms forms = Forms.from("/centre/people/new");
        List<Response> answers = atOnce(() -> forms.post("/centre/people", fields(form("First", "A"))));
        assertOneTaken(answers, "Another person has this personnel number");
    }

    @Test
    void ofTwoPostsOfOneNewAddressAtOnceTheSecondIsToldWhoHasIt() {
        Forms forms = Forms.from("/centre/people/new");
        List<CompletableFuture<Response>> posts = IntStream.range(0, 2)
                .mapToObj(n -> {
                    Map<String, String> form = form("Same", "Address");
                    form.put("personnelNumber", number + n);
                    form.put("email", number + "@demo.example");
                    return CompletableFuture.supplyAsync(() -> forms.post("/centre/people", fields(form)));
                })
                .toList();
        assertOneTaken(posts.stream().map(CompletableFuture::join).toList(), "Another person has this e-mail address");
    }

    @Test
    void ofTwoPostsOfOneNewCodeAtOnceTheSecondIsToldItIsInUse() {
        Map<String, String> agency = Map.of("code", "A" + number, "english", "Customs", "country", "TJ");
        Forms forms = Forms.from("/centre/agencies/new");
        assertOneTaken(atOnce(() -> forms.post("/centre/agencies", fields(agency))), "in use already");
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Agency.byCode("A" + number).orElseThrow().id);
        String station = "/centre/agencies/" + id + "/stations/0";
        Forms stations = Forms.from(station);
        assertOneTaken(
                atOnce(() -> stations.post(station, fields(Map.of("code", "S" + number, "english", "Post")))),
                "in use already");
    }

    @Test
    void ofTwoSamePostingsAtOnceOneIsMade() {
        Officers.station("T-CUSTOMS-ROAD", "T-CUSTOMS");
        long id = Officers.customsOfficer().id;
        String page = "/centre/people/" + id;
        Forms forms = Forms.from(page);
        Map<String, String> posting = Map.of("station", "T-CUSTOMS-ROAD", "role", "FLO-CU", "from", "2026-07-19");
        List<Response> answers = atOnce(() -> forms.post(page + "/postings", fields(posting)));
        assertOneTaken(answers, "serves there in this role already");
    }

    @ParameterizedTest
    @CsvSource({"1949-12-31,false", "1950-01-01,true", "2099-01-01,false", "garbage,false", "'',false"})
    void aPostingBeginsBetween1950AndAYearAhead(String from, boolean taken) {
        Officers.station("T-CUSTOMS-ROAD", "T-CUSTOMS");
        String page = "/centre/people/" + Officers.customsOfficer().id;
        Response answer = Form.send(
                page, page + "/postings", Map.of("station", "T-CUSTOMS-ROAD", "role", "FLO-CU", "from", from));
        assertEquals(taken ? 303 : 422, answer.statusCode());
    }

    @Test
    void aDayThatDoesNotExistIsSaidNotToExist() {
        Officers.station("T-CUSTOMS-ROAD", "T-CUSTOMS");
        String page = "/centre/people/" + Officers.customsOfficer().id;
        Form.send(page, page + "/postings", Map.of("station", "T-CUSTOMS-ROAD", "role", "FLO-CU", "from", "31.02.2026"))
                .then()
                .statusCode(422)
                .body(containsString("There is no such day"), containsString("value=\"31.02.2026\""));
    }

    @Test
    void aPostingIsCorrectedAndRemovedWithAReason() {
        long id = Officers.customsOfficer().id;
        String page = "/centre/people/" + id;
        long posting = posting(id).id;
        String correct = page + "/postings/" + posting + "/correct";
        Form.send(page, correct, Map.of("from", "2025-02-03", "until", "", "reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-" + posting + "-problem\""), containsString("value=\"2025-02-03\""));
        Form.send(page, correct, Map.of("from", "2025-02-03", "until", "2025-02-02", "reason", "Typed wrongly"))
                .then()
                .statusCode(422)
                .body(containsString("The last day is before the first"));
        assertEquals(
                303,
                Form.send(page, correct, Map.of("from", "2025-02-03", "until", "", "reason", "Typed wrongly"))
                        .statusCode());
        assertEquals(LocalDate.of(2025, 2, 3), posting(id).startsOn);
        given().get("/centre/audit")
                .then()
                .body(containsString("Posting corrected"), containsString("5 Jan 2026</bdi> → <bdi>3 Feb 2025</bdi>"));
        assertEquals(
                422,
                Form.send(page, page + "/postings/" + posting + "/remove", Map.of("reason", ""))
                        .statusCode());
        String remove = page + "/postings/" + posting + "/remove";
        Forms forms = Forms.from(page);
        assertEquals(
                List.of(303, 303),
                atOnce(() -> forms.post(remove, "reason", "Other person")).stream()
                        .map(Response::statusCode)
                        .toList());
        given().get(page).then().body(containsString("Not posted anywhere yet"));
    }

    @Test
    void aReasonThatIsMissingOrTooLongIsRefusedBesideItsFieldAndStaysTyped() {
        long id = Officers.customsOfficer().id;
        String page = "/centre/people/" + id;
        String posting = page + "/postings/" + posting(id).id;
        given().get(page)
                .then()
                .body(
                        containsString(posting + "/correct\" novalidate"),
                        containsString(posting + "/end\" novalidate"),
                        containsString(page + "/leave\" novalidate"),
                        not(containsString("maxlength=\"500\"")));
        for (String act : List.of(posting + "/correct", posting + "/remove")) {
            String field = "id=\"reason-" + posting(id).id + "-problem\"";
            Map<String, String> form =
                    new HashMap<>(Map.of("from", "2025-02-03", "until", "", "reason", "ж".repeat(501)));
            Form.send(page, act, form)
                    .then()
                    .statusCode(422)
                    .body(
                            containsString(field),
                            containsString("at most 500"),
                            containsString("ж".repeat(501)),
                            containsString("2025-02-03"));
            form.put("reason", "");
            Form.send(page, act, form).then().statusCode(422).body(containsString(field));
        }
        Form.send(page, posting + "/end", Map.of("until", ""))
                .then()
                .statusCode(422)
                .body(containsString("This is no date"));
        Form.send(page, page + "/leave", Map.of("reason", "ж".repeat(501)))
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"why-problem\""),
                        containsString("ж".repeat(501)),
                        containsString("name=\"endPostings\" value=\"true\">"));
        assertEquals(LocalDate.of(2026, 1, 5), posting(id).startsOn);
    }

    @Test
    void whoLeavesTwiceAtOnceLeavesOnce() {
        long id = Officers.customsOfficer().id;
        String page = "/centre/people/" + id;
        Forms forms = Forms.from(page);
        List<Response> answers = atOnce(() -> forms.post(page + "/leave", "reason", "Retired", "endPostings", "true"));
        assertEquals(
                List.of(303, 303), answers.stream().map(Response::statusCode).toList());
        assertTrue(posting(id).endsOn != null);
        given().get(page).then().body(containsString("Retired"));
        assertEquals(
                303,
                Forms.from(page).post(page + "/return", "reason", "Called back").statusCode());
    }

    private static Posting posting(long person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Posting.<Posting>find("person.id", person).firstResult());
    }

    private static List<Response> atOnce(java.util.function.Supplier<Response> post) {
        List<CompletableFuture<Response>> posts = IntStream.range(0, 2)
                .mapToObj(n -> CompletableFuture.supplyAsync(post))
                .toList();
        return posts.stream().map(CompletableFuture::join).toList();
    }

    private static void assertOneTaken(List<Response> answers, String said) {
        List<Integer> codes =
                answers.stream().map(Response::statusCode).sorted().toList();
        assertEquals(
                List.of(303, 422),
                codes,
                () -> answers.get(0).asString() + answers.get(1).asString());
        assertTrue(answers.stream()
                .anyMatch(answer ->
                        answer.statusCode() == 422 && answer.asString().contains(said)));
    }

    private static String[] fields(Map<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String added(Map<String, String> form) {
        Response added = Form.send("/centre/people/new", "/centre/people", form);
        assertEquals(303, added.statusCode(), added.asString());
        return added.header("Location").replaceAll("https?://[^/]+", "");
    }

    private Person known() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Person.byPersonnelNumber(number).orElseThrow());
    }

    private Map<String, String> form(String family, String given) {
        return Officers.form(number, family, given);
    }
}
