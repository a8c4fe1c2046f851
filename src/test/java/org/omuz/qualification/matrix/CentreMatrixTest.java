package org.omuz.qualification.matrix;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.Counts;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;

@QuarkusTest
@TestSecurity(user = "matrix-administrator", roles = "administrator")
class CentreMatrixTest {
    private Person officer;
    private Person guard;

    @BeforeEach
    void people() {
        Qualified.framework();
        officer = MatrixPagesTest.named(Officers.customsOfficer(), "Марказов");
        guard = MatrixPagesTest.named(Officers.borderGuard(), "Сарҳадов");
        Qualified.holds(officer, "SAF-2", 2, DeliveredCourse.TODAY.minusMonths(1));
    }

    private static String matrix(Person person) {
        return "/centre/matrix?size=all&agency=" + person.agency.id;
    }

    @Test
    void everyAgencyIsToBeChosen() {
        given().get("/centre/matrix")
                .then()
                .statusCode(200)
                .body(containsString("?agency=" + officer.agency.id), containsString("?agency=" + guard.agency.id));
    }

    @Test
    void theMatrixOfAnyAgencyKeepsToItsAddress() {
        given().get(matrix(officer))
                .then()
                .statusCode(200)
                .body(
                        containsString("Марказов"),
                        not(containsString("Сарҳадов")),
                        not(containsString("href=\"/agency")),
                        containsString("/centre/people/" + officer.id + "/evidence"));
        given().get(matrix(guard)).then().statusCode(200).body(containsString("Сарҳадов"));
        Counts.openTheirLists(matrix(officer));
    }

    @Test
    void aCellIsExplainedOnAnyDay() {
        given().get(matrix(officer) + "&why=" + officer.id + ".SAF-2&on=" + DeliveredCourse.TODAY.minusDays(3))
                .then()
                .statusCode(200)
                .body(containsString("held until"));
        given().get(matrix(guard) + "&why=" + officer.id + ".SAF-2").then().statusCode(404);
    }

    @Test
    void filesAreOfOneAgency() {
        given().get("/centre/matrix.csv?size=all&agency=" + officer.agency.id)
                .then()
                .statusCode(200)
                .body(containsString("Марказов"));
        given().get("/centre/matrix.csv").then().statusCode(422).body(containsString("Choose the agency"));
    }

    @Test
    void anAgencyThatIsNotThereIsNotFound() {
        given().get("/centre/matrix?agency=999999").then().statusCode(404);
        given().get("/centre/matrix?agency=x").then().statusCode(404);
    }

    @Test
    void theRecordStandsOnAnyDay() {
        given().get("/centre/people/" + officer.id + "/evidence?on=" + DeliveredCourse.TODAY.minusMonths(2))
                .then()
                .statusCode(200)
                .body(containsString("as known now"));
    }
}
