package org.omuz.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.Counts;

@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class AgencyPagesTest {
    private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void thereIsACountry() {
        Officers.country("TJ");
    }

    @Test
    void anAgencyIsAddedAndChangedAndAnOlderPageDoesNotOverwriteANewerOne() {
        String page = added();
        assertEquals(
                303, Form.send(page + "/edit", page, agency("Border Troops", 0)).statusCode());
        Form.send(page + "/edit", page, agency("Coast Guard", 0))
                .then()
                .statusCode(409)
                .body(containsString("value=\"Coast Guard\""))
                .body(containsString("Stored now: Border Troops"))
                .body(containsString("name=\"version\" value=\"1\""));
        given().get(page).then().body(containsString("Border Troops"));
        assertEquals(
                303, Form.send(page + "/edit", page, agency("Coast Guard", 1)).statusCode());
        given().get(page).then().body(containsString("Coast Guard"));
    }

    @Test
    void whatIsCountedIsListed() {
        Officers.customsOfficer();
        Counts.openTheirLists("/centre");
    }

    @Test
    void aStationIsAddedAndChangedAndAnOlderPageDoesNotOverwriteANewerOne() {
        String agency = added();
        String fresh = agency + "/stations/0";
        assertEquals(303, Form.send(fresh, fresh, station("Bridge", null)).statusCode());
        String page =
                given().get(agency).asString().replaceAll("(?s).*href=\"(" + agency + "/stations/[1-9]\\d*)\".*", "$1");
        assertEquals(303, Form.send(page, page, station("Bridge North", 0)).statusCode());
        Form.send(page, page, station("Bridge South", 0))
                .then()
                .statusCode(409)
                .body(containsString("value=\"Bridge South\""))
                .body(containsString("Stored now: Bridge North"));
        given().get(agency).then().body(containsString("Bridge North"));
    }

    @Test
    void aFormWithoutTheVersionItWasOpenedOnIsTakenForAnOldOne() {
        String page = added();
        Map<String, String> form = agency("Anything", 0);
        form.remove("version");
        assertEquals(409, Form.send(page + "/edit", page, form).statusCode());
    }

    private String added() {
        String location = Form.send("/centre/agencies/new", "/centre/agencies", agency("Customs", 0))
                .header("Location");
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private Map<String, String> agency(String english, int version) {
        return new HashMap<>(Map.of("code", code, "english", english, "country", "TJ", "version", "" + version));
    }

    private Map<String, String> station(String english, Integer version) {
        Map<String, String> form = new HashMap<>(Map.of("code", code + "-1", "english", english));
        if (version != null) {
            form.put("version", version.toString());
        }
        return form;
    }
}
