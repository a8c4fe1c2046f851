package org.omuz.qualification.readiness;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.Counts;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;

@QuarkusTest
class ExpiryPagesTest {
    private static final LocalDate TODAY = DeliveredCourse.TODAY;

    private Person officer;

    @BeforeEach
    void people() {
        Qualified.framework();
        Officers.linkedTo("expiry-manager");
        officer = Officers.customsOfficer();
        Qualified.holds(officer, "SAF-2", 2, TODAY.minusMonths(11));
    }

    @Test
    @TestSecurity(user = "expiry-manager", roles = "manager")
    void everyMonthOpensWhatEndsInIt() {
        Counts.openTheirLists("/agency/expiries");
        Counts.openTheirLists("/agency/expiries?on=" + TODAY.minusMonths(1));
        YearMonth month = YearMonth.from(TODAY.plusMonths(1));
        String why = "why=" + officer.id + ".SAF-2";
        assertTrue(given().get("/agency/expiries?month=" + month).asString().contains(why)
                || given().get("/agency/expiries?page=2&month=" + month)
                        .asString()
                        .contains(why));
        assertFalse(given().get("/agency/expiries?month=" + month.plusMonths(3))
                .asString()
                .contains(why));
        given().get("/agency/expiries.csv?month=" + month)
                .then()
                .statusCode(200)
                .body(containsString(officer.personnelNumber));
        given().get("/agency/expiries.xlsx").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "expiry-manager", roles = "manager")
    void whatIsNoMonthIsNamed() {
        given().get("/agency/expiries?month=2027-13").then().statusCode(422).body(containsString("2027-13"));
        given().get("/agency/expiries.csv?month=x").then().statusCode(422);
    }

    @Test
    @TestSecurity(user = "expiry-administrator", roles = "administrator")
    void allAgenciesTogetherCountAsTheirListsDo() {
        Counts.openTheirLists("/centre/readiness");
        given().get("/centre/readiness?on=" + TODAY.minusMonths(1)).then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "expiry-administrator", roles = "administrator")
    void aFileOfAllAgenciesNamesNoGroupOfFewerThanFive() {
        String code = "NA-" + java.util.UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 4; i++) {
            Officers.officerAt(code, code + "-A", "FLO-CU");
        }
        String line = line(code);
        assertTrue(line.endsWith("\"fewer than 5, or all but as few\"".repeat(3).replace("\"\"", "\",\"")), line);
        Officers.officerAt(code, code + "-A", "FLO-CU");
        assertTrue(line(code).endsWith(",5,0,0"), line(code));
    }

    private static String line(String agency) {
        return given().get("/centre/readiness.csv")
                .asString()
                .lines()
                .filter(each -> each.contains(agency))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @TestSecurity(user = "expiry-administrator", roles = "administrator")
    void theCentreSeesReadinessAndExpiriesOfAnyAgency() {
        given().get("/centre/readiness").then().body(containsString("/centre/readiness?agency=" + officer.agency.id));
        given().get("/centre/readiness?agency=" + officer.agency.id)
                .then()
                .statusCode(200)
                .body(containsString("/centre/matrix?"), not(containsString("href=\"/agency")));
        Counts.openTheirLists("/centre/readiness?agency=" + officer.agency.id);
        Counts.openTheirLists("/centre/expiries?agency=" + officer.agency.id);
        given().get("/centre/lapses?agency=" + officer.agency.id).then().statusCode(200);
    }
}
