package org.omuz.conduct.evaluation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;
import static org.omuz.conduct.act.Played.click;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.conduct.act.ConductRun;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.act.React;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.SmallExercise;

/** Playback shows after each entry what was shown live after it, to whom it was shown. */
@QuarkusTest
@TestSecurity(user = "playback-director", roles = "instructor")
class PlaybackPagesTest {
    private Played run;
    private String playback;

    @BeforeEach
    void started() {
        Person me = Officers.linkedTo("playback-director");
        run = Played.planned(SmallExercise.published(), me);
        run.by(me, by -> bean(ConductRun.class).start(by, click()));
        playback = "/runs/" + run.id + "/playback";
    }

    private String scene(String as, String at) {
        String page = given().get(playback + "?as=" + as + at)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return page.substring(
                        page.indexOf("</p>", page.indexOf("class=\"now\"")),
                        page.indexOf("<section class=\"panel\" aria-labelledby=\"happened\">"))
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    private long last() {
        return run.run().lastSeq();
    }

    @Test
    void isByteForByteWhatWasShownLive() {
        Map<String, String> live = new LinkedHashMap<>();
        for (int minute = 0; minute < 22; minute += 2) {
            run.play(2);
            if (minute == 16) {
                String decision = run.messageOf("3");
                run.by(run.shiftLeader, by -> bean(React.class).decide(by, click(), decision, "return", "They insist"));
            }
            for (String as :
                    new String[] {"control", "evaluate", "team:customs", "team:customs/shift-leader", "team:border"}) {
                live.put(as + "&at=" + last(), scene(as, ""));
            }
        }
        run.by(run.director, by -> bean(ConductRun.class).endPlay(by, click()));
        assertTrue(live.size() > 20);
        live.forEach((view, shown) -> assertEquals(shown, scene(view, ""), view));
    }

    @Test
    void aTeamsViewHoldsWhatItHeardOnly() {
        run.play(21);
        given().get(playback + "?as=team:customs/shift-leader").then().body(containsString("Return it"));
        String border = scene("team:border", "");
        assertTrue(
                border.contains("Gamma alarm") && !border.contains("Return it") && !border.contains("140 µSv/h"),
                border);
    }

    @Test
    void timesAreInTheReadersDigits() {
        run.play(21);
        for (String page : List.of("/control", "/playback", "/playback?as=evaluate", "/playback?as=team:customs")) {
            String shown = given().cookie("omuz-language", "prs")
                    .get("/runs/" + run.id + page)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(shown.contains("T+۰۰:۲"), page);
            assertEquals(List.of(), latin(shown), page);
        }
        for (String page : List.of("/report", "/documents/msel")) {
            assertEquals(
                    List.of(),
                    latin(given().cookie("omuz-language", "prs")
                            .get("/runs/" + run.id + page)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()),
                    page);
        }
    }

    /** Times and speeds in Latin digits. */
    private static List<String> latin(String page) {
        return Pattern.compile("[^\"]T\\+\\d|×\\d|>[^<\"]*\\d:\\d\\d[^<]*<")
                .matcher(page.replaceAll("data-[a-z-]+=\"[^\"]*\"", ""))
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void isDrawnAsTheRoomsThemselvesWere() {
        run.play(16);
        String decision = run.messageOf("3");
        run.by(run.shiftLeader, by -> bean(React.class).decide(by, click(), decision, "hold", "The law"));
        run.by(run.director, by -> bean(ConductRun.class).pause(by, click()));
        Person observer = Officers.customsOfficer();
        run.seat(observer, org.omuz.conduct.run.Member.Role.OBSERVER, null, null);
        long paused = last();
        Played.signIn("playback-director", observer);
        String control = board(given().get("/runs/" + run.id + "/control")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        Played.signIn("playback-director", run.shiftLeader);
        String room = given().get("/runs/" + run.id + "/room")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String log = given().get("/runs/" + run.id + "/room/log")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Played.signIn("playback-director", run.director);
        run.by(run.director, by -> bean(ConductRun.class).resume(by, click()));
        run.play(5);
        assertEquals(control, board(given().get(playback + "?at=" + paused).asString()));
        String played = given().get(playback + "?as=team:customs/shift-leader&at=" + paused)
                .asString();
        assertEquals(list(room, "inbox"), list(played, "inbox"));
        assertTrue(!played.contains("/room/messages/"), played);
        assertEquals(list(room, "decisions"), list(played, "decisions"));
        assertEquals(list(log, "timeline"), list(played, "timeline"));
        assertTrue(control.contains("line-fired") && list(room, "inbox").contains("Return it"));
        assertTrue(list(room, "decisions").contains("The law")
                && list(log, "timeline").contains("Paused"));
    }

    @Test
    void aPlayerIsPlayedBackWhereverTheTeamWasThen() {
        run.play(6);
        String inspector = run.addressOf(run.inspector);
        run.by(
                run.simCell,
                by -> bean(SendMessage.class)
                        .send(
                                by,
                                click(),
                                new SendMessage.Draft(
                                        "headquarters",
                                        List.of(inspector),
                                        Inject.Channel.RADIO,
                                        "",
                                        "Your eyes only",
                                        "en",
                                        "")));
        run.by(run.director, by -> bean(ConductRun.class).pause(by, click()));
        Map<Long, String> live = new LinkedHashMap<>();
        Played.signIn("playback-director", run.inspector);
        live.put(last(), list(given().get("/runs/" + run.id + "/room").asString(), "inbox"));
        run.seat(run.inspector, org.omuz.conduct.run.Member.Role.PLAYER, "border", null);
        live.put(last(), list(given().get("/runs/" + run.id + "/room").asString(), "inbox"));
        Played.signIn("playback-director", run.director);
        run.by(run.director, by -> bean(ConductRun.class).resume(by, click()));
        run.play(16);
        live.forEach((at, shown) -> assertEquals(
                shown,
                list(given().get(playback + "?as=" + inspector + "&at=" + at).asString(), "inbox")));
        assertTrue(live.values().stream().allMatch(shown -> shown.contains("Your eyes only")));
        given().get(playback).then().body(containsString("value=\"" + inspector + "\""));
        given().get(playback + "?as=" + run.addressOf(run.evaluator)).then().statusCode(404);
        given().get(playback + "?as=" + inspector + "&at=1")
                .then()
                .statusCode(200)
                .body(not(containsString("Your eyes only")));
        assertTrue(!scene("team:customs", "").contains("Your eyes only")
                && scene("control", "").contains("Your eyes only"));
        given().get("/runs/" + run.id + "/report")
                .then()
                .statusCode(200)
                .body(not(containsString(run.inspector.fullName())));
    }

    /** All but who is on the line now, which no journal keeps and no playback claims to know. */
    private static String board(String page) {
        return page.substring(
                        page.indexOf("<div class=\"col-clock\">"),
                        page.indexOf("</form>", page.indexOf("<div class=\"col-clock\">")))
                .replaceFirst("(?s)<section class=\"panel\" aria-labelledby=\"board-teams\">.*?</section>", "");
    }

    /** A list letter for letter, but for where its letters lead: a played one leads nowhere. */
    private static String list(String page, String id) {
        int from = page.indexOf("<div id=\"" + id + "\">");
        return page.substring(from, page.indexOf("</ol>", from))
                .replaceAll("<a href=\"/runs/\\d+/room/messages/[^\"]*\"", "<a");
    }

    @Test
    void stepsWithoutAScript() {
        run.play(6);
        given().get(playback + "?at=0")
                .then()
                .statusCode(200)
                .body(containsString("Nothing yet."), containsString("at=1\""));
        given().get(playback + "?at=999999")
                .then()
                .statusCode(200)
                .body(containsString("entry " + last() + " of " + last()));
        given().get(playback + "?at=-5").then().statusCode(200);
        given().get(playback + "?at=noon").then().statusCode(422).body(containsString("Give the number of an entry"));
        given().get(playback + "?as=team:nobody").then().statusCode(404);
        String atFive = given().get(playback + "?second=300&at=0")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(atFive.contains("data-time=\"T+00:05:"), atFive);
        given().get(playback + "?second=0&at=2").then().body(containsString("data-at=\"2\""));
        given().get(playback + "?second=999999")
                .then()
                .statusCode(200)
                .body(containsString("entry " + last() + " of " + last()));
        given().get(playback + "?second=-1").then().statusCode(200).body(containsString("data-second=\"0\""));
        given().get(playback + "?second=noon").then().statusCode(422);
        given().header("Accept-Language", "prs")
                .get(playback)
                .then()
                .statusCode(200)
                .body(containsString("dir=\"rtl\""));
    }

    @Test
    void theJournalIsHeldAgainstItsHashesWhenSomebodyAsks() {
        run.play(6);
        given().get(playback).then().body(containsString("Check the journal")).body(not(containsString("Unbroken")));
        given().get(playback + "?check=true").then().body(containsString("Unbroken: " + last() + " entries"));
        long last = last();
        QuarkusTransaction.requiringNew()
                .run(() -> Run.getEntityManager()
                        .createNativeQuery("delete from journal where run_id = ?1 and seq = ?2")
                        .setParameter(1, run.id)
                        .setParameter(2, last)
                        .executeUpdate());
        given().get(playback + "?check=true&at=1").then().body(containsString("Broken: entry " + last));
    }

    @Test
    @TestSecurity(user = "playback-player", roles = "trainee")
    void playersDoNotPlayBack() {
        Person player = Officers.linkedTo("playback-player");
        run.seat(player, org.omuz.conduct.run.Member.Role.PLAYER, "customs", null);
        given().get(playback).then().statusCode(404);
    }

    @Test
    void aHundredThousandEntriesOpen() {
        run.play(1);
        long from = last();
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            // every tenth entry a message, the others what its recipient did with it
            Run.getEntityManager()
                    .createNativeQuery("insert into journal (run_id, seq, type, schema_version, member_id, at, "
                            + "exercise_ms, payload, hash)"
                            + " select j.run_id, ?2 + s.seq, if(s.seq % 10 = 1, 'MessageSent', "
                            + "'Opened'), 1, null, j.at, 60000 + s.seq,"
                            + " if(s.seq % 10 = 1, json_object('code', concat('m', (s.seq + 9) "
                            + "div 10), 'from', 'headquarters', 'to', json_array('customs'),"
                            + " 'channel', 'RADIO', 'priority', 'ROUTINE', 'text', "
                            + "json_object('en', concat('Message ', s.seq))),"
                            + " json_object('message', concat('m', (s.seq + 9) div 10), "
                            + "'recipient', 'customs')), repeat('0', 64)"
                            + " from seq_1_to_100000 s join journal j on j.run_id = ?1 and j.seq = 1")
                    .setParameter(1, run.id)
                    .setParameter(2, from)
                    .executeUpdate();
            Run.getEntityManager()
                    .createNativeQuery("insert into audience (run_id, name, seq) select ?1, 'team:customs', ?2 "
                            + "+ s.seq from seq_1_to_100000 s")
                    .setParameter(1, run.id)
                    .setParameter(2, from)
                    .executeUpdate();
            Run.getEntityManager()
                    .createNativeQuery("update exercise_run set last_seq = ?2 where id = ?1")
                    .setParameter(1, run.id)
                    .setParameter(2, from + 100_000)
                    .executeUpdate();
        });
        for (String address : new String[] {
            playback,
            playback,
            playback + "?at=" + (from + 50_000),
            playback + "?as=team:customs",
            "/runs/" + run.id + "/report",
            "/runs/" + run.id + "/report"
        }) {
            System.gc();
            long before = used();
            long start = System.nanoTime();
            given().get(address).then().statusCode(200);
            long ms = (System.nanoTime() - start) / 1_000_000;
            Log.infof(
                    "100,000 entries, %s: %d ms, %d MB more in use afterwards",
                    address.replaceAll("\\d+", "#"), ms, (used() - before) >> 20);
            assertTrue(ms < 30_000, address + " took " + ms + " ms");
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
