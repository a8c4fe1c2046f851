package org.omuz.conduct.discussion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Discuss;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.journal.Discussion;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.Language;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

/** A discussion over HTTP: led by the facilitator, answered by teams, seen by whom it is meant for. */
@QuarkusTest
@TestSecurity(user = "talker", roles = "trainee")
class DiscussionPagesTest {
    private static final String FIRST = "people.1";

    @Inject
    Statements statements;

    private final Played run = Played.discussed();

    private String room() {
        return "/runs/" + run.id + "/room/discussion";
    }

    private String desk() {
        return "/runs/" + run.id + "/facilitate";
    }

    private static void signIn(Person person) {
        Played.signIn("talker", person);
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    private void opened(String module) {
        run.by(run.simCell, me -> bean(Discuss.class).open(me, click(), module));
    }

    private void answered(Person by, String text, int basedOn) {
        run.by(by, me -> bean(Discuss.class).answer(me, click(), "alarm", FIRST, text, basedOn));
    }

    private Response queued(String text, int basedOn, String command) {
        return Forms.from(room())
                .queued(
                        room() + "/alarm/" + FIRST,
                        "text",
                        text,
                        "basedOn",
                        Integer.toString(basedOn),
                        "command",
                        command);
    }

    private long written(String type) {
        return run.types().stream().filter(type::equals).count();
    }

    @Test
    void aModuleAppearsInTheRoomsWhenItIsOpened() {
        signIn(run.inspector);
        get(room())
                .statusCode(200)
                .body(containsString("No module is open yet"))
                .body(not(containsString("The alarm")));
        signIn(run.simCell);
        get(desk()).statusCode(200).body(containsString("The alarm")).body(containsString("Let the quiet ones begin."));
        Forms form = Forms.from(desk());
        String command = click();
        form.post(desk() + "/alarm/open", "command", command).then().statusCode(303);
        form.post(desk() + "/alarm/open", "command", command).then().statusCode(303);
        assertEquals(1, written("ModuleOpened"));
        signIn(run.inspector);
        get(room())
                .body(containsString("The <strong>alarm</strong> repeats"))
                .body(containsString("Who speaks to the driver?"))
                .body(not(containsString("Let the quiet ones")))
                .body(not(containsString("One person, named")))
                .body(not(containsString("The order")));
        get("/runs/" + run.id + "/room").body(containsString("Under discussion:"));
        given().queryParam("also", "ru").get(room()).then().body(containsString("Кто говорит с водителем?"));
    }

    @Test
    void openingTheNextClosesTheOneBefore() {
        opened("alarm");
        opened("order");
        assertEquals(Discussion.State.CLOSED, run.staff(p -> p.discussion().state("alarm")));
        assertEquals("order", run.staff(p -> p.discussion().open().orElseThrow()));
        opened("alarm");
        assertEquals("alarm", run.staff(p -> p.discussion().open().orElseThrow()));
    }

    @Test
    void anAnswerSentTwiceIsOneAndALaterOneTakesItsPlace() {
        opened("alarm");
        signIn(run.inspector);
        String command = click();
        queued("The shift leader.", 0, command).then().statusCode(200);
        queued("The shift leader.", 0, command).then().statusCode(200);
        assertEquals(1, written("QuestionAnswered"));
        get(room()).body(containsString("The shift leader.")).body(not(containsString("version 2")));
        queued("The shift leader, in Tajik.", 0, click()).then().statusCode(200);
        get(room() + "/now?shown=alarm")
                .body(containsString("The shift leader, in Tajik."))
                .body(containsString("version 2"));
        assertEquals(2, written("QuestionAnswered"));
    }

    @Test
    void aColleaguesAnswerIsNotOverwrittenUnseen() {
        opened("alarm");
        answered(run.shiftLeader, "I do.", 0);
        signIn(run.inspector);
        queued("The interpreter does.", 0, click())
                .then()
                .statusCode(422)
                .body("field", equalTo("text"))
                .body("reason", containsString("A colleague has answered meanwhile"));
        Forms.from(room())
                .post(room() + "/alarm/" + FIRST, "text", "The interpreter does.", "basedOn", "0", "command", click())
                .then()
                .statusCode(422)
                .body(containsString("I do."))
                .body(containsString("The interpreter does."));
        queued("The interpreter does.", 1, click()).then().statusCode(200);
    }

    @Test
    void whatIsNotThereCannotBeAnswered() {
        opened("alarm");
        signIn(run.inspector);
        queued(" ", 0, click()).then().statusCode(422).body("field", equalTo("text"));
        Forms form = Forms.from(room());
        form.post(room() + "/order/return.1", "text", "x", "command", click())
                .then()
                .statusCode(404);
        form.post(room() + "/alarm/return.1", "text", "x", "command", click())
                .then()
                .statusCode(404);
        opened("order");
        queued("Late.", 0, click()).then().statusCode(422).body("reason", containsString("closed"));
        run.by(run.director, me -> bean(ConductRun.class).endPlay(me, click()));
        get(room()).statusCode(200).body(not(containsString("<textarea")));
    }

    @Test
    void aTeamsAnswerIsItsOwnAndTheStaffs() {
        opened("alarm");
        answered(run.inspector, "Only customs knows.", 0);
        signIn(run.laneOfficer);
        get(room()).body(not(containsString("Only customs knows.")));
        get("/runs/" + run.id + "/room/log").body(not(containsString("Only customs knows.")));
        signIn(run.evaluator);
        get(desk())
                .body(containsString("Only customs knows."))
                .body(containsString("One person, named"))
                .body(not(containsString("Close the module")));
        Forms.from("/runs/" + run.id + "/evaluate")
                .post(desk() + "/alarm/close", "command", click())
                .then()
                .statusCode(404);
        get(room()).statusCode(404);
        signIn(run.inspector);
        get(desk()).statusCode(404);
    }

    @Test
    void theWallShowsWhatIsAsked() {
        opened("alarm");
        answered(run.inspector, "The shift leader.", 0);
        signIn(run.simCell);
        Forms.from(desk())
                .post(desk() + "/alarm/question", "question", FIRST, "command", click())
                .then()
                .statusCode(303);
        get(desk() + "/wall")
                .statusCode(200)
                .body(containsString("Who speaks to the driver?"))
                .body(containsString("Кто говорит с водителем?"))
                .body(containsString("1 of 2 teams"))
                .body(containsString("Country A"))
                .body(containsString("Country B"))
                .body(not(containsString("The shift leader.")));
        get(desk() + "/wall?answers=true").body(containsString("The shift leader."));
        signIn(run.inspector);
        get(room()).body(containsString("Asked now"));
    }

    @Test
    void aModuleIsOfferedWhenItsTimeOrItsInjectHasCome() {
        assertEquals(List.of(false, false), due(9));
        assertEquals(List.of(true, false), due(10));
        run.play(21);
        assertEquals(List.of(true, true), due(21));
        opened("alarm");
        assertEquals(List.of(false, true), due(21));
    }

    private List<Boolean> due(int minute) {
        Cast cast = new Cast(SmallExercise.discussed(), Map.of(), Language.EN);
        return run.staff(p -> new Agenda(p, cast, minute * 60_000L)
                .steps().stream().map(Agenda.Step::due).toList());
    }

    @Test
    void notesOfTheFacilitatorStayWithTheModule() {
        opened("alarm");
        signIn(run.simCell);
        Forms form = Forms.from(desk());
        form.post(desk() + "/alarm/note", "text", "The border team is silent.", "command", click())
                .then()
                .statusCode(303);
        form.post(desk() + "/alarm/note", "text", " ", "command", click())
                .then()
                .statusCode(422)
                .body(containsString("text-problem"));
        get(desk() + "?module=alarm").body(containsString("The border team is silent."));
        get(desk() + "?module=order").body(not(containsString("The border team is silent.")));
        signIn(run.inspector);
        get("/runs/" + run.id + "/room/log").body(not(containsString("The border team is silent.")));
    }

    @Test
    void theDiscussionIsAHandfulOfStatements() {
        opened("alarm");
        answered(run.inspector, "The shift leader.", 0);
        signIn(run.inspector);
        get(room());
        for (String path : List.of(room(), room() + "/now?shown=alarm")) {
            long sent = statements.during(() -> get(path).statusCode(200));
            assertTrue(sent <= 6, sent + " statements for " + path);
        }
        signIn(run.simCell);
        get(desk());
        for (String path : List.of(desk(), desk() + "/wall")) {
            long sent = statements.during(() -> get(path).statusCode(200));
            assertTrue(sent <= 6, sent + " statements for " + path);
        }
    }
}
