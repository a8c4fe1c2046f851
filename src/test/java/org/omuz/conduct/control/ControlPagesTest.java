package org.omuz.conduct.control;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.React;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.FrozenExercise;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.Json;
import org.omuz.training.Forms;
import org.omuz.training.Statements;

/** A director plans a run, fills it and directs it over HTTP. */
@QuarkusTest
@TestSecurity(user = "instructor", roles = "instructor")
class ControlPagesTest {
    private static final String TOMORROW = LocalDate.now().plusDays(1) + "T09:00";
    private static final String AFTER = LocalDate.now().plusDays(2) + "T09:00";

    @Inject
    Statements statements;

    private FrozenExercise exercise;

    @BeforeEach
    void anExerciseIsPublished() {
        exercise = SmallExercise.published();
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("instructor"));
    }

    private String planned() {
        return Forms.from("/runs/new")
                .post(
                        "/runs",
                        "exercise",
                        "" + exercise.id(),
                        "title",
                        "Spring run",
                        "startsAt",
                        TOMORROW,
                        "zone",
                        "Asia/Dushanbe",
                        "version",
                        "0")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
    }

    private String started() {
        String run = planned();
        command(run, "start", "anyway", "yes").then().statusCode(303);
        return run;
    }

    private static Response command(String run, String what, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "command";
        fields[1] = UUID.randomUUID().toString();
        System.arraycopy(more, 0, fields, 2, more.length);
        return Forms.from(run + "/control").post(run + "/control/" + what, fields);
    }

    private static long id(String run) {
        return Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
    }

    @Test
    void aRunIsPlannedAndListed() {
        String run = planned();
        given().get(run)
                .then()
                .statusCode(200)
                .body(containsString("Spring run"))
                .body(containsString("has no player"));
        given().get("/runs").then().statusCode(200).body(containsString(run));
        given().get("/runs?state=CLOSED").then().statusCode(200).body(not(containsString("\"" + run + "\"")));
    }

    @Test
    void aFaultyPlanKeepsWhatWasTyped() {
        Forms.from("/runs/new")
                .post(
                        "/runs",
                        "exercise",
                        "" + exercise.id(),
                        "title",
                        "Night run",
                        "startsAt",
                        "soon",
                        "zone",
                        "Mars/Base",
                        "version",
                        "0")
                .then()
                .statusCode(422)
                .body(containsString("Night run"))
                .body(containsString("Give the day and the time"));
    }

    @Test
    void aRunIsPlannedAheadInAZoneThatIsChosen() {
        for (String day : List.of(
                "2020-05-01",
                LocalDate.now().minusDays(3).toString(),
                LocalDate.now().plusYears(3).toString())) {
            Forms.from("/runs/new")
                    .post(
                            "/runs",
                            "exercise",
                            "" + exercise.id(),
                            "title",
                            "Far",
                            "startsAt",
                            day + "T09:00",
                            "zone",
                            "Asia/Dushanbe")
                    .then()
                    .statusCode(422)
                    .body(containsString("startsAt-problem"));
        }
        given().get("/runs/new")
                .then()
                .body(containsString("<option value=\"Asia/Dushanbe\" selected>Dushanbe, UTC+5</option>"));
        String run = planned();
        given().get(run).then().body(not(containsString("<small>Asia/Dushanbe")));
    }

    @Test
    void startingWithEmptyTeamsIsAskedTwice() {
        String run = planned();
        given().get(run + "/control").then().body(containsString("panel=start"));
        command(run, "start").then().statusCode(422).body(containsString("Nobody plays in: Border, Customs"));
        given().get(run + "/control?panel=start").then().body(containsString("Start all the same"));
        command(run, "start", "anyway", "yes").then().statusCode(303);
    }

    @Test
    void twoWhoChangeThePlanDoNotOverwriteEachOther() {
        String run = planned();
        String[] fields = {
            "exercise",
            "" + exercise.id(),
            "title",
            "Second title",
            "startsAt",
            AFTER,
            "zone",
            "Asia/Dushanbe",
            "version",
            "0"
        };
        Forms.from(run + "/plan").post(run + "/plan", fields).then().statusCode(303);
        fields[3] = "Third title";
        Forms.from(run + "/plan")
                .post(run + "/plan", fields)
                .then()
                .statusCode(409)
                .body(containsString("Third title"));
        given().get(run).then().body(containsString("Second title"));
    }

    @Test
    void aRunIsPlayedInSomeOfTheLanguagesOfItsExercise() {
        String run = planned();
        Forms form = Forms.from(run + "/plan");
        String[] fields = {
            "exercise",
            "" + exercise.id(),
            "title",
            "In Russian",
            "startsAt",
            AFTER,
            "zone",
            "Asia/Dushanbe",
            "version",
            "0",
            "languages",
            "tg"
        };
        form.post(run + "/plan", fields)
                .then()
                .statusCode(422)
                .body(containsString("not complete in this language: Тоҷикӣ"));
        fields[11] = "ru";
        form.post(run + "/plan", fields).then().statusCode(303);
        given().get(run + "/plan")
                .then()
                .body(containsString("id=\"language-ru\" name=\"languages\" value=\"ru\" checked"))
                .body(not(containsString("value=\"en\" checked")));
    }

    @Test
    void aSessionThatIsNotThereIsNamedAndARehearsalStaysOne() {
        String run = planned();
        String[] fields = {
            "exercise",
            "" + exercise.id(),
            "title",
            "Odd",
            "startsAt",
            AFTER,
            "zone",
            "Asia/Dushanbe",
            "version",
            "0",
            "session",
            "999999999"
        };
        Forms.from(run + "/plan")
                .post(run + "/plan", fields)
                .then()
                .statusCode(422)
                .body(containsString("id=\"session-problem\""));
        fields[11] = "moon";
        Forms.from(run + "/plan")
                .post(run + "/plan", fields)
                .then()
                .statusCode(422)
                .body(containsString("id=\"session-problem\""));
        command(run, "start", "anyway", "yes").then().statusCode(303);
        fields[10] = "rehearsal";
        fields[11] = "yes";
        Forms.from(run + "/plan")
                .post(run + "/plan", fields)
                .then()
                .statusCode(422)
                .body(containsString("is settled"));
    }

    @Test
    void peopleGetTheirPlaces() {
        String run = planned();
        Person officer = Officers.customsOfficer();
        Forms form = Forms.from(run + "?q=" + officer.personnelNumber);
        form.post(
                        run + "/members",
                        "person",
                        "" + officer.id,
                        "place",
                        "player/customs/shift-leader",
                        "command",
                        "seat-one-1")
                .then()
                .statusCode(303);
        given().get(run).then().body(containsString("Shift leader")).body(containsString("never signed in"));
        form.post(run + "/members", "person", "" + officer.id, "place", "player/moon", "command", "seat-one-2")
                .then()
                .statusCode(422)
                .body(containsString("team"));
    }

    @Test
    void twoWhoMoveOnePersonDoNotUndoEachOther() {
        String run = planned();
        Person officer = Officers.customsOfficer();
        Forms form = Forms.from(run + "?q=" + officer.personnelNumber);
        form.post(
                        run + "/members",
                        "person",
                        "" + officer.id,
                        "seen",
                        "",
                        "place",
                        "player/customs/shift-leader",
                        "command",
                        "seat-two-1")
                .then()
                .statusCode(303);
        form.post(
                        run + "/members",
                        "person",
                        "" + officer.id,
                        "seen",
                        "",
                        "place",
                        "player/border",
                        "command",
                        "seat-two-2")
                .then()
                .statusCode(409)
                .body(containsString("Somebody else has moved this person"))
                .body(containsString("name=\"seen\" value=\"player/customs/shift-leader\""));
        form.post(
                        run + "/members",
                        "person",
                        "" + officer.id,
                        "seen",
                        "player/customs/shift-leader",
                        "place",
                        "player/border",
                        "command",
                        "seat-two-3")
                .then()
                .statusCode(303);
        given().get(run).then().body(containsString("name=\"seen\" value=\"player/border\""));
    }

    @Test
    void theDirectorOpensPlacesByALink() {
        String run = planned();
        given().get(run)
                .then()
                .body(not(containsString("id=\"places-link\"")))
                .body(containsString("People take places themselves"));
        Forms form = Forms.from(run);
        form.post(run + "/places", "places", "LINK").then().statusCode(303);
        given().get(run).then().body(containsString("id=\"places-link\""));
        form.post(run + "/places", "places", "EVERYBODY").then().statusCode(400);
    }

    @Test
    void aListOfPeopleIsTakenWholeOrNotAtAll() {
        String run = planned();
        Person one = Officers.customsOfficer();
        Person other = Officers.borderGuard();
        String good = one.personnelNumber + ";player;customs;shift-leader\n";
        Forms form = Forms.from(run);
        form.post(
                        run + "/members/many",
                        "lines",
                        good + "T-NOBODY;player;customs;\n" + other.personnelNumber + ";pilot;;")
                .then()
                .statusCode(422)
                .body(containsString("Line 2: There is no person"))
                .body(containsString("Line 3"))
                .body(containsString(one.personnelNumber));
        assertEquals(1, members(run));
        form.post(run + "/members/many", "lines", good + good.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(422)
                .body(containsString("Line 2: This person is in the list twice"));
        form.post(
                        run + "/members/many",
                        "lines",
                        IntStream.rangeClosed(1, 2_001)
                                .mapToObj(n -> "T-NOBODY-" + n + ";evaluator\n")
                                .collect(joining()))
                .then()
                .statusCode(422)
                .body(containsString("Line 2001: At most"));
        assertEquals(1, members(run));
        form.post(run + "/members/many", "lines", good + other.personnelNumber + ";evaluator")
                .then()
                .statusCode(303);
        assertEquals(3, members(run));
    }

    private static long members(String run) {
        return QuarkusTransaction.requiringNew().call(() -> Member.count("run.id", id(run)));
    }

    @Test
    void beforeTheStartNothingIsDueOrFulfilled() {
        exercise = SmallExercise.published(SmallExercise.waitingForSilence());
        String run = planned();
        given().get(run + "/control")
                .then()
                .body(containsString("at the start"), not(containsString("due now")), not(containsString("of 2 true")));
        given().get(run + "/control/injects/3a").then().body(not(containsString("not yet")));
        command(run, "start", "anyway", "yes").then().statusCode(303);
        given().get(run + "/control").then().body(containsString("1 of 2 true"));
        given().get(run + "/control/injects/3a").then().body(containsString("not yet"));
    }

    @Test
    void theDirectorStartsFiresHoldsAndEnds() {
        String run = started();
        given().get(run + "/control")
                .then()
                .statusCode(200)
                .body(containsString("Running"))
                .body(containsString("Send the report"));
        command(run, "injects/2/fire").then().statusCode(303);
        command(run, "injects/3/hold").then().statusCode(303);
        given().get(run + "/control/board")
                .then()
                .body(containsString("Inject 2 fired by hand"))
                .body(containsString("held"));
        command(run, "injects/2/fire").then().statusCode(422).body(containsString("moved on"));
        command(run, "skip", "number", "4", "reason", "").then().statusCode(422).body(containsString("Give a reason"));
        command(run, "end").then().statusCode(303);
        given().get(run + "/control").then().body(containsString("Hot wash"));
        command(run, "start", "anyway", "yes").then().statusCode(422).body(containsString("over"));
    }

    @Test
    void aDariReaderSeesTheSpeedInPersianDigits() {
        String run = started();
        given().cookie("omuz-language", "prs")
                .get(run + "/control")
                .then()
                .body(
                        containsString(">×۲۰</button>"),
                        containsString(">×۰٫۵</button>"),
                        containsString("سرعت ×۱<"),
                        not(containsString(">×20<")));
        given().get(run + "/control")
                .then()
                .body(containsString(">×20</button>"), containsString("aria-pressed=\"true\">×1</button>"));
        command(run, "speed?speed=5").then().statusCode(303);
        given().cookie("omuz-language", "prs")
                .get(run + "/control")
                .then()
                .body(containsString("سرعت ×۵"), not(containsString("×5")));
    }

    @Test
    void aDoubleClickIsOneAct() {
        String run = started();
        Forms form = Forms.from(run + "/control");
        for (int click = 0; click < 2; click++) {
            form.post(run + "/control/note", "command", "note-note-1", "text", "Slow start")
                    .then()
                    .statusCode(303);
        }
        String board = given().get(run + "/control/board").asString();
        assertEquals(board.indexOf("Note: Slow start"), board.lastIndexOf("Note: Slow start"));
    }

    @Test
    void anAdHocInjectGoesOutAtOnce() {
        String run = started();
        command(
                        run,
                        "new",
                        "number",
                        "",
                        "at",
                        "noon",
                        "subject-en",
                        "x".repeat(203),
                        "text-en",
                        "The road\u0007 is blocked.",
                        "subject-ru",
                        "ж".repeat(204))
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"number-problem\""),
                        containsString("id=\"at-problem\""),
                        containsString("here are 203"),
                        containsString("here are 204"),
                        containsString("U+0007"),
                        containsString("x".repeat(203)));
        command(
                        run,
                        "new",
                        "number",
                        "A1",
                        "from",
                        "headquarters",
                        "to",
                        "customs",
                        "channel",
                        "PHONE",
                        "subject-en",
                        "Roadblock",
                        "text-en",
                        "",
                        "wanted",
                        "ANSWER",
                        "minutes",
                        "5",
                        "now",
                        "yes")
                .then()
                .statusCode(422)
                .body(containsString("Roadblock"))
                .body(containsString("Write the message"));
        command(
                        run,
                        "new",
                        "number",
                        "A1",
                        "from",
                        "headquarters",
                        "to",
                        "customs",
                        "channel",
                        "PHONE",
                        "subject-en",
                        "Roadblock",
                        "text-en",
                        "The road is blocked.",
                        "wanted",
                        "ANSWER",
                        "minutes",
                        "5",
                        "now",
                        "yes")
                .then()
                .statusCode(303);
        given().get(run + "/control/board")
                .then()
                .body(containsString("Roadblock"))
                .body(containsString("ad hoc"))
                .body(containsString("not on a screen yet"));
    }

    @Test
    void playersAreReachedAloneAndTheWriterOrTheTeamIsAnswered() {
        Played played =
                Played.planned(exercise, QuarkusTransaction.requiringNew().call(() -> Officers.linkedTo("instructor")));
        String run = "/runs/" + played.id;
        command(run, "start", "anyway", "yes").then().statusCode(303);
        String inspector = played.addressOf(played.inspector);
        given().get(run + "/control?panel=new").then().body(containsString("value=\"" + inspector + "\""));
        given().get(run + "/control?panel=release").then().body(not(containsString("value=\"" + inspector + "\"")));
        command(
                        run,
                        "new",
                        "number",
                        "A1",
                        "from",
                        "headquarters",
                        "to",
                        inspector,
                        "channel",
                        "PHONE",
                        "subject-en",
                        "Dosimeter",
                        "text-en",
                        "Read it.",
                        "wanted",
                        "ACKNOWLEDGE",
                        "now",
                        "yes")
                .then()
                .statusCode(303);
        given().get(run + "/control/board")
                .then()
                .body(containsString("<small>" + played.inspector.fullName() + "</small>"));
        String code = played.messageOf("A1");
        played.by(played.inspector, me -> Played.bean(React.class).acknowledge(me, Played.click(), code));
        given().get(run + "/control/board").then().body(containsString("acknowledged"));
        played.by(
                played.inspector,
                me -> Played.bean(SendMessage.class)
                        .send(
                                me,
                                Played.click(),
                                new SendMessage.Draft(
                                        null,
                                        List.of("headquarters"),
                                        org.omuz.exercise.model.Inject.Channel.PHONE,
                                        "",
                                        "For the team",
                                        "en",
                                        "")));
        String board = given().get(run + "/control/board").asString();
        Matcher answer = Pattern.compile("panel=message&amp;to=customs&amp;as=headquarters&amp;reply=\\w+")
                .matcher(board);
        assertTrue(answer.find(), board);
        given().get(run + "/control?" + answer.group().replace("&amp;", "&"))
                .then()
                .body(containsString("Only " + played.inspector.fullName() + ", who wrote it"))
                .body(containsString("value=\"customs\" id=\"to-customs\" checked"));
        command(
                        run,
                        "message",
                        "from",
                        "headquarters",
                        "to",
                        "person:999999999",
                        "channel",
                        "PHONE",
                        "text-en",
                        "Nobody")
                .then()
                .statusCode(422)
                .body(containsString("\nNobody</textarea>"));
    }

    @Test
    void theInboxOfTheSimCellIsTalksAndWhatWaitsComesFirst() {
        Played played =
                Played.planned(exercise, QuarkusTransaction.requiringNew().call(() -> Officers.linkedTo("instructor")));
        String run = "/runs/" + played.id;
        command(run, "start", "anyway", "yes").then().statusCode(303);
        command(run, "message", "from", "headquarters", "to", "all", "channel", "RADIO", "text-en", "Stand by.")
                .then()
                .statusCode(303);
        writes(played, "Who may order a return?");
        writes(played, "We wait for an answer.");
        String talk = talks(run);
        assertTrue(talk.matches("(?s).*data-waits>.*Who may order a return\\?.*We wait for an answer\\..*"), talk);
        assertFalse(talk.contains("board-answered"), talk);
        assertEquals(1, talk.split("data-waits>", -1).length - 1, "one talk: " + talk);
        command(run, "message", "from", "headquarters", "to", "all", "channel", "RADIO", "text-en", "Weather at noon.")
                .then()
                .statusCode(303);
        assertTrue(talks(run).contains("data-waits>"), "a word to all is no answer");
        command(
                        run,
                        "message",
                        "from",
                        "headquarters",
                        "to",
                        "customs",
                        "channel",
                        "PHONE",
                        "text-en",
                        "The regulator alone.",
                        "text-ru",
                        "Только регулятор.")
                .then()
                .statusCode(303);
        String answered = talks(run);
        assertFalse(answered.contains("data-waits>"), answered);
        assertTrue(
                answered.matches("(?s).*board-answered.*We wait for an answer\\..*The regulator alone\\..*"), answered);
        assertTrue(given().cookie("omuz-language", "ru")
                .get(run + "/control/board")
                .asString()
                .contains("Только регулятор."));
    }

    private static void writes(Played played, String words) {
        played.by(
                played.inspector,
                me -> Played.bean(SendMessage.class)
                        .send(
                                me,
                                Played.click(),
                                new SendMessage.Draft(
                                        null,
                                        List.of("headquarters"),
                                        org.omuz.exercise.model.Inject.Channel.PHONE,
                                        "",
                                        words,
                                        "en",
                                        "")));
    }

    private static String talks(String run) {
        String board = given().get(run + "/control/board").asString();
        return board.substring(board.indexOf("board-sim"), board.indexOf("board-journal"));
    }

    @Test
    void aPlannedRunIsCancelledForAReasonAndStandsAsItWas() {
        String run = planned();
        String cancellation = run + "/members/cancellation";
        Forms form = Forms.from(run);
        form.post(cancellation, "command", Played.click(), "reason", " ")
                .then()
                .statusCode(422)
                .body(containsString("Give a reason"));
        given().get(run)
                .then()
                .body(containsString("/members/cancellation\" novalidate"), not(containsString("maxlength")));
        String long507 = "ж".repeat(507);
        form.post(cancellation, "command", Played.click(), "reason", long507)
                .then()
                .statusCode(422)
                .body(
                        containsString("At most 500 characters fit here; there are 507."),
                        containsString("value=\"" + long507 + "\""));
        form.post(cancellation, "command", Played.click(), "reason", "No fuel")
                .then()
                .statusCode(303);
        given().get(run)
                .then()
                .body(containsString("This exercise is cancelled: No fuel"))
                .body(not(containsString("cancellation")))
                .body(not(containsString("id=\"lines\"")));
        given().get("/runs?state=CANCELLED").then().body(containsString("\"" + run + "\""));
        given().get(run + "/control").then().statusCode(200).body(not(containsString("/control/start")));
        form.post(run + "/control/start", "command", Played.click())
                .then()
                .body(containsString("This exercise is cancelled: No fuel"));
        String seats = Officers.borderGuard().personnelNumber + ";evaluator";
        form.post(run + "/members/many", "lines", seats)
                .then()
                .statusCode(422)
                .body(containsString("This exercise is cancelled: No fuel"));
        String begun = started();
        Forms.from(begun)
                .post(begun + "/members/cancellation", "command", Played.click(), "reason", "Too late")
                .then()
                .statusCode(422);
    }

    @Test
    @TestSecurity(user = "directing-trainee", roles = "trainee")
    void aDirectorWhoBuildsNothingFindsTheOwnAgencyAndWhoIsKnownByNumber() {
        Person director = QuarkusTransaction.requiringNew().call(() -> Officers.linkedTo("directing-trainee"));
        Played played = Played.planned(exercise, director);
        Person stranger = QuarkusTransaction.requiringNew().call(() -> Officers.borderGuard());
        String search = "/runs/" + played.id + "?q=";
        given().get(search + stranger.familyName)
                .then()
                .statusCode(200)
                .body(not(containsString(stranger.personnelNumber)));
        given().get(search + stranger.personnelNumber)
                .then()
                .body(containsString(">" + stranger.personnelNumber + "<"));
    }

    @Test
    void anEditedInjectSaysWhatItNowSays() {
        String run = started();
        given().get(run + "/control?panel=edit:4").then().statusCode(200).body(containsString("Send the report."));
        command(
                        run,
                        "edit",
                        "number",
                        "4",
                        "at",
                        "00:40",
                        "from",
                        "headquarters",
                        "to",
                        "customs",
                        "channel",
                        "RADIO",
                        "subject-en",
                        "Report twice",
                        "text-en",
                        "Send it twice.",
                        "subject-ru",
                        "Дважды",
                        "text-ru",
                        "Дважды.",
                        "wanted",
                        "ANSWER",
                        "minutes",
                        "10")
                .then()
                .statusCode(303);
        given().get(run + "/control/board")
                .then()
                .body(containsString("Report twice"))
                .body(containsString("00:40"));
        given().get(run + "/control?panel=edit:99").then().statusCode(404);
    }

    @Test
    void theBoardAsksTheDatabaseTheSameFewQuestionsForManyInjects() {
        String small = started();
        String large = planned(SmallExercise.published(SmallExercise.withInjects(300)));
        given().get(large + "/control").then().statusCode(200);
        given().get(small + "/control").then().statusCode(200);
        long few =
                statements.during(() -> given().get(small + "/control").then().statusCode(200));
        long many =
                statements.during(() -> given().get(large + "/control").then().statusCode(200));
        assertEquals(few, many);
        assertTrue(many <= 9, "statements: " + many);
    }

    @Test
    void aRoomOfManyFiredInjectsAndTeamsStaysLight() throws Exception {
        ObjectNode large = Json.MAPPER.valueToTree(SmallExercise.withInjects(300));
        ArrayNode teams = large.withArray("teams");
        for (int i = 0; i < 18; i++) {
            ObjectNode team = teams.get(0).deepCopy();
            teams.add(team.put("code", "team-" + i));
        }
        large.withArray("injects")
                .forEach(line -> ((ObjectNode) line).putArray("to").add("all"));
        String run = planned(SmallExercise.published(Json.MAPPER.treeToValue(large, ExerciseDefinition.class)));
        command(run, "start", "anyway", "yes").then().statusCode(303);
        String planned = given().get(run + "/control").asString();
        command(run, "jump", "to", "06:00", "passed", "FIRE").then().statusCode(303);
        for (String page : new String[] {
            planned,
            given().get(run + "/control").asString(),
            given().get(run + "/control?open=all,20,30").asString()
        }) {
            assertTrue(page.contains("Line 300"));
            assertTrue(page.length() < 250_000, "characters: " + page.length());
        }
    }

    @Test
    void aLineUnfoldsWithEverythingThatIsKnownOfIt() {
        String run = started();
        given().get(run + "/control/injects/2")
                .then()
                .body(containsString("The truck and its load"), not(containsString(">truck<")));
        given().cookie("omuz-language", "ru")
                .get(run + "/control/injects/2")
                .then()
                .body(containsString("Грузовик и его груз"));
        given().get(run + "/control/injects/3a")
                .then()
                .statusCode(200)
                .body(containsString("Второй звонок."))
                .body(containsString("Return the truck"))
                .body(containsString("not yet"))
                .body(containsString("Act on it"));
        given().get(run + "/control/injects/99").then().statusCode(404);
        given().get(run + "/control?open=4").then().body(containsString("Пришлите донесение."));
        given().get(run + "/control").then().body(not(containsString("Пришлите донесение.")));
    }

    @Test
    void aJumpShowsWhatItPassesAndAStaleFormDoesNothing() {
        String run = started();
        given().get(run + "/control?panel=jump&target=4")
                .then()
                .statusCode(200)
                .body(containsString("jumps to 00:20"))
                .body(containsString("value=\"1,2,3\""));
        command(run, "jump", "target", "4", "to", "", "passed", "SKIP", "seen", "2")
                .then()
                .statusCode(422)
                .body(containsString("pass over other injects"));
        command(run, "jump", "target", "4", "to", "", "seen", "1,2,3")
                .then()
                .statusCode(422)
                .body(containsString("Choose one of the options"));
        command(run, "jump", "target", "4", "to", "", "passed", "SKIP", "seen", "1,2,3")
                .then()
                .statusCode(303);
        command(run, "jump", "target", "", "to", "00:10", "passed", "HOLD", "seen", "")
                .then()
                .statusCode(422)
                .body(containsString("forward only"));
        command(run, "jump", "target", "3", "to", "", "seen", "")
                .then()
                .statusCode(422)
                .body(containsString("hours and minutes"));
    }

    @Test
    void anAdHocInjectAsksWhatPlannedOnesAsk() {
        String run = started();
        String[] fields = {
            "number",
            "A2",
            "from",
            "border",
            "to",
            "customs",
            "channel",
            "RADIO",
            "subject-en",
            "Which lane?",
            "text-en",
            "Choose.",
            "wanted",
            "DECISION",
            "minutes",
            "5",
            "options-en",
            "Lane 1\nLane 2",
            "options-ru",
            "Полоса 1\nПолоса 2",
            "expected-en",
            "Close the other",
            "priority",
            "URGENT",
            "task",
            "T1",
            "competency",
            "RSP-1",
            "attachment",
            "doses",
            "when",
            "decided 99",
            "delay",
            "2"
        };
        command(run, "new", fields)
                .then()
                .statusCode(422)
                .body(containsString("inject 99"))
                .body(containsString("Полоса 2"));
        fields[fields.length - 3] = "decided 3 perhaps";
        command(run, "new", fields).then().statusCode(422).body(containsString("perhaps"));
        fields[fields.length - 3] = "decided 3 by customs = return and not delivered 4";
        command(run, "new", fields).then().statusCode(303);
        given().get(run + "/control/injects/A2")
                .then()
                .body(containsString("Lane 1 · Lane 2"))
                .body(containsString("Close the other"))
                .body(containsString("Dose rates"))
                .body(containsString("and inject 4 was not handed out"));
        fields[17] = "Lane 1";
        fields[19] = "";
        fields[1] = "A3";
        command(run, "new", fields).then().statusCode(422).body(containsString("two options"));
        given().get(run + "/control?panel=edit:A2")
                .then()
                .body(containsString("decided 3 by customs = return and not delivered 4"));
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        String run = started();
        String[][] rows = {
            {"number", "A 1", "number"},
            {"at", "1:75", "at"},
            {"from", "nobody", "from"},
            {"channel", "PIGEON", "channel"},
            {"subject-ru", "ж".repeat(201), "subject-ru"},
            {"text-en", "x".repeat(4001), "text-en"},
            {"minutes", "-1", "minutes"},
            {"options-en", "x".repeat(4001), "options-en"},
            {"task", "T99", "task"},
            {"delay", "soon", "delay"},
            {"when", "decided", "when"}
        };
        for (String[] row : rows) {
            command(run, "new", "number", "A7", "subject-en", "Gate", "text-en", "Shut.", row[0], row[1])
                    .then()
                    .statusCode(422)
                    .body(containsString("id=\"" + row[2] + "-problem\""), containsString(row[1]));
        }
        command(
                        run,
                        "new",
                        "number",
                        "A7",
                        "at",
                        "1:05",
                        "subject-en",
                        "Gate",
                        "text-en",
                        "Shut.",
                        "from",
                        "border",
                        "to",
                        "customs")
                .then()
                .statusCode(303);
        given().get(run + "/control?panel=edit:A7")
                .then()
                .body(containsString("value=\"01:05\""), containsString("name=\"subject-en\" value=\"Gate\""));
    }

    private String planned(FrozenExercise other) {
        FrozenExercise before = exercise;
        exercise = other;
        try {
            return planned();
        } finally {
            exercise = before;
        }
    }

    @Test
    void nobodyElseSeesARun() {
        String run = started();
        QuarkusTransaction.requiringNew().run(() -> {
            Member director = Member.<Member>find("run.id", id(run)).firstResult();
            director.removedAt = Instant.parse("2026-11-25T10:00:00Z");
        });
        given().get(run).then().statusCode(404);
        given().get(run + "/control").then().statusCode(404);
        given().get(run + "/control/board").then().statusCode(404);
    }

    @Test
    void everyFormOfTheControlRoomOpens() {
        String run = started();
        for (String panel : new String[] {"jump", "new", "edit:2", "skip:2", "message", "release", "note", "end"}) {
            String page = given().get(run + "/control?panel=" + panel)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            Matcher form = Pattern.compile(
                            "id=\"panel\"[^>]*>.*?<form method=\"post\" action=\"([^\"]+)\"", Pattern.DOTALL)
                    .matcher(page);
            if (!form.find()) {
                fail(panel + " has no form");
            }
        }
        given().get(run + "/control?panel=nonsense").then().statusCode(404);
    }
}
