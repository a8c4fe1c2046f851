package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.StoredJournal;
import org.omuz.standalone.Node;
import org.omuz.standalone.OwnDatabase;

/**
 * In the middle of a run the database is killed, then the only node that serves it. While people write without a pause
 * nothing that was confirmed is lost and nothing is done twice; the rooms, never loaded anew, go on by themselves; the
 * clock stands where it last was seen.
 */
class PowerCutIT {
    private static final String PEOPLE = """
            personnel_number;family_name;given_name;name_latin;name_arabic;sex;rank;email;\
            language;agency;duty_station;role;posted_from
            DEMO-INSTRUCTOR;Director;The;;;;;;en;TJ-CU-2;;;
            DEMO-TRAINEE;Leader;Shift;;;;;;en;TJ-CU-2;;;
            DEMO-MANAGER;Commander;Post;;;;;;en;TJ-CU-2;;;
            """;
    private static final String SEATS = """
            DEMO-TRAINEE;player;customs;shift-leader
            DEMO-MANAGER;player;border;post-commander
            """;
    private static final Pattern LETTER = Pattern.compile("/room/messages/([a-z0-9]+)\"");

    /** @param ms exercise time; @param due of the next inject */
    private record Beat(long ms, double speed, String next, long due) {}

    private final OwnDatabase database = new OwnDatabase();
    private Browser browser;
    private Node node;
    private Browser.Visit director;
    private Browser.Visit customs;
    private Browser.Visit border;
    private String run;
    private Writer writing;
    private Writer acknowledging;

    @AfterEach
    void clearUp() {
        if (browser != null) {
            browser.close();
        }
        if (node != null) {
            node.close();
        }
        database.stop();
    }

    @Test
    void nothingConfirmedIsLostAndEverybodyIsBackByThemselves() throws Exception {
        node = Node.alone(database);
        browser = Browser.at(node.address);
        peopleAreKnown();
        aRunIsPlayed();
        theyNeverStop();
        theDatabaseIsKilled();
        theNodeIsKilledAndTheRunWakesPausedAtItsLastBeat();
        everythingConfirmedIsInTheJournalOnce();
        assertWholeScreens();
    }

    private void peopleAreKnown() {
        Browser.Visit administrator = browser.signIn("en", "administrator", "administrator");
        administrator.open("/centre/agencies/new");
        administrator.page.fill("#code", "TJ-CU-2");
        administrator.page.selectOption("#country", "TJ");
        administrator.page.fill("#english", "Customs Service, Region 2");
        administrator.press("main form.panel button.btn-primary");
        administrator.open("/centre/people/import");
        administrator.page.setInputFiles(
                "#file", new FilePayload("people.csv", "text/csv", PEOPLE.getBytes(StandardCharsets.UTF_8)));
        administrator.press("main form[enctype] button").press("main form.first button");
        administrator.close();
    }

    private void aRunIsPlayed() {
        director = browser.signIn("en", "instructor", "instructor");
        customs = browser.signIn("en", "trainee", "trainee").phone();
        border = browser.signIn("en", "manager", "manager").phone();
        run = PlannedRun.of(director.open("/runs/new"), "Karvon", "Karvon in the dark", SEATS);
        director.open(run + "/control?panel=start").press("#panel form button.btn-primary");
        director.page
                .locator("#board .journal :text('Inject 1 fired by the clock')")
                .waitFor();
        for (Browser.Visit room : List.of(customs, border)) {
            room.open(run + "/room");
        }
        everyone().forEach(visit -> visit.page.evaluate("window.neverLeft = true"));
    }

    private List<Browser.Visit> everyone() {
        return List.of(director, customs, border);
    }

    /** Customs writes to the border post, which acknowledges all it gets. */
    private void theyNeverStop() throws Exception {
        List<String> written = new ArrayList<>();
        writing = new Writer(customs, node.address, writer -> {
            written.add("Word " + (written.size() + 1));
            String text = written.get(written.size() - 1);
            writer.send(text, run + "/room/write", "to", "border", "channel", "RADIO", "subject", "", "text", text);
        });
        Set<String> known = new HashSet<>();
        acknowledging = new Writer(border, node.address, writer -> {
            Matcher letters = LETTER.matcher(writer.page(run + "/room"));
            while (letters.find()) {
                if (known.add(letters.group(1))) {
                    writer.send(letters.group(1), run + "/room/messages/" + letters.group(1) + "/acknowledgement");
                }
            }
        });
        reaches(border, writing.confirms(5));
        acknowledging.confirms(3);
    }

