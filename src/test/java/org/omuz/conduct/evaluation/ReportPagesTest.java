package org.omuz.conduct.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Observe;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.React;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

/** The report of a run as its staff reads and writes it. */
@QuarkusTest
@TestSecurity(user = "report-director", roles = "instructor")
class ReportPagesTest {
    @Inject
    Statements statements;

    private Played run;
    private String report;

    @BeforeEach
    void played() {
        Person me = Officers.linkedTo("report-director");
        run = Played.planned(SmallExercise.published(), me);
        run.by(me, by -> bean(ConductRun.class).start(by, click()));
        run.play(6);
        String alarm = run.messageOf("1");
        run.by(run.inspector, by -> bean(React.class).open(by, alarm));
        run.by(run.inspector, by -> bean(React.class).acknowledge(by, click(), alarm));
        run.play(15);
        String decision = run.messageOf("3");
        run.by(
                run.shiftLeader,
                by -> bean(React.class).decide(by, click(), decision, "hold", "The law does not allow it"));
        String first = run.messageOf("4");
        run.play(12);
        run.by(run.inspector, by -> bean(React.class).answer(by, click(), first, Map.of("report", "140 at 1 m")));
        report = "/runs/" + run.id + "/report";
    }

    private void end() {
        run.by(run.director, by -> bean(ConductRun.class).endPlay(by, click()));
    }

    private String observed(Person evaluator, RunEvent.Rating rating, Person... officers) {
        return run.observed(evaluator, rating, "Reported with place and reading", "4", null, officers);
    }

    private static String hidden(String page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(given().get(page).asString());
        assertTrue(found.find(), name + " on " + page);
        return found.group(1);
    }

    @Test
    void saysWhenItIsToBePlayedAndThenWhenItWasInFact() {
        Person me = Officers.linkedTo("report-director");
        Played late = Played.planned(SmallExercise.published(), me);
        String page = "/runs/" + late.id + "/report";
        given().get(page)
                .then()
                .body(
                        containsString("Planned for"),
                        not(containsString("Conducted")),
                        containsString("Dushanbe, UTC+5"));
        late.pass(Duration.ofMinutes(97)).by(me, by -> bean(ConductRun.class).start(by, click()));
        late.play(20);
        given().get(page)
                .then()
                .body(containsString("Conducted"), containsString("10:37"), not(containsString("Planned for")));
        late.by(me, by -> bean(ConductRun.class).endPlay(by, click()));
        given().get(page).then().body(containsString("10:37"), containsString("10:57"));
    }

    @Test
    void showsRatingsOfEachAndWhereTheyDiffer() {
        observed(run.evaluator, RunEvent.Rating.S);
        given().get(report)
                .then()
                .statusCode(200)
                .body(containsString("Reported with place and reading"), not(containsString("ratings differ")));
        observed(run.director, RunEvent.Rating.M);
        given().get(report)
                .then()
                .body(containsString("ratings differ"), containsString("Performed with major challenges"));
    }

    @Test
    void showsHowLongTeamsTookAgainstWhatWasExpected() {
        end();
        given().get(report)
                .then()
                .statusCode(200)
                .body(
                        containsString("in time"),
                        containsString("late"),
                        containsString("no response"),
                        containsString("<svg"),
                        containsString("Customs, Shift leader"),
                        containsString("class=\"exercising\""));
    }

    @Test
    void namesArePeopleOfAgenciesUnlessAskedAndThatIsAudited() {
        observed(run.evaluator, RunEvent.Rating.P, run.laneOfficer);
        given().get(report)
                .then()
                .body(containsString("1 of Agency T-BORDER"), not(containsString(run.laneOfficer.fullName())));
        assertEquals(0, shown());
        given().get(report + "?names=true").then().body(containsString(run.laneOfficer.fullName()));
        assertEquals(1, shown());
    }

