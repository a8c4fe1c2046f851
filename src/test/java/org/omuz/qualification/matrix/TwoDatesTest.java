package org.omuz.qualification.matrix;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.Counts;
import org.omuz.agency.DutyStation;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.source.Qualified;
import org.omuz.qualification.source.WithdrawEvidence;

/** The matrix, the record and their kin on another day than today, and as they were known then. */
@QuarkusTest
@TestSecurity(user = "dates-manager", roles = "manager")
class TwoDatesTest {
    private static final LocalDate TODAY = DeliveredCourse.TODAY;

    @Inject
    EntityManager entities;

    @Inject
    WithdrawEvidence withdraw;

    private Person officer;

    @BeforeEach
    void people() {
        Qualified.framework();
        Officers.linkedTo("dates-manager");
        officer = MatrixPagesTest.named(Officers.customsOfficer(), "Даврони");
        knownSince(officer, TODAY.minusYears(2));
        Qualified.holds(officer, "SAF-2", 2, TODAY.minusMonths(11));
        Qualified.holds(officer, "DET-1", 2, TODAY.minusMonths(1));
    }

    /** Writes into the history of the posting that it was recorded and began on that day. */
    private void knownSince(Person person, LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set @@system_versioning_insert_history = 1")
                    .executeUpdate();
            entities.createNativeQuery("insert into posting (id, person_id, duty_station_id, role, starts_on, ends_on,"
                            + " row_start, row_end) select id, person_id, duty_station_id, role, :day, ends_on,"
                            + " timestamp(:day), row_start from posting p where person_id = :person")
                    .setParameter("day", day)
                    .setParameter("person", person.id)
                    .executeUpdate();
            entities.createNativeQuery("set @@system_versioning_insert_history = 0")
                    .executeUpdate();
            entities.createNativeQuery("update posting set starts_on = :day where person_id = :person")
                    .setParameter("day", day)
                    .setParameter("person", person.id)
                    .executeUpdate();
        });
    }

    private String page(String query) {
        return given().get("/agency/matrix?size=all&q=" + officer.personnelNumber + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String cell(String page, String competency) {
        int at = page.indexOf("\"?why=" + officer.id + "." + competency);
        assertTrue(at > 0, competency);
        return page.substring(page.lastIndexOf("<a", at), page.indexOf("</a>", at));
    }

    @Test
    void onAnEarlierDayTheStateOfThatDay() {
        String page = page("&on=" + TODAY.minusMonths(6));
        assertTrue(cell(page, "SAF-2").contains("class=h "), cell(page, "SAF-2"));
        assertTrue(cell(page, "DET-1").contains("class=g "), cell(page, "DET-1"));
        assertTrue(page.contains("as known now."), "the page says which dates it shows");
    }

    @Test
    void onALaterDayWhatWillStillBeInForce() {
        assertTrue(cell(page("&on=" + TODAY.plusMonths(2)), "SAF-2").contains("class=l "));
    }

    @Test
    void asKnownBeforeItWasRecordedNothingIsHeld() {
        String page = page("&on=" + TODAY.minusMonths(6) + "&known=" + TODAY.minusDays(1));
        assertTrue(cell(page, "SAF-2").contains("class=g "), cell(page, "SAF-2"));
        assertTrue(page.contains("Officers who differ from what is known now: 1"), "the difference is counted");
        assertTrue(page.contains("was recorded on"), "the difference has its reason");
    }

    @Test
    void withdrawnLaterWhatWasHeldThenIsStillShownAsKnownThen() {
        Evidence practical = Qualified.evidenceOf(officer).stream()
                .filter(row -> row.competency.equals("SAF-2") && row.kind == Evidence.Kind.OP)
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> withdraw.withdraw(practical.id, "Wrong person", "administrator"));
        String now = page("&on=" + TODAY.minusMonths(6));
        assertTrue(cell(now, "SAF-2").contains("class=g "), cell(now, "SAF-2"));
    }

    @Test
    void aRenewalDoesNotHideWhatWasHeldBeforeIt() {
        Qualified.holds(officer, "SAF-2", 2, TODAY);
        String page = page("&on=" + TODAY.minusMonths(6));
        assertTrue(cell(page, "SAF-2").contains("class=h "), cell(page, "SAF-2"));
    }

    @Test
    void whoLeftTheAgencyStandsInItsPast() {
        Person borderGuard = Officers.borderGuard();
        QuarkusTransaction.requiringNew().run(() -> {
            Person person = Person.findById(officer.id);
            Person other = Person.findById(borderGuard.id);
            person.agency = other.agency;
            DutyStation station =
                    DutyStation.<DutyStation>find("agency", other.agency).firstResult();
            entities.createNativeQuery("update posting set ends_on = :last where person_id = :person")
                    .setParameter("last", TODAY.minusDays(10))
                    .setParameter("person", officer.id)
                    .executeUpdate();
            entities.createNativeQuery("insert into posting (person_id, duty_station_id, role, starts_on)"
                            + " values (:person, :station, 'FLO-BG', :first)")
                    .setParameter("person", officer.id)
                    .setParameter("station", station.id)
                    .setParameter("first", TODAY.minusDays(9))
                    .executeUpdate();
        });
        assertFalse(page("").contains("Даврони"));
        assertTrue(page("&on=" + TODAY.minusMonths(1)).contains("Даврони"));
        given().get("/agency/matrix?why=" + officer.id + ".SAF-2&on=" + TODAY.minusMonths(1))
                .then()
                .statusCode(200)
                .body(containsString("Observed practical"));
        given().get("/agency/matrix?why=" + officer.id + ".SAF-2").then().statusCode(404);
    }

    @Test
    void recordAndWhySpeakOfTheSameDay() {
        String dates = "on=" + TODAY.minusMonths(6);
        given().get("/agency/people/" + officer.id + "?" + dates)
                .then()
                .statusCode(200)
                .body(containsString("SAF-2"), not(containsString("DET-1 · ")));
        given().get("/agency/matrix?why=" + officer.id + ".SAF-2&" + dates)
                .then()
                .statusCode(200)
                .body(containsString("held until"));
        given().get("/agency?" + dates).then().statusCode(200).body(containsString("show=post&amp;" + dates));
        given().get("/agency/lapses?" + dates).then().statusCode(200);
        given().get("/agency/matrix.csv?q=" + officer.personnelNumber + "&" + dates)
                .then()
                .statusCode(200)
                .body(containsString("held"));
    }

    @Test
    void whatIsCountedOnADayIsListed() {
        Counts.openTheirLists("/agency?on=" + TODAY.minusMonths(1));
        Counts.openTheirLists("/agency/matrix?on=" + TODAY.minusMonths(1));
    }

    @ParameterizedTest
    @CsvSource({
        "on=2026-13-01, 2026-13-01",
        "on=31.03.2026, 31.03.2026",
        "on=1980-01-01, 1980-01-01",
        "on=2099-01-01, 2099-01-01",
        "known=2099-01-01, 2099-01-01",
        "known=yesterday, yesterday"
    })
    void whatIsNoDayIsRefusedByItsName(String query, String typed) {
        for (String path :
                new String[] {"/agency", "/agency/matrix", "/agency/matrix.csv", "/agency/people/" + officer.id}) {
            given().get(path + "?" + query).then().statusCode(422).body(containsString(typed));
        }
    }
}
