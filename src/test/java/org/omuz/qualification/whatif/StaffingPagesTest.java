package org.omuz.qualification.whatif;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.Counts;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Form;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;

@QuarkusTest
class StaffingPagesTest {
    private static final LocalDate TODAY = DeliveredCourse.TODAY;
    private static final String ROLE = "FLO-CU";

    @Inject
    Frameworks frameworks;

    private Agency agency;
    private DutyStation station;
    private String post;

    @BeforeEach
    void oneAgencyOfItsOwn() {
        Qualified.framework();
        String code = "ST-" + UUID.randomUUID().toString().substring(0, 8);
        agency = Officers.agency(code);
        station = Officers.station(code + "-A", code);
        post = "?station=" + station.id + "&role=" + ROLE + "&agency=" + agency.id;
    }

    private Person officer(boolean qualified) {
        Person person = Officers.officerAt(agency.code, station.code, ROLE);
        if (qualified) {
            frameworks.current().profile(ROLE).orElseThrow().requires().forEach((competency, level) -> {
                for (int each = 1; each <= level; each++) {
                    Qualified.holds(person, competency, each, TODAY.minusMonths(1));
                }
            });
        }
        return person;
    }

    private Document page(String address) {
        var answer = given().urlEncodingEnabled(false).get(address);
        assertEquals(200, answer.statusCode(), address);
        return Jsoup.parse(answer.asString());
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void aPostShowsWhoIsQualifiedBesideHowManyItNeeds() {
        officer(true);
        officer(false);
        Form.send("/centre/staffing/post" + post, "/centre/staffing/post" + post, Map.of("minimum", "۲"))
                .then()
                .statusCode(303);
        List<String> cells = page("/centre/staffing?agency=" + agency.id)
                .select("tbody tr td")
                .eachText();
        assertEquals("2", cells.get(1), "needed");
        assertEquals("2", cells.get(2), "serving");
        assertEquals("1 1 missing", cells.get(3), "qualified now");
        assertEquals("1 1 missing", cells.get(4), "qualified later");
        Counts.openTheirLists("/centre/staffing?agency=" + agency.id);
        Counts.openTheirLists("/centre/staffing/post" + post);
        given().get("/centre/staffing/posts.csv?agency=" + agency.id).then().statusCode(200);
        given().get("/centre/staffing/posts.xlsx?agency=" + agency.id).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void whatAPostNeededIsKnownForAnEarlierDayToo() {
        officer(false);
        Form.send("/centre/staffing/post" + post, "/centre/staffing/post" + post, Map.of("minimum", "4"));
        Document then = page("/centre/staffing?agency=" + agency.id + "&known=" + TODAY.minusDays(1));
        assertTrue(then.select("tbody tr").isEmpty()
                || !then.select("tbody").text().contains("4 missing"));
        assertTrue(page("/centre/staffing?agency=" + agency.id)
                .select("tbody")
                .text()
                .contains("4 missing"));
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void whatIsNoNumberIsRefusedAtItsField() {
        for (String typed : List.of("0", "-1", "ten", "10000", "99999999999", "1.5")) {
            Form.send("/centre/staffing/post" + post, "/centre/staffing/post" + post, Map.of("minimum", typed))
                    .then()
                    .statusCode(422)
                    .body(containsString("minimum-problem"), containsString("value=\"" + typed + "\""));
        }
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void anEmptyNumberTakesTheNeedAway() {
        officer(false);
        String address = "/centre/staffing/post" + post;
        Form.send(address, address, Map.of("minimum", "5")).then().statusCode(303);
        Form.send(address, address, Map.of("minimum", "", "version", "0"))
                .then()
                .statusCode(303);
        assertTrue(page("/centre/staffing?agency=" + agency.id)
                .select("tbody")
                .text()
                .contains("not set"));
    }

    @Test
    @TestSecurity(user = "staffing-manager", roles = "manager")
    void aManagerSeesPostsOnlyOnceAllowedAndEachSightIsRecorded() {
        Person manager = Officers.linkedTo("staffing-manager");
        QuarkusTransaction.requiringNew()
                .run(() -> org.omuz.qualification.staffing.StaffingRight.delete("person", manager));
        given().get("/agency/staffing").then().statusCode(403).body(containsString("administrator"));
        given().get("/agency/what-if").then().statusCode(403);
        Supposed.allowed(manager);
        long before = AuditEntry.count("act", "StaffingSeen");
        given().get("/agency/staffing").then().statusCode(200);
        assertEquals(before + 1, QuarkusTransaction.requiringNew().call(() -> AuditEntry.count("act", "StaffingSeen")));
        given().get("/agency/staffing/post" + post).then().statusCode(404);
    }
}