    private static void reaches(Browser.Visit room, Writer.Act act) {
        room.page
                .locator(
                        ".letter-subject",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + act.about() + "$")))
                .waitFor();
    }

    private void theDatabaseIsKilled() throws Exception {
        OwnDatabase.kill();
        writing.fails();
        acknowledging.fails();
        OwnDatabase.run();
        reaches(border, writing.confirms(5));
        acknowledging.confirms(3);
        goOnIfPaused();
    }

    /** On a slow machine the database may have been away for longer than a run goes on without being driven. */
    private void goOnIfPaused() {
        director.page
                .locator("#board [formaction$='/control/pause'], #board [formaction$='/control/resume']")
                .waitFor();
        if (director.page.locator("#board [formaction$='/control/resume']").count() > 0) {
            resume();
        }
    }

    private void resume() {
        director.page.locator("#board [formaction$='/control/resume']").click();
        director.page.locator("#board [formaction$='/control/pause']").waitFor();
    }

    private void theNodeIsKilledAndTheRunWakesPausedAtItsLastBeat() throws Exception {
        director.page.locator(".speeds button:text-is('×20')").click();
        director.page
                .locator(".speeds button[aria-pressed=true]:text-is('×20')")
                .waitFor();
        node.kill();
        writing.fails();
        acknowledging.fails();
        Beat last = lastBeat();
        // longer than a run goes on, and past the time of the next inject, had the clock gone on
        pass(Math.max(13, (last.due - last.ms) / 1_000 / last.speed + 1));
        node.start();
        for (Browser.Visit room : List.of(customs, border)) {
            room.page.locator("#stage :text('paused')").first().waitFor();
        }
        reaches(border, writing.confirms(5));
        director.page.locator("#board [formaction$='/control/resume']").waitFor();
        JournalEntry paused =
                journal().of(RunEvent.Paused.class).stream().reduce((a, b) -> b).orElseThrow();
        assertEquals(new RunEvent.Paused(true), paused.what());
        assertEquals(last.ms, paused.exerciseMs);
        assertTrue(fired(last.next).isEmpty(), "fired while nobody looked");
        resume();
        director.page
                .locator("#board .journal :text('Inject " + last.next + " fired by the clock')")
                .waitFor();
        assertTrue(fired(last.next).get(0).exerciseMs >= last.due);
    }

    private List<JournalEntry> fired(String number) throws SQLException {
        return journal().of(RunEvent.InjectFired.class).stream()
                .filter(entry -> ((RunEvent.InjectFired) entry.what()).number().equals(number))
                .toList();
    }

    private Beat lastBeat() throws SQLException {
        try (Connection connection = OwnDatabase.connection();
                PreparedStatement question =
                        connection.prepareStatement("select floor(r.played_ms + r.speed * (greatest(0, "
                                + "timestampdiff(microsecond, r.clock_since, r.beat_at)) div 1000)), r.speed, "
                                + "i.number, i.due_ms"
                                + " from exercise_run r join run_inject i on i.run_id = r.id and "
                                + "i.state = 'SCHEDULED' order by i.due_ms limit 1");
                ResultSet row = question.executeQuery()) {
            row.next();
            return new Beat(row.getLong(1), row.getDouble(2), row.getString(3), row.getLong(4));
        }
    }

    private static void pass(double seconds) throws SQLException {
        try (Connection connection = OwnDatabase.connection();
                PreparedStatement wait = connection.prepareStatement("select sleep(?)")) {
            wait.setDouble(1, seconds);
            wait.executeQuery().close();
        }
    }

    private StoredJournal journal() throws SQLException {
        try (Connection connection = OwnDatabase.connection()) {
            return StoredJournal.of(connection, Long.parseLong(run.replaceAll("\\D", "")));
        }
    }

    private void everythingConfirmedIsInTheJournalOnce() throws Exception {
        List<Writer.Act> written = writing.stop();
        List<Writer.Act> acknowledged = acknowledging.stop();
        StoredJournal journal = journal();
        journal.assertWhole();
        assertEquals(
                written,
                journal.of(RunEvent.MessageSent.class).stream()
                        .filter(entry -> "customs".equals(entry.team))
                        .map(entry -> new Writer.Act(
                                entry.commandId,
                                ((RunEvent.MessageSent) entry.what())
                                        .text()
                                        .wording()
                                        .get("en")))
                        .toList());
        assertEquals(
                acknowledged,
                journal.of(RunEvent.Acknowledged.class).stream()
                        .map(entry -> new Writer.Act(entry.commandId, ((RunEvent.Acknowledged) entry.what()).message()))
                        .toList());
        reaches(border, written.get(written.size() - 1));
    }

    /** The page of before the cuts shows every word once, the newest on top. */
    private void assertWholeScreens() throws Exception {
        List<String> written =
                new ArrayList<>(writing.stop().stream().map(Writer.Act::about).toList());
        Collections.reverse(written);
        assertEquals(
                written,
                border.page.locator(".letter-subject").allTextContents().stream()
                        .filter(words -> words.startsWith("Word "))
                        .toList());
        everyone().forEach(visit -> assertEquals(true, visit.page.evaluate("window.neverLeft"), visit.page.url()));
    }
}
