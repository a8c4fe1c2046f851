package org.omuz.qualification.record;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.source.Qualified;
import org.omuz.training.Forms;

@QuarkusTest
@TestSecurity(user = "entry-administrator", roles = "administrator")
class EnterEvidenceTest {
    private Person officer;
    private Person assessor;
    private String page;

    @BeforeEach
    void people() {
        Qualified.framework();
        officer = Officers.customsOfficer();
        assessor = Officers.customsOfficer();
        page = "/centre/people/" + officer.id + "/evidence/new";
    }

    private Map<String, String> teachBack() {
        return new java.util.TreeMap<>(Map.of(
                "kind", "TB",
                "competency", "TRN-2",
                "level", "4",
                "on", DeliveredCourse.TODAY.toString(),
                "assessor", assessor.personnelNumber,
                "rests", "Session RN-101-12"));
    }

    private Response post(Map<String, String> fields) {
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> {
            for (String each : value.split(",")) {
                flat.add(name);
                flat.add(each);
            }
        });
        return Forms.from(page).post(page, flat.toArray(String[]::new));
    }

    @Test
    void aTeachBackIsRecordedWithItsAssessor() {
        post(teachBack()).then().statusCode(303);
        Evidence row = Qualified.evidenceOf(officer).get(0);
        assertEquals(Evidence.Kind.TB, row.kind);
        assertEquals(assessor.id, row.assessorId);
        given().get("/centre/people/" + officer.id + "/evidence")
                .then()
                .body(containsString("Session RN-101-12"), containsString("Teach-back"));
    }

    @Test
    void theSameFormSentTwiceIsRecordedOnce() {
        Forms form = Forms.from(page);
        List<String> flat = new ArrayList<>(List.of("once", "e1f6b2d8"));
        teachBack().forEach((name, value) -> flat.addAll(List.of(name, value)));
        form.post(page, flat.toArray(String[]::new)).then().statusCode(303);
        form.post(page, flat.toArray(String[]::new)).then().statusCode(303);
        assertEquals(1, Qualified.evidenceOf(officer).size());
    }

    @Test
    void priorLearningWithAllPartsMakesAnAward() {
        Map<String, String> fields = teachBack();
        fields.putAll(Map.of(
                "kind", "RPL", "competency", "SAF-2", "level", "1", "parts", "DOCUMENTS,INTERVIEW,CHALLENGE_TEST"));
        fields.remove("assessor");
        post(fields).then().statusCode(303);
        assertEquals("SAF-2 1", Qualified.awardsOf(officer));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', Please choose what it is",
        "kind, CC, Please choose what it is",
        "competency, XXX-9, Please choose the competency",
        "level, 5, Please choose the level",
        "on, 2099-01-01, 2099",
        "on, tomorrow, tomorrow",
        "assessor, '', who watched it",
        "assessor, nobody-0, nobody-0",
        "rests, '', what it rests on"
    })
    void whatIsWrongIsNamedAndWhatWasTypedStays(String field, String value, String said) {
        Map<String, String> fields = teachBack();
        fields.put(field, value);
        String answer = post(fields).then().statusCode(422).extract().asString();
        assertTrue(answer.contains(field + "-problem"), field);
        assertTrue(answer.contains(said), said);
        if (!field.equals("rests")) {
            assertTrue(answer.contains("Session RN-101-12"), "what was typed stays");
        }
        assertEquals(List.of(), Qualified.evidenceOf(officer));
    }

    @Test
    void nobodyAssessesThemselves() {
        Map<String, String> fields = teachBack();
        fields.put("assessor", officer.personnelNumber);
        post(fields).then().statusCode(422).body(containsString("Nobody assesses themselves"));
    }

    @Test
    void priorLearningWithoutAPartIsRefused() {
        Map<String, String> fields = teachBack();
        fields.putAll(Map.of("kind", "RPL", "parts", "DOCUMENTS,INTERVIEW"));
        post(fields).then().statusCode(422).body(containsString("all three together"));
    }

    @ParameterizedTest
    @CsvSource({"'', 422", "0, 422", "61, 422", "abc, 422", "1, 303", "60, 303"})
    void aWorkplaceLogShowsMonths(String months, int status) {
        Map<String, String> fields = teachBack();
        fields.putAll(Map.of("kind", "WP", "months", months));
        post(fields).then().statusCode(status);
    }
}
