package org.omuz.qualification.check;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.check.AwardAlarm.Finding;
import org.omuz.qualification.rules.DeriveAwards;
import org.omuz.qualification.source.Qualified;
import org.omuz.training.Forms;

@QuarkusTest
@TestSecurity(user = "alarm-administrator", roles = "administrator")
class CheckAwardsTest {
    @Inject
    CheckAwards check;

    @Inject
    DeriveAwards derive;

    @Inject
    EntityManager entities;

    private Person officer;

    @BeforeEach
    void people() {
        Qualified.framework();
        officer = Officers.customsOfficer();
        Qualified.holds(officer, "SAF-2", 2, DeliveredCourse.TODAY.minusMonths(3));
    }

    @AfterEach
    void noAlarmStays() {
        QuarkusTransaction.requiringNew().run(() -> AwardAlarm.delete("person.id = ?1", officer.id));
    }

    private List<Finding> findings() {
        QuarkusTransaction.requiringNew().run(() -> check.check(List.of(officer.id)));
        return QuarkusTransaction.requiringNew()
                .call(() -> AwardAlarm.<AwardAlarm>list("person.id = ?1 order by finding", officer.id).stream()
                        .map(alarm -> alarm.finding)
                        .toList());
    }

    private void tamper(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql)
                        .setParameter("person", officer.id)
                        .executeUpdate());
    }

    @Test
    void whatFollowsFromTheEvidenceIsNoAlarm() {
        assertEquals(List.of(), findings());
    }

    @Test
    void anAwardThatSomebodyLengthenedIsFoundAndDerivedAnew() {
        tamper("update award set valid_until = '2099-01-01' where person_id = :person and level = 2");
        assertEquals(List.of(Finding.AWARDS), findings());
        assertEquals(List.of(Finding.AWARDS), findings(), "found once, however often it is checked");
        given().get("/centre").then().body(containsString("href=\"/centre/awards\""));
        given().get("/centre/awards").then().statusCode(200).body(containsString(officer.familyName));
        Forms.from("/centre/awards")
                .post("/centre/awards/" + officer.id + "/derive")
                .then()
                .statusCode(303);
        given().get("/centre/awards").then().body(not(containsString(officer.personnelNumber)));
        assertEquals(List.of(), findings());
    }

    @Test
    void aDigestThatDiffersIsFoundAndDerivedAnew() {
        tamper("update award_digest set awards = '' where person_id = :person");
        assertEquals(List.of(Finding.DIGEST), findings());
        QuarkusTransaction.requiringNew().run(() -> derive.again(List.of(officer.id)));
        assertEquals(List.of(), findings());
    }

    @Test
    void evidenceThatCameBesideTheServiceStaysAnAlarm() {
        for (String kind : List.of("CC", "WT")) {
            tamper(
                    "insert into evidence (person_id, competency, level, kind, achieved_on, met, result, framework_label,"
                            + " source_type, source_id, recorded_at, recorded_by) values (:person, 'LAW-1', 1, '" + kind
                            + "', '2026-10-01', 1, '{}', '2026.1', 'Forged', 1, now(6), 'system')");
        }
        assertEquals(List.of(Finding.AWARDS, Finding.DIGEST, Finding.EVIDENCE), findings());
        QuarkusTransaction.requiringNew().run(() -> derive.again(List.of(officer.id)));
        assertEquals(List.of(Finding.AWARDS, Finding.EVIDENCE), findings());
        given().get("/centre/awards").then().body(containsString("beside the service"));
    }
}
