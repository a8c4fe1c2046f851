package org.omuz.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "administrator", roles = "administrator")
class AuditPagesTest {
    @Inject
    AuditTrail trail;

    @Inject
    SealAuditBatch seal;

    @Inject
    CheckAuditTrail check;

    private final String marker = UUID.randomUUID().toString();

    @Test
    void whatWasDoneIsFoundByActAndEscapedInTheExport() {
        record("=HYPERLINK(1)");
        given().get("/centre/audit?act=TestDone&type=Test")
                .then()
                .statusCode(200)
                .body(containsString(marker));
        given().get("/centre/audit?act=NothingOfTheKind").then().statusCode(200).body(not(containsString(marker)));
        given().get("/centre/audit?from=2019-01-01&to=2019-12-31")
                .then()
                .statusCode(200)
                .body(not(containsString(marker)));
        given().get("/centre/audit/export?act=TestDone")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString(marker));
    }

    @Test
    void aLongListHasASecondPageAndAWayBack() {
        for (int n = 0; n < 60; n++) {
            record("entry-" + n);
        }
        String list = "/centre/audit";
        String query = "?act=TestDone&type=Test";
        String next = given().get(list + query).htmlPath().getString("**.find { it.@rel == 'next' }.@href");
        assertEquals(query + "&page=2", next);
        String previous = given().get(list + next)
                .then()
                .statusCode(200)
                .extract()
                .htmlPath()
                .getString("**.find { it.@rel == 'prev' }.@href");
        assertEquals(query + "&page=1", previous);
    }

    @Test
    void aFilterThatCannotBeReadIsSaidAtItsFieldAndShowsNothing() {
        record("1");
        given().get("/centre/audit?from=yesterday&page=-4").then().statusCode(200);
        given().get("/centre/audit?from=2026-02-31&to=12026-01-01")
                .then()
                .statusCode(200)
                .body(
                        containsString("id=\"from-problem\">There is no such day"),
                                containsString("value=\"2026-02-31\" aria-invalid"),
                        containsString("id=\"to-problem\">This is no date"), containsString("Nothing is shown"),
                        not(containsString(marker)), not(containsString("/centre/audit/export")));
        given().cookie("omuz-language", "tg")
                .get("/centre/audit?to=abc")
                .then()
                .statusCode(200)
                .body(containsString("id=\"to-problem\">Ин сана нест"), not(containsString("id=\"from-problem\"")));
        given().get("/centre/audit?subject=abc").then().statusCode(200).body(containsString("“abc” is no number"));
        given().get("/centre/audit/export?from=2026-02-31")
                .then()
                .statusCode(422)
                .body(containsString("There is no such day"));
        given().queryParam("from", "01.12.2019")
                .queryParam("to", "۲۰۱۹-12-31")
                .get("/centre/audit")
                .then()
                .statusCode(200)
                .body(containsString("value=\"2019-12-01\""), containsString("value=\"2019-12-31\""));
    }

    @Test
    void anEndBeforeItsBeginningIsSaidAtTheEndAndKeepsTheExportBack() {
        record("1");
        given().get("/centre/audit?from=2026-12-01&to=2026-11-01")
                .then()
                .statusCode(200)
                .body(
                        containsString("id=\"to-problem\">This day is before the first one, 1 December 2026"),
                        not(containsString("id=\"from-problem\"")),
                        not(containsString("/centre/audit/export")));
        for (String export : List.of("export", "export.xlsx")) {
            given().get("/centre/audit/" + export + "?from=2026-12-01&to=2026-11-01")
                    .then()
                    .statusCode(422)
                    .body(containsString("before the first one"));
        }
        given().get("/centre/audit?from=2026-12-01&to=2026-12-01")
                .then()
                .statusCode(200)
                .body(not(containsString("to-problem")));
    }

    @Test
    void sealingTwiceSealsOnceAndTheChainIsSound() {
        record("1");
        record("2");
        assertTrue(seal.sealAll() >= 2);
        assertEquals(0, seal.sealAll());
        assertTrue(check.check().sound());
        given().get("/centre/audit/check").then().statusCode(200).body(containsString("is sound"));
    }

    @Test
    void manyEntriesOfOneActAreRecordedTogether() {
        QuarkusTransaction.requiringNew()
                .run(() -> trail.recordEach(
                        "TestManyDone", "Test", Map.of(1L, Map.of("marker", marker), 2L, Map.of("marker", marker))));
        seal.sealAll();
        assertTrue(check.check().sound());
    }

    @Test
    void theDatabaseRefusesToChangeOrDelete() {
        long id = record("kept");
        seal.sealAll();
        for (String statement : new String[] {
            "update audit_entry set actor = 'nobody' where id = " + id,
            "update audit_entry set batch_id = null where id = " + id,
            "delete from audit_entry where id = " + id,
            "update audit_batch set hash = repeat('0', 64)",
            "delete from audit_batch"
        }) {
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> Panache.getEntityManager()
                                    .createNativeQuery(statement)
                                    .executeUpdate()),
                    statement);
        }
        given().get("/centre/audit/check").then().statusCode(200).body(containsString("is sound"));
    }

    @Test
    @TestSecurity(user = "manager", roles = "manager")
    void nobodyElseReadsIt() {
        given().get("/centre/audit").then().statusCode(equalTo(403));
    }

    private long record(String value) {
        return QuarkusTransaction.requiringNew().call(() -> {
            trail.record("TestDone", "Test", 1L, Map.of("marker", marker, "value", value));
            return AuditEntry.<AuditEntry>find("order by id desc").firstResult().id;
        });
    }
}
