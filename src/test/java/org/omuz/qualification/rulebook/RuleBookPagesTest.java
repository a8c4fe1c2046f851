package org.omuz.qualification.rulebook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.Counts;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.framework.RuleBook;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.rules.DeriveAwards;
import org.omuz.qualification.source.Qualified;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.training.Forms;

@QuarkusTest
@TestSecurity(user = "rules-administrator", roles = "administrator")
class RuleBookPagesTest {
    private static final LocalDate TODAY = DeliveredCourse.TODAY;

    @Inject
    AdoptRules adopt;

    @Inject
    SimulateRules simulate;

    @Inject
    DeriveAwards derive;

    @Inject
    EntityManager entities;

    private Person officer;
    private long draft;

    /** Level 2 of the cordon lasts one month only, and what is held is judged anew. */
    @BeforeEach
    void people() {
        Qualified.framework();
        officer = Officers.customsOfficer();
        Qualified.holds(officer, "SAF-2", 2, TODAY.minusMonths(3));
        draft = QuarkusTransaction.requiringNew().call(() -> {
            RuleBook first = RuleBook.adopted().get(0);
            RuleBook stricter = new RuleBook();
            stricter.label = "2027.1";
            stricter.content = first.content
                    .replace("\"rules\":\"2026.2\"", "\"rules\":\"2027.1\"")
                    .replace("\"held\":\"KEPT\"", "\"held\":\"JUDGED_ANEW\"")
                    .replaceFirst("\"months\":12", "\"months\":1");
            stricter.contentHash = "f".repeat(64);
            stricter.state = RuleBook.State.DRAFT;
            stricter.importedAt = Instant.now();
            stricter.persist();
            return stricter.id;
        });
    }

    @AfterEach
    void onlyTheFirstBookStays() {
        QuarkusTransaction.requiringNew().run(() -> {
            RuleBook.delete("id", draft);
            derive.again(List.of(officer.id));
        });
    }

    private RuleBook book() {
        return RuleBook.findById(draft);
    }

    @Test
    void aDraftChangesNothing() {
        assertEquals("SAF-2 1, SAF-2 2", Qualified.awardsOf(officer));
        given().get("/centre/rules").then().statusCode(200).body(containsString("2027.1"), containsString("draft"));
        given().get("/centre/rules/" + draft)
                .then()
                .statusCode(200)
                .body(containsString("validity/exceptions"), containsString("JUDGED_ANEW"));
    }

    @Test
    void theSimulationNamesWhoLoses() {
        String address = "/centre/rules/" + draft + "/simulation?from=" + TODAY;
        String page = given().get(address + "&officer=" + officer.personnelNumber)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(page.contains("lose: "));
        assertTrue(page.contains("Awards of " + officer.fullName()));
        Counts.openTheirLists(address);
        given().get("/centre/rules/" + draft + "/simulation.csv?from=" + TODAY)
                .then()
                .statusCode(200)
                .body(containsString(officer.personnelNumber), containsString("loses"));
        given().get("/centre/rules/" + draft + "/simulation.xlsx?from=" + TODAY)
                .then()
                .statusCode(200);
        assertEquals("SAF-2 1, SAF-2 2", Qualified.awardsOf(officer), "nothing is written");
    }

    @Test
    void whatIsSimulatedIsWhatAdoptionDoes() {
        Simulation.Change change = simulated();
        QuarkusTransaction.requiringNew().run(() -> {
            adopt.propose(book(), TODAY, "Stricter from today", "one");
            book().adopt("two", TODAY, Instant.now());
        });
        QuarkusTransaction.requiringNew().run(() -> derive.again(List.of(officer.id)));
        LocalDate last = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select max(validUntil) from Award where person.id = :person and level = 2",
                                LocalDate.class)
                        .setParameter("person", officer.id)
                        .getSingleResult());
        assertEquals(TODAY.minusDays(1), last, "the old award ends the day before");
        assertEquals(null, change.draft());
        assertEquals(TODAY.minusMonths(3).plusMonths(12), change.present());
    }

    private Simulation.Change simulated() {
        RuleBook book = QuarkusTransaction.requiringNew().call(this::book);
        return QuarkusTransaction.requiringNew()
                .call(() -> simulate.of(book, TODAY, Language.EN).stream()
                        .filter(each -> each.person() == officer.id && each.level() == 2)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void anotherPersonAdopts() {
        Forms form = Forms.from("/centre/rules/" + draft);
        form.post(
                        "/centre/rules/" + draft + "/propose",
                        "from",
                        TODAY.plusDays(30).toString(),
                        "reason",
                        "Строже")
                .then()
                .statusCode(303);
        given().get("/centre/rules/" + draft)
                .then()
                .body(containsString("another administrator has to agree"), containsString("Строже"));
        form.post("/centre/rules/" + draft + "/adopt")
                .then()
                .statusCode(422)
                .body(containsString("another person has to agree"));
        form.post("/centre/rules/" + draft + "/take-back").then().statusCode(303);
        form.post("/centre/rules/" + draft + "/adopt").then().statusCode(422).body(containsString("proposed"));
        assertEquals(RuleBook.State.DRAFT, QuarkusTransaction.requiringNew().call(() -> book().state));
    }

    @Test
    void aDayThatIsOverIsNotAdopted() {
        QuarkusTransaction.requiringNew().run(() -> adopt.propose(book(), TODAY, "Now", "one"));
        assertThrows(
                Rejected.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> book().adopt("two", TODAY.plusDays(1), Instant.now())));
    }

    @Test
    void noTwoBooksTakeEffectOnOneDay() {
        LocalDate day = TODAY.plusYears(3).plusDays(1);
        QuarkusTransaction.requiringNew().run(() -> {
            adopt.propose(book(), day, "First", "one");
            book().adopt("two", TODAY, Instant.now());
            RuleBook other = new RuleBook();
            other.state = RuleBook.State.DRAFT;
            assertThrows(Rejected.class, () -> other.propose(day, "Second", "one", Instant.now()));
        });
    }

    @Test
    void whoAgreesAgreesToWhatStoodOnThePage() {
        QuarkusTransaction.requiringNew().run(() -> adopt.propose(book(), TODAY.plusDays(9), "First", "one"));
        Forms form = Forms.from("/centre/rules/" + draft);
        QuarkusTransaction.requiringNew().run(() -> adopt.propose(book(), TODAY.plusDays(20), "Later", "one"));
        form.post("/centre/rules/" + draft + "/adopt", "version", "0")
                .then()
                .statusCode(422)
                .body(containsString("has changed since"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Because, from-problem",
        "2020-01-01, Because, from-problem",
        "tomorrow, Because, from-problem",
        "2027-03-01, '', reason-problem"
    })
    void aProposalSaysFromWhenAndWhy(String from, String reason, String fault) {
        Forms.from("/centre/rules/" + draft)
                .post("/centre/rules/" + draft + "/propose", "from", from, "reason", reason)
                .then()
                .statusCode(422)
                .body(containsString(fault), containsString(reason));
    }

    @ParameterizedTest
    @CsvSource({"from=x, x", "officer=nobody-1, nobody-1"})
    void whatCannotBeSimulatedIsNamed(String query, String typed) {
        given().get("/centre/rules/" + draft + "/simulation?" + query)
                .then()
                .statusCode(422)
                .body(containsString(typed));
    }

    @Test
    void theCentreLeadsToItsRules() {
        given().get("/centre").then().body(containsString("href=\"/centre/rules\""));
    }
}
