package org.omuz.conduct.act;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.evaluation.CorrectiveAction;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.training.Forms;

/** A run that is closed stands as it is: nothing that can be sent to it changes it, and no page of it offers to. */
@QuarkusTest
@TestSecurity(user = "closed-run", roles = "instructor")
class ClosedRunTest {
    private static final String RUN = "/runs/{id}";

    private Played run;
    private String seen;
    private String letter;

    @BeforeEach
    void aRunIsClosed() {
        Person director = Officers.customsOfficer();
        run = Played.planned(SmallExercise.published(SmallExercise.discussed()), director);
        run.seat(run.simCell, Member.Role.FACILITATOR, null, null);
        run.by(director, me -> bean(ConductRun.class).start(me, click()));
        run.by(run.simCell, me -> bean(Discuss.class).open(me, click(), "alarm"));
        run.play(2);
        letter = run.messageOf("1");
        seen = run.observed(run.evaluator, RunEvent.Rating.S, "Reported", null, Instant.parse("2026-03-02T04:01:00Z"));
        run.by(director, me -> bean(ConductRun.class).endPlay(me, click()));
        run.by(director, me -> bean(ConductRun.class).close(me, click()));
    }

    /** All routes by which something is sent to a run, from the tables of who may. */
    private static List<String> routes() throws IOException {
        List<String> routes = new ArrayList<>();
        try (Stream<Path> tables = Files.list(Path.of("src/test/resources/rights"))) {
            for (Path table : tables.sorted().toList()) {
                Files.readAllLines(table).stream()
                        .map(line -> line.split(","))
                        .filter(row -> row[0].equals("POST") && row[1].startsWith(RUN + "/"))
                        .forEach(row -> routes.add(row[1]));
            }
        }
        return routes;
    }

    private Person whoActs(String route) {
        return route.startsWith(RUN + "/room")
                ? run.shiftLeader
                : route.startsWith(RUN + "/evaluate") ? run.evaluator : run.director;
    }

    private String address(String route) {
        long member = QuarkusTransaction.requiringNew()
                .call(() -> Member.of(run.id, run.inspector).orElseThrow().id);
        return route.replace("{id}", "" + run.id)
                .replace("{memberId}", "" + member)
                .replace("{number}", route.contains("/remarks/") ? "1" : "4")
                .replace("{code}", letter)
                .replace("{module}", "alarm")
                .replace("{question}", "q1")
                .replace("{item}", "lane-log")
                .replace("{observation}", seen)
                .replace("{subject}", "T1")
                .replace("{actionId}", "1");
    }

    /** What any of the forms asks for. */
    private String[] everything() {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "command",
                click(),
                "click",
                click(),
                "title",
                "Another day",
                "zone",
                "Asia/Dushanbe",
                "version",
                "0",
                "places",
                "LINK",
                "place",
                "observer",
                "reason",
                "Because",
                "text",
                "Said"));
        fields.putAll(Map.of(
                "startsAt",
                LocalDate.now().plusDays(9) + "T09:00",
                "person",
                "" + run.simCell.id,
                "number",
                "4",
                "lines",
                run.laneOfficer.personnelNumber + ";observer",
                "target",
                "4",
                "passed",
                "HOLD",
                "anyway",
                "yes",
                "to",
                "border"));
        fields.putAll(Map.of(
                "from",
                "headquarters",
                "channel",
                "RADIO",
                "subject-en",
                "Report",
                "text-en",
                "Send it",
                "subject-ru",
                "Доклад",
                "text-ru",
                "Пришлите",
                "wanted",
                "NONE",
                "at",
                "00:50",
                "question",
                "q1",
                "task",
                "T1"));
        fields.putAll(Map.of(
                "rating",
                "S",
                "note",
                "Too late",
                "analysis",
                "None",
                "kind",
                "IMPROVEMENT",
                "agency",
                "T-CUSTOMS",
                "dueOn",
                LocalDate.now().plusDays(30).toString(),
                "answer-report",
                "140",
                "option",
                "hold",
                "confirmed",
                "true"));
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private String standing() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Run now = Run.findById(run.id);
            List<String> seats = Member.<Member>list("run.id = ?1 order by id", run.id).stream()
                    .map(member -> member.id + member.place() + member.removedAt)
                    .toList();
            return now.title
                    + now.startsAt
                    + now.places
                    + now.state
                    + now.version
                    + now.lastHash()
                    + seats
                    + CorrectiveAction.count("run.id = ?1", run.id);
        });
    }

    @Test
    void nothingThatIsSentToItChangesIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        String before = standing();
        for (String route : routes()) {
            Person who = whoActs(route);
            Played.signIn("closed-run", who);
            String page = "/runs/" + run.id
                    + (who == run.director ? "/control" : who == run.evaluator ? "/evaluate" : "/room");
            int status = Forms.from(page).post(address(route), everything()).statusCode();
            if (!List.of(409, 422, 404).contains(status) || !standing().equals(before)) {
                wrong.add(route + " answers " + status + (standing().equals(before) ? "" : " and changes the run"));
                before = standing();
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(routes().size() > 40, "routes are read");
    }

    @Test
    void whoeverArrangesItIsToldThatItIsClosed() {
        Played.signIn("closed-run", run.director);
        for (String route : List.of(
                "/plan",
                "/places",
                "/members",
                "/members/many",
                "/control/note",
                "/control/message",
                "/report/remarks",
                "/report/actions",
                "/report/release")) {
            Forms.from("/runs/" + run.id + "/control")
                    .post("/runs/" + run.id + route, everything())
                    .then()
                    .statusCode(422)
                    .body(containsString("is closed"));
        }
    }

    @Test
    void nobodyIsSaidToBeOnTheLine() {
        Played.signIn("closed-run", run.director);
        given().get("/runs/" + run.id).then().statusCode(200).body(not(containsString("No screen yet")));
        given().get("/runs/" + run.id + "/control")
                .then()
                .statusCode(200)
                .body(not(containsString("board-teams")), not(containsString("data-keys-help")));
        Played.signIn("closed-run", run.shiftLeader);
        for (String page : List.of("", "/now", "/stage")) {
            given().get("/runs/" + run.id + "/room" + page)
                    .then()
                    .statusCode(200)
                    .body(
                            not(containsString("data-line-state")),
                            not(containsString("data-sound")),
                            not(containsString("Not connected")));
        }
    }

    @Test
    void noPageOffersToChangeIt() {
        Played.signIn("closed-run", run.director);
        given().get("/runs/" + run.id)
                .then()
                .statusCode(200)
                .body(
                        not(containsString("/members")),
                        not(containsString("/plan\"")),
                        not(containsString("never signed in")),
                        not(containsString("id=\"readiness\"")));
        given().redirects()
                .follow(false)
                .get("/runs/" + run.id + "/plan")
                .then()
                .statusCode(303);
        given().get("/runs/" + run.id + "/control")
                .then()
                .statusCode(200)
                .body(
                        not(containsString("panel=message")),
                        not(containsString("panel=release")),
                        not(containsString("panel=close")));
        given().get("/runs/" + run.id + "/report")
                .then()
                .statusCode(200)
                .body(
                        not(containsString("/remarks/new")),
                        not(containsString("/actions/new")),
                        not(containsString("/ratings/")),
                        not(containsString("/withdraw/")));
    }
}