    private long shown() {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.count("act = 'ReportNamesShown' and subjectId = ?1", run.id));
    }

    @Test
    void aJointRatingIsWrittenInTheHotWashAndNotOverAnother() {
        String page = report + "/ratings/T1";
        String click = hidden(page, "click");
        Forms.from(page)
                .post(page, "rating", "S", "analysis", "Early", "basedOn", "0", "click", click)
                .then()
                .statusCode(422)
                .body(containsString("Early"));
        end();
        Forms.from(page)
                .post(page, "rating", "", "analysis", "No rating", "basedOn", "0", "click", click())
                .then()
                .statusCode(422)
                .body(containsString("Choose a rating"), containsString("No rating"));
        Forms.from(page)
                .post(page, "rating", "S", "analysis", "The report lacked a map", "basedOn", "0", "click", click())
                .then()
                .statusCode(303);
        given().get(report)
                .then()
                .body(containsString("The report lacked a map"), containsString("Performed with some challenges"));
        Forms.from(page)
                .post(page, "rating", "U", "analysis", "Second opinion", "basedOn", "0", "click", click())
                .then()
                .statusCode(409)
                .body(containsString("Second opinion"), containsString("The report lacked a map"));
        given().get(report + "/ratings/none").then().statusCode(404);
        Forms.from(page)
                .post(page, "rating", "S", "analysis", "", "basedOn", "0", "click", "no-uuid")
                .then()
                .statusCode(400);
    }

    @Test
    void anObjectiveIsProposedNoBetterThanItsWorstTaskAndNotRatedByItself() {
        end();
        String page = report + "/ratings/O1";
        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("None of its tasks is rated jointly yet"), not(containsString("checked")));
        run.by(run.director, by -> bean(Observe.class).rateJointly(by, click(), "T1", RunEvent.Rating.M, "", 0));
        given().get(page)
                .then()
                .body(
                        containsString("went worst, here T1"),
                        containsString("the tasks speak for this"),
                        not(containsString("checked")));
        given().get(report + "/ratings/T1").then().body(not(containsString("the tasks speak for this")));
        Forms.from(page)
                .post(
                        page,
                        "rating",
                        "P",
                        "analysis",
                        "One slow report weighs little",
                        "basedOn",
                        "0",
                        "click",
                        click())
                .then()
                .statusCode(303);
        given().get(page).then().body(containsString("value=\"P\" checked"));
    }

    @Test
    void aStrengthRestsOnWhatHappened() {
        end();
        String form = report + "/remarks/new?kind=STRENGTH";
        Matcher entry = Pattern.compile("value=\"(\\d+)\"[^>]*><label[^>]*>.*?decided on")
                .matcher(given().get(form).asString());
        assertTrue(entry.find());
        Forms.from(form)
                .post(report + "/remarks", "kind", "STRENGTH", "text", " ", "about", entry.group(1), "click", click())
                .then()
                .statusCode(422)
                .body(containsString("Write the note."), containsString("value=\"" + entry.group(1) + "\" checked"));
        Forms.from(form)
                .post(
                        report + "/remarks",
                        "kind",
                        "STRENGTH",
                        "text",
                        "Kept",
                        "about",
                        entry.group(1),
                        "team",
                        "border",
                        "narrow",
                        "yes",
                        "click",
                        click())
                .then()
                .statusCode(200)
                .body(containsString("Kept"), containsString("value=\"" + entry.group(1) + "\" checked"));
        Forms.from(form)
                .post(
                        report + "/remarks",
                        "kind",
                        "STRENGTH",
                        "text",
                        "Customs held the truck by law",
                        "subject",
                        "O1",
                        "about",
                        entry.group(1),
                        "click",
                        click())
                .then()
                .statusCode(303);
        given().get(report)
                .then()
                .body(
                        containsString("Customs held the truck by law"),
                        containsString("/playback?at=" + entry.group(1)),
                        containsString("Hold the truck (The law does not allow it)"));
        given().get(report + "/remarks/new?kind=NOTE").then().statusCode(404);
    }

    @Test
    void aRemarkIsTakenBackWithAReason() {
        end();
        run.by(
                run.director,
                by -> bean(Observe.class)
                        .note(
                                by,
                                click(),
                                new RunEvent.Noted(RunEvent.Remark.IMPROVEMENT, "Names of no team", null, List.of())));
        Matcher address = Pattern.compile("/withdraw/remarks/(\\d+)")
                .matcher(given().get(report).asString());
        assertTrue(address.find());
        String page = "/runs/" + run.id + "/withdraw/remarks/" + address.group(1);
        Forms.from(page)
                .post(page, "reason", "", "click", click())
                .then()
                .statusCode(422)
                .body(containsString("Give a reason"));
        Forms.from(page)
                .post(page, "reason", "x".repeat(501), "click", click())
                .then()
                .statusCode(422)
                .body(containsString("500"));
        Forms.from(page)
                .post(page, "reason", "Written twice", "click", click())
                .then()
                .statusCode(303);
        given().get(report).then().body(not(containsString("Names of no team")));
        given().get(page).then().statusCode(404);
    }

    @Test
    void beforeTheReleaseThePageSaysWhatArisesForWhom() {
        observed(run.evaluator, RunEvent.Rating.M, run.inspector, run.shiftLeader);
        observed(run.evaluator, RunEvent.Rating.P);
        end();
        given().get(report + "/release")
                .then()
                .body(
                        containsString("Pieces of evidence that arise if all are released: 2."),
                        containsString("<strong>" + run.shiftLeader.fullName() + "</strong>: <bdi>RSP-1</bdi>"),
                        containsString("level 3"),
                        containsString("recorded, below what counts"),
                        containsString("It rates a team and names no officer."));
    }

    @Test
    void whatNamesNoCompetencyIsSaidToBecomeNobodysEvidence() {
        run = Played.planned(SmallExercise.published(SmallExercise.withoutCompetency()), run.director);
        run.by(run.director, by -> bean(ConductRun.class).start(by, click()));
        run.play(6);
        report = "/runs/" + run.id + "/report";
        observed(run.evaluator, RunEvent.Rating.P, run.inspector);
        end();
        given().get(report)
                .then()
                .body(containsString("become nobody’s evidence, as their tasks name no competency: 1"));
        given().get(report + "/release")
                .then()
                .body(
                        containsString("Nothing is waiting that can become evidence."),
                        containsString("Its task names no competency."));
    }

    @Test
    void theDirectorReleasesFromThePage() {
        String seen = observed(run.evaluator, RunEvent.Rating.P, run.inspector);
        String other = observed(run.evaluator, RunEvent.Rating.M, run.inspector);
        end();
        given().get(report).then().body(containsString(report + "/release"));
        given().get(report + "/release").then().statusCode(200).body(containsString(run.inspector.fullName()));
        Forms form = Forms.from(report + "/release");
        form.post(report + "/release", "click", click())
                .then()
                .statusCode(422)
                .body(containsString("nothing to release"));
        form.post(report + "/release", "click", click(), "observations", seen)
                .then()
                .statusCode(303);
        given().get(report + "/release").then().body(containsString(other)).body(not(containsString(seen)));
        form.post(report + "/release", "click", click(), "observations", other)
                .then()
                .statusCode(303);
        form.post(report + "/release", "click", click(), "observations", seen, "observations", other)
                .then()
                .statusCode(422)
                .body(containsString("nothing to release"));
        given().get(report).then().body(not(containsString(report + "/release")), containsString("evidence"));
        String page = "/runs/" + run.id + "/withdraw/observations/" + seen;
        given().get(page).then().statusCode(200).body(containsString("It is evidence"));
        Forms.from(page)
                .post(page, "reason", "Another officer", "click", click())
                .then()
                .statusCode(303);
        given().get(report).then().body(containsString("withdrawn"));
    }

    @Test
    void speaksRussian() {
        end();
        given().header("Accept-Language", "ru")
                .get(report)
                .then()
                .statusCode(200)
                .body(
                        containsString("Время ответа"),
                        containsString("Отправить первое донесение."),
                        not(containsString("Response times")));
    }

    @Test
    void sendsFewStatements() {
        for (int i = 0; i < 5; i++) {
            observed(run.evaluator, RunEvent.Rating.S, run.inspector);
        }
        end();
        given().get(report);
        long sent = statements.during(() -> given().get(report).then().statusCode(200));
        assertTrue(sent <= 12, sent + " statements");
    }

    @Test
    @TestSecurity(
            user = "report-stranger",
            roles = {"instructor", "manager", "trainee"})
    void strangersDoNotLearnThatItExists() {
        Officers.linkedTo("report-stranger");
        given().get(report).then().statusCode(404);
        given().get(report + "/release").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "report-player", roles = "trainee")
    void playersDoNotReadFindings() {
        Person player = Officers.linkedTo("report-player");
        run.seat(player, Member.Role.PLAYER, "customs", null);
        given().get(report).then().statusCode(404);
        run.seat(player, Member.Role.CONTROLLER, null, null);
        given().get(report).then().statusCode(200);
        given().get(report + "/ratings/T1").then().statusCode(404);
        given().get(report + "/actions/new").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "report-admin", roles = "administrator")
    void administratorsReadOnly() {
        end();
        given().get(report)
                .then()
                .statusCode(200)
                .body(not(containsString("/ratings/")), not(containsString("/remarks/new")));
        given().get(report + "/remarks/new?kind=STRENGTH").then().statusCode(404);
    }
}
