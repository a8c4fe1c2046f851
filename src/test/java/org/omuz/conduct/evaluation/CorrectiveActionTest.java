package org.omuz.conduct.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Agency;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Played;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

/** The improvement plan from the report to the manager of the agency and to the centre. */
@QuarkusTest
@TestSecurity(
        user = "plan-everybody",
        roles = {"instructor", "manager", "administrator"})
class CorrectiveActionTest {
    private static final String LATER = LocalDate.now().plusDays(30).toString();

    @Inject
    Statements statements;

    private Played run;
    private String plan;
    private String text;

    @BeforeEach
    void played() {
        Person me = Officers.linkedTo("plan-everybody");
        Officers.agency("T-BORDER");
        run = Played.planned(SmallExercise.published(), me);
        run.by(me, by -> bean(ConductRun.class).start(by, click()));
        run.play(1).by(me, by -> bean(ConductRun.class).endPlay(by, click()));
        plan = "/runs/" + run.id + "/report/actions";
        text = "Renew the list of call numbers " + UUID.randomUUID();
    }

    private long planned(String agency, String dueOn) {
        Forms.from(plan + "/new")
                .post(plan, "text", text, "agency", agency, "dueOn", dueOn, "click", click())
                .then()
                .statusCode(303);
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        CorrectiveAction.<CorrectiveAction>find("text", text).firstResult().id);
    }

    private static CorrectiveAction action(long id) {
        return QuarkusTransaction.requiringNew().call(() -> CorrectiveAction.findById(id));
    }

    private static void overdue(long id) {
        QuarkusTransaction.requiringNew()
                .run(() -> CorrectiveAction.update(
                        "dueOn = ?1 where id = ?2", LocalDate.now().minusDays(3), id));
    }

    @Test
    void isPlannedOnceAClick() {
        Forms form = Forms.from(plan + "/new");
        String click = click();
        for (int i = 0; i < 2; i++) {
            form.post(plan, "text", text, "agency", "T-CUSTOMS", "dueOn", LATER, "click", click)
                    .then()
                    .statusCode(303);
        }
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> CorrectiveAction.count("text", text)));
        given().get("/runs/" + run.id + "/report")
                .then()
                .body(containsString(text), containsString("Agency T-CUSTOMS"));
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatWasTyped() {
        Forms form = Forms.from(plan + "/new");
        form.post(plan, "text", " ", "agency", "T-CUSTOMS", "dueOn", LATER, "click", click())
                .then()
                .statusCode(422)
                .body(containsString("id=\"text-problem\""), containsString(LATER));
        form.post(plan, "text", text, "agency", "NOWHERE", "dueOn", LATER, "click", click())
                .then()
                .statusCode(422)
                .body(containsString("id=\"agency-problem\""), containsString(text));
        form.post(plan, "text", text, "agency", "T-CUSTOMS", "dueOn", "31.13.2026", "click", click())
                .then()
                .statusCode(422)
                .body(containsString("id=\"dueOn-problem\""), containsString(text));
        form.post(plan, "text", text, "agency", "T-CUSTOMS", "dueOn", "2020-01-01", "click", click())
                .then()
                .statusCode(422)
                .body(containsString("The day is past"));
        form.post(plan, "text", "x".repeat(1001), "agency", "T-CUSTOMS", "dueOn", LATER, "click", click())
                .then()
                .statusCode(422)
                .body(containsString("1000"));
    }

    @Test
    void aChangeOverAnotherIsRefusedAndBothAreShown() {
        long id = planned("T-CUSTOMS", LATER);
        String page = plan + "/" + id;
        Forms.from(page)
                .post(
                        page,
                        "text",
                        text + " again",
                        "agency",
                        "T-CUSTOMS",
                        "dueOn",
                        LATER,
                        "version",
                        "0",
                        "click",
                        click())
                .then()
                .statusCode(303);
        Forms.from(page)
                .post(page, "text", "Mine", "agency", "T-CUSTOMS", "dueOn", LATER, "version", "0", "click", click())
                .then()
                .statusCode(409)
                .body(containsString("Mine"), containsString(text + " again"));
    }

    @Test
    void theManagerSeesTheOwnAgencysOnlyAndSaysHowItStands() {
        long own = planned("T-CUSTOMS", LATER);
        given().get("/agency/actions").then().statusCode(200).body(containsString(text));
        String page = "/agency/actions/" + own;
        Forms.from(page)
                .post(page, "state", "DROPPED", "reason", " ", "version", "0")
                .then()
                .statusCode(422)
                .body(containsString("Say why"));
        Forms.from(page)
                .post(page, "state", "NONSENSE", "reason", "Kept", "version", "0")
                .then()
                .statusCode(422)
                .body(containsString("Kept"));
        Forms.from(page)
                .post(page, "state", "IN_PROGRESS", "reason", "List asked for", "version", "0")
                .then()
                .statusCode(303);
        Forms.from(page)
                .post(page, "state", "DONE", "reason", "Late click", "version", "0")
                .then()
                .statusCode(409)
                .body(containsString("Late click"));
        assertEquals(CorrectiveAction.State.IN_PROGRESS, action(own).state);
        given().get(page)
                .then()
                .body(containsString("in progress"), containsString("List asked for"), containsString("Planned"));
        Forms.from(page)
                .post(page, "state", "DONE", "reason", "", "version", "1")
                .then()
                .statusCode(303);
        given().get("/agency/actions").then().body(not(containsString(text)));
        given().get("/agency/actions?state=done").then().body(containsString(text));
        Forms.from(page)
                .post(page, "state", "OPEN", "reason", "", "version", "2")
                .then()
                .statusCode(422);
        text = "Another " + UUID.randomUUID();
        long others = planned("T-BORDER", LATER);
        given().get("/agency/actions?agency=T-BORDER&state=all").then().body(not(containsString(text)));
        given().get("/agency/actions/" + others).then().statusCode(404);
        given().get("/centre/actions/" + others).then().statusCode(200);
    }

    @Test
    void whatIsOverdueIsOnTheManagersFirstPage() {
        long id = planned("T-CUSTOMS", LATER);
        given().get("/agency").then().statusCode(200).body(not(containsString(text)));
        overdue(id);
        // ten are shown, the longest overdue first
        QuarkusTransaction.requiringNew()
                .run(() -> CorrectiveAction.update(
                        "state = ?1 where agency = ?2 and id <> ?3",
                        CorrectiveAction.State.DONE,
                        Agency.byCode("T-CUSTOMS").orElseThrow(),
                        id));
        given().get("/agency").then().body(containsString(text), containsString("Overdue corrective actions"));
        assertTrue(action(id).isOverdue(LocalDate.now()));
        given().get("/centre/actions?state=overdue").then().body(containsString(text), containsString("overdue"));
    }

    @Test
    void theCentreFiltersSortsAndTakesThemAway() {
        long id = planned("T-BORDER", LATER);
        for (String sort : new String[] {"due", "agency", "run", "state", "nonsense"}) {
            given().get("/centre/actions?agency=T-BORDER&sort=" + sort + "&page=1")
                    .then()
                    .statusCode(200);
        }
        given().get("/centre/actions?agency=T-CUSTOMS&run=none%25")
                .then()
                .statusCode(200)
                .body(not(containsString(text)));
        String csv = given().get("/centre/actions/export?agency=T-BORDER")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.contains(text) && csv.startsWith("\uFEFFNumber,Exercise,Corrective action"), csv);
        assertFalse(csv.contains("T-CUSTOMS,"), csv);
        assertTrue(csv.contains(",open,") && !csv.contains("OPEN"), csv);
        String page = "/centre/actions/" + id;
        Forms.from(page)
                .post(page, "state", "DROPPED", "reason", "Covered by a new order", "version", "0")
                .then()
                .statusCode(303);
        given().get(page).then().body(containsString("Covered by a new order"), containsString("dropped"));
    }

    @Test
    void listsSendFewStatements() {
        for (int i = 0; i < 5; i++) {
            text = "Action " + UUID.randomUUID();
            planned("T-CUSTOMS", LATER);
        }
        given().get("/agency/actions");
        assertTrue(statements.during(() -> given().get("/agency/actions")) <= 4);
        assertTrue(statements.during(() -> given().get("/centre/actions")) <= 4);
    }

    @Test
    @TestSecurity(user = "plan-manager", roles = "manager")
    void aManagerNeedNotKnowTheReport() {
        Officers.linkedTo("plan-manager");
        given().get("/runs/" + run.id + "/report").then().statusCode(404);
        given().get(plan + "/new").then().statusCode(404);
        given().get("/centre/actions").then().statusCode(403);
    }
}
