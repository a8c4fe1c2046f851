package org.omuz.conduct.room;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.conduct.act.AssignMember;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.ReleaseData;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.act.SteerInject;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.Scenes;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.Inject.Channel;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

/** The team room over HTTP: what a player sees and does, and what stays hidden. */
@QuarkusTest
@TestSecurity(user = "player", roles = "trainee")
class RoomPagesTest {
    @Inject
    Statements statements;

    private Played run;

    private String room() {
        return "/runs/" + run.id + "/room";
    }

    private String letter(String inject) {
        return room() + "/messages/" + run.messageOf(inject);
    }

    private void played(int minutes, Person... who) {
        run.play(minutes);
        signIn(who.length > 0 ? who[0] : run.inspector);
    }

    private static void signIn(Person person) {
        Played.signIn("player", person);
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    private long written(String type) {
        return run.types().stream().filter(type::equals).count();
    }

    @Test
    void theInboxHoldsWhatArrivedForTheTeamNewestFirst() {
        run = Played.started();
        played(21);
        String page = get(room()).statusCode(200).extract().asString();
        assertTrue(page.indexOf("Send the report") < page.indexOf("140 µSv/h"), "newest first");
        assertTrue(page.indexOf("140 µSv/h") < page.indexOf("Gamma alarm"));
        assertTrue(page.contains("EXERCISE") && page.contains("Answer wanted") && page.contains("Not opened"));
        assertTrue(!page.contains("Return it"), "that is for the shift leader");
        signIn(run.shiftLeader);
        get(room()).body(containsString("Return it")).body(containsString("Decision wanted"));
        signIn(run.laneOfficer);
        get(room()).body(containsString("Gamma alarm")).body(not(containsString("140 µSv/h")));
    }

    @Test
    void aPageOfTheRoomIsAHandfulOfStatements() {
        run = Played.started();
        played(21);
        get(room()).statusCode(200);
        for (String path : List.of("", "/now", "/stage", "/write", "/documents", "/log")) {
            long sent = statements.during(() -> get(room() + path).statusCode(200));
            assertTrue(sent <= 6, sent + " statements for " + path);
        }
        String letter = letter("4");
        get(letter).statusCode(200);
        long again = statements.during(() -> get(letter).statusCode(200));
        assertTrue(again <= 7, again + " statements for a message");
    }

    @Test
    void theRoomIsItsPlayersOnly() {
        run = Played.started();
        played(21, run.laneOfficer);
        get(letter("2")).statusCode(404);
        get(letter("2") + "/deeds").statusCode(404);
        get(room() + "/messages/nosuchcode00").statusCode(404);
        for (Person staff : List.of(run.director, run.evaluator, run.simCell)) {
            signIn(staff);
            get(room()).statusCode(404);
            get(letter("1")).statusCode(404);
        }
        signIn(run.inspector);
        get(letter("2")).statusCode(200);
        run.by(
                run.director,
                me -> bean(AssignMember.class)
                        .remove(me, click(), Member.of(run.id, run.inspector).orElseThrow().id));
        get(room()).statusCode(404);
        get(letter("2")).statusCode(404);
        get(room() + "/documents").statusCode(404);
    }

    @Test
    void openingIsKeptOnceAndShownToColleagues() {
        run = Played.started();
        played(6);
        get(room() + "/stage").body(containsString("140 µSv/h"));
        get(letter("2")).statusCode(200).body(containsString("Opened"));
        get(letter("2")).statusCode(200);
        signIn(run.shiftLeader);
        get(letter("2")).statusCode(200).body(containsString("Қодиров Фаррух"));
        assertEquals(1, written("Opened"));
    }

    @Test
    void acknowledgingTwiceIsOnce() {
        run = Played.started();
        played(2);
        String letter = letter("1");
        Forms form = Forms.from(letter);
        String command = click();
        form.post(letter + "/acknowledgement", "command", command).then().statusCode(303);
        form.post(letter + "/acknowledgement", "command", command).then().statusCode(303);
        form.post(letter + "/acknowledgement", "command", click()).then().statusCode(303);
        assertEquals(1, written("Acknowledged"));
        get(letter).body(containsString("Acknowledged"));
    }

    @Test
    void anAnswerKeepsWhatWasTypedUntilItIsTaken() {
        run = Played.started();
        played(21);
        String letter = letter("4");
        Forms form = Forms.from(letter);
        form.post(letter + "/answer", "command", click(), "answer-report", "   ")
                .then()
                .statusCode(422)
                .body(containsString("Write an answer"))
                .body(containsString("id=\"answer-report-problem\""));
        String tooLong = "140 ".repeat(1_100);
        form.post(letter + "/answer", "command", click(), "answer-report", tooLong)
                .then()
                .statusCode(422)
                .body(containsString(tooLong.strip()));
        form.post(letter + "/answer", "command", click(), "answer-report", "140 µSv/h, lane 2, cordon 30 m")
                .then()
                .statusCode(303);
        form.post(letter + "/answer", "command", click(), "answer-report", "141 µSv/h")
                .then()
                .statusCode(303);
        get(letter).body(containsString("141 µSv/h")).body(containsString("Answered for the first time"));
        get(room() + "/log").body(containsString("140 µSv/h, lane 2, cordon 30 m"));
        assertEquals(2, written("Answered"));
    }

    @Test
    void aDecisionIsConfirmedAndStandsInTheLog() {
        run = Played.started();
        played(16, run.shiftLeader);
        String letter = letter("3");
        Forms form = Forms.from(letter);
        form.post(letter + "/decision", "command", click(), "option", "hold", "reason", "The law")
                .then()
                .statusCode(422)
                .body(containsString("Tick that this is the decision"))
                .body(containsString("value=\"hold\" checked"))
                .body(containsString(">The law</textarea>"));
        form.post(letter + "/decision", "command", click(), "confirmed", "true", "option", "sell", "reason", "")
                .then()
                .statusCode(422)
                .body(containsString("id=\"option-problem\""));
        form.post(letter + "/decision", "command", click(), "confirmed", "true", "option", "hold", "reason", "The law")
                .then()
                .statusCode(303);
        get(room() + "/log").body(containsString("Hold the truck")).body(containsString("The law"));
        assertEquals(1, written("Decided"));
    }

    @Test
    void theQueueOnTheDeviceIsAnsweredInJson() {
        run = Played.started();
        played(21);
        String letter = letter("4");
        String command = click();
        Forms form = Forms.from(letter);
        form.queued(letter + "/answer", "command", command, "answer-report", " ")
                .then()
                .statusCode(422)
                .contentType("application/json")
                .body("field", equalTo("answer-report"))
                .body(
                        "faults.en.'answer-report'",
                        containsString("Write an answer"),
                        "faults.ru.'answer-report'",
                        not(containsString("Write")));
        form.queued(letter + "/answer", "command", command, "answer-report", "Once")
                .then()
                .statusCode(200);
        form.queued(letter + "/answer", "command", command, "answer-report", "Once")
                .then()
                .statusCode(200);
        assertEquals(1, written("Answered"));
    }

    @Test
    void whatIsTooLongIsSaidAtEveryFieldAndNothingIsCut() {
        run = Played.started();
        played(16, run.shiftLeader);
        String write = room() + "/write";
        get(write).body(not(containsString("maxlength")));
        String subject = "З".repeat(203);
        String text = "Д".repeat(4_010);
        Forms form = Forms.from(write);
        form.post(write, "command", click(), "to", "border", "channel", "RADIO", "subject", subject, "text", text)
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"subject-problem\">At most 200 characters fit here; there are 203."),
                        containsString("id=\"text-problem\">At most 4000 characters fit here; there are 4010."),
                        containsString("value=\"" + subject + "\""),
                        containsString(">" + text + "</textarea>"));
        form.queued(write, "command", click(), "to", "border", "channel", "RADIO", "subject", subject, "text", text)
                .then()
                .statusCode(422)
                .body("faults.en.subject", containsString("203"), "faults.tg.text", containsString("4010"));
        form.post(
                        write,
                        "command",
                        click(),
                        "to",
                        "",
                        "channel",
                        "RADIO",
                        "subject",
                        subject,
                        "text",
                        "Close\u0007 lane 2")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"to-problem\""),
                        containsString("id=\"subject-problem\""),
                        containsString("U+0007"));
        String letter = letter("3");
        get(letter).body(not(containsString("maxlength")));
        Forms.from(letter)
                .post(letter + "/decision", "command", click(), "reason", text)
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"option-problem\""), containsString("id=\"confirmed-problem\""),
                        containsString("id=\"reason-problem\">At most 4000 characters fit here; there are 4010."),
                                containsString(text + "</textarea>"));
    }

    @Test
    void aTeamWritesToOthersAndReplies() {
        run = Played.started();
        played(21);
        String write = room() + "/write";
        get(write + "?reply=" + run.messageOf("4"))
                .body(containsString("In reply to:"))
                .body(containsString("<option value=\"headquarters\" selected>"));
        get(write + "?reply=" + run.messageOf("3")).body(not(containsString("In reply to:")));
        Forms form = Forms.from(write);
        form.post(write, "command", click(), "to", "", "channel", "RADIO", "text", "Close lane 2")
                .then()
                .statusCode(422)
                .body(containsString("id=\"to-problem\""))
                .body(containsString(">Close lane 2</textarea>"));
        form.post(write, "command", click(), "to", "", "channel", "RADIO", "text", "")
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"to-problem\""),
                        containsString("id=\"text-problem\""),
                        not(containsString("id=\"subject-problem\"")));
        form.post(write, "command", click(), "to", "border", "channel", "PIGEON", "text", "Close lane 2")
                .then()
                .statusCode(422);
        form.post(write, "command", click(), "to", "customs", "channel", "RADIO", "text", "Close lane 2")
                .then()
                .statusCode(422);
        String command = click();
        form.post(write, "command", command, "to", "border", "channel", "RADIO", "text", "Close lane 2")
                .then()
                .statusCode(303);
        form.post(write, "command", command, "to", "border", "channel", "RADIO", "text", "Close lane 2")
                .then()
                .statusCode(303);
        get(write).body(containsString("Close lane 2"));
        signIn(run.laneOfficer);
        get(room()).body(containsString("Close lane 2")).body(containsString("Radio"));
        assertEquals(1, (long) run.seenBy(
                run.laneOfficer,
                p -> p.messages().stream()
                        .filter(m -> m.sent().inject() == null)
                        .count()));
    }

    private void toTheInspectorAlone(String subject, String text) {
        run.by(
                run.simCell,
                me -> bean(SendMessage.class)
                        .send(
                                me,
                                click(),
                                new SendMessage.Draft(
                                        "headquarters",
                                        List.of(run.addressOf(run.inspector)),
                                        Channel.EMAIL,
                                        subject,
                                        text,
                                        "en",
                                        "")));
    }

    private String lastCode() {
        return run.seenBy(run.inspector, p -> new ArrayList<>(p.messages())).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .sent()
                .code();
    }

    @Test
    void aDecisionOfAPostStandsInItsTeamsLogIfThePostSaysSo() {
        run = Played.started();
        org.omuz.exercise.model.Inject planned =
                run.staff(p -> p.inject("3").orElseThrow().inject());
        run.by(
                run.director,
                me -> bean(SteerInject.class).edit(me, click(), Scenes.to(planned, List.of("customs/shift-leader"))));
        played(16);
        String letter = room() + "/messages/" + run.messageOf("3");
        signIn(run.shiftLeader);
        get(letter).body(containsString("name=\"share\" value=\"true\" checked"));
        Forms form = Forms.from(letter);
        form.post(letter + "/decision", "command", click(), "option", "return", "reason", "They insist")
                .then()
                .statusCode(422)
                .body(not(containsString("name=\"share\" value=\"true\" checked")));
        form.post(
                        letter + "/decision",
                        "command",
                        click(),
                        "option",
                        "return",
                        "reason",
                        "They insist",
                        "confirmed",
                        "true")
                .then()
                .statusCode(303);
        signIn(run.inspector);
        get(room() + "/log").body(not(containsString("They insist")));
        signIn(run.shiftLeader);
        String command = click();
        for (int i = 0; i < 2; i++) {
            form.post(
                            letter + "/decision",
                            "command",
                            command,
                            "option",
                            "hold",
                            "reason",
                            "The law",
                            "share",
                            "true",
                            "confirmed",
                            "true")
                    .then()
                    .statusCode(303);
        }
        assertEquals(
                List.of(),
                run.seenBy(run.shiftLeader, RunProjection::shared),
                "who got the letter reads the decision itself");
        signIn(run.inspector);
        get(room()).body(containsString("The law")).body(not(containsString("They insist")));
        get(letter).statusCode(404);
        assertEquals(1, run.seenBy(run.inspector, RunProjection::shared).size());
        assertTrue(run.seenBy(run.laneOfficer, RunProjection::shared).isEmpty());
    }

    @Test
    void aLetterToOneAloneIsReadAndAnsweredAlone() {
        run = Played.started();
        played(6);
        toTheInspectorAlone("Dosimeter", "Your dosimeter was not read.");
        String letter = room() + "/messages/" + lastCode();
        get(room()).body(containsString("Dosimeter")).body(containsString("For you alone"));
        get(letter).statusCode(200).body(containsString(run.inspector.fullName()));
        Forms form = Forms.from(letter);
        form.post(letter + "/acknowledgement", "command", click()).then().statusCode(303);
        get(room() + "/write?reply=" + lastCode())
                .body(containsString("Your team sees neither"))
                .body(not(containsString("value=\"border\"")))
                .body(containsString("<option value=\"headquarters\" selected>"));
        form.post(
                        room() + "/write",
                        "command",
                        click(),
                        "to",
                        "border",
                        "channel",
                        "EMAIL",
                        "text",
                        "Mine",
                        "reply",
                        lastCode())
                .then()
                .statusCode(422)
                .body(containsString("Only you got the message"))
                .body(containsString(">Mine</textarea>"));
        form.post(
                        room() + "/write",
                        "command",
                        click(),
                        "to",
                        "headquarters",
                        "channel",
                        "EMAIL",
                        "text",
                        "Read at noon",
                        "reply",
                        lastCode())
                .then()
                .statusCode(303);
        get(room() + "/write").body(containsString("Read at noon"));
        for (Person other : List.of(run.shiftLeader, run.laneOfficer)) {
            signIn(other);
            get(letter).statusCode(404);
            get(letter + "/deeds").statusCode(404);
            Forms.from(room() + "/write")
                    .post(letter + "/acknowledgement", "command", click())
                    .then()
                    .statusCode(404);
            for (String page : List.of("", "/now", "/stage", "/log", "/write", "/documents")) {
                get(room() + page).body(not(containsString("osimeter"))).body(not(containsString("Read at noon")));
            }
        }
        signIn(run.inspector);
        run.seat(run.inspector, Member.Role.PLAYER, "border", null);
        get(room()).body(containsString("Dosimeter")).body(not(containsString("140 µSv/h")));
        get(letter).statusCode(200);
        long sent = statements.during(() -> get(room()).statusCode(200));
        assertTrue(sent <= 6, sent + " statements");
    }

    @Test
    void whoElseGotALetterIsNotInIt() {
        run = Played.started();
        run.by(
                run.simCell,
                me -> bean(SendMessage.class)
                        .send(
                                me,
                                click(),
                                new SendMessage.Draft(
                                        "headquarters",
                                        List.of("customs", "border"),
                                        Channel.EMAIL,
                                        "To both",
                                        "The minister is on the way",
                                        "en",
                                        "")));
        signIn(run.inspector);
        get(room() + "/messages/" + lastCode())
                .body(containsString("To both"))
                .body(containsString("<dt>To</dt><dd><bdi>Customs</bdi>"));
        get(room() + "/log").body(containsString("To both")).body(not(containsString("Border")));
    }

    @Test
    void aTableIsHadWhenItWasAskedForAndGiven() {
        run = Played.started();
        played(1);
        String documents = room() + "/documents";
        get(documents).body(containsString("Dose rates")).body(containsString("Briefing"));
        get(documents + "/doses").statusCode(404);
        Forms form = Forms.from(documents);
        form.post(documents + "/doses", "command", click()).then().statusCode(303);
        form.post(documents + "/doses", "command", click()).then().statusCode(303);
        form.post(documents + "/nothing", "command", click()).then().statusCode(404);
        assertEquals(1, written("DataRequested"));
        get(documents).body(containsString("Asked for"));
        run.by(run.director, me -> bean(ReleaseData.class).release(me, click(), "doses", List.of("customs")));
        get(documents + "/doses").statusCode(200).body(containsString("µSv/h")).body(containsString("140"));
        get(documents + "/briefing").statusCode(200).body(containsString("Your post"));
        get(documents + "/briefing/map.svg").statusCode(200).contentType("image/svg+xml");
        get(documents + "/briefing/other.svg").statusCode(404);
        get(documents + "/doses/map.svg").statusCode(404);
        signIn(run.laneOfficer);
        get(documents).body(not(containsString("Dose rates")));
        get(documents + "/doses").statusCode(404);
    }

    @Test
    void oneLanguageStandsBesideTheOther() {
        run = Played.started();
        played(21);
        get(letter("4")).body(containsString("Send the report.")).body(not(containsString("Пришлите донесение.")));
        get(letter("4") + "?also=ru")
                .body(containsString("Send the report."))
                .body(containsString("Пришлите донесение."))
                .body(containsString("lang=\"ru\""));
        get(letter("4") + "?also=xx").statusCode(200);
        get(letter("4")).body(containsString("?also=ru"));
        QuarkusTransaction.requiringNew().run(() -> Run.update("languages = 'en' where id = ?1", run.id));
        get(letter("4")).body(not(containsString("?also=ru")));
        given().cookie("omuz-language", "ru").get(letter("4")).then().body(containsString("Пришлите донесение."));
        given().cookie("omuz-language", "prs")
                .get(room())
                .then()
                .statusCode(200)
                .body(containsString("dir=\"rtl\""))
                .body(containsString("تمرین"))
                .body(containsString("T+"));
    }

    @Test
    void beforeTheStartThereIsTheBriefingAndAfterTheEndOnlyReading() {
        run = Played.planned();
        signIn(run.inspector);
        get(room())
                .statusCode(200)
                .body(containsString("Waiting for the start"))
                .body(containsString("Briefing"))
                .body(containsString("Қодиров Фаррух"));
        get(room() + "/documents/doses").statusCode(404);
        run.by(run.director, me -> bean(ConductRun.class).start(me, click()));
        run.play(21);
        String letter = letter("4");
        Forms form = Forms.from(letter);
        run.by(run.director, me -> bean(ConductRun.class).endPlay(me, click()));
        get(room())
                .statusCode(200)
                .body(
                        containsString("Play is over"),
                        containsString("Stay for the hot wash"),
                        containsString("Send the report"));
        get(letter).statusCode(200).body(not(containsString("<form method=\"post\" action=\"" + letter)));
        form.post(letter + "/answer", "command", click(), "answer-report", "Too late")
                .then()
                .statusCode(422)
                .body(containsString("The play is over"));
        form.queued(room() + "/write", "command", click(), "to", "border", "channel", "RADIO", "text", "Late")
                .then()
                .statusCode(422);
        run.by(run.director, me -> bean(ConductRun.class).close(me, click()));
        get(room()).statusCode(200).body(containsString("The run is closed."), not(containsString("hot wash")));
    }

    @Test
    void whatWaitsOnTheDeviceCanBeSentFromEveryPageOfTheRoom() {
        run = Played.started();
        played(21);
        for (String page : List.of(room(), letter("4"), room() + "/log", room() + "/documents", room() + "/write")) {
            String drawn = get(page).statusCode(200).extract().asString();
            int outbox = drawn.indexOf("data-outbox=");
            assertTrue(
                    drawn.substring(outbox, drawn.indexOf("</section>", outbox)).contains("name=\"csrf-token\""), page);
        }
    }

    @Test
    void aPauseSaysWhy() {
        run = Played.started();
        played(4);
        run.by(run.director, me -> bean(ConductRun.class).pause(me, click()));
        get(room()).body(containsString("Exercise control has stopped the clock"));
        run.by(run.director, me -> bean(ConductRun.class).resume(me, click()));
        run.pass(Duration.ofHours(1)).drive();
        get(room()).body(containsString("The service was interrupted"));
    }

    @Test
    void theFirstPageLeadsToTheRoom() {
        run = Played.started();
        signIn(run.inspector);
        get("/me").statusCode(200).body(containsString("My exercises")).body(containsString("href=\"" + room() + "\""));
        signIn(run.evaluator);
        get("/me").body(containsString("/runs/" + run.id + "/evaluate"));
    }

    @Test
    void manyMessagesAreStillAHandfulOfStatements() {
        run = Played.started();
        for (int i = 0; i < 60; i++) {
            String text = "Message " + i;
            run.by(
                    run.simCell,
                    me -> bean(SendMessage.class)
                            .send(
                                    me,
                                    click(),
                                    new SendMessage.Draft(
                                            "headquarters", List.of("customs"), Channel.RADIO, "", text, "en", "")));
        }
        signIn(run.inspector);
        get(room()).body(containsString("Message 59"));
        long sent = statements.during(() -> get(room()).statusCode(200));
        assertTrue(sent <= 6, sent + " statements");
        List<Message> newest = run.seenBy(run.inspector, p -> new ArrayList<>(p.messages()));
        Collections.reverse(newest);
        assertEquals("Message 59", newest.get(0).sent().text().wording().get("en"));
    }
}
