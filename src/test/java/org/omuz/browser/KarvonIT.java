package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.standalone.SecondNode;

/**
 * Karvon, played through in real browsers on two nodes: a director, two teams on phones, an evaluator and the SimCell; with a
 * pause, an ad-hoc inject and a conditional one, and with the node they all sit on killed and started again in the middle; to
 * the report and its PDF. Everybody signs in through the real Keycloak.
 */
@QuarkusIntegrationTest
class KarvonIT {
    private static final String SEATS =
            """
            DEMO-TRAINEE;player;customs;shift-leader
            DEMO-MANAGER;player;border;post-commander
            DEMO-ADMINISTRATOR;evaluator
            """;

    private Browser browser;
    private SecondNode node;
    private Browser.Visit director;
    private Browser.Visit simCell;
    private Browser.Visit customs;
    private Browser.Visit border;
    private Browser.Visit evaluator;
    private String run;

    @Test
    void karvonIsPlayedThroughAKilledServiceToItsReport() throws Exception {
        try (Browser opened = Browser.at(RestAssured.baseURI + ":" + RestAssured.port);
                SecondNode second = SecondNode.started()) {
            browser = opened;
            node = second;
            everybodySignsIn();
            plan();
            waitInTheRooms();
            start();
            customsDecidesToReturnTheTruck();
            theConditionalCallComes();
            anAdHocInjectReachesTheBorder();
            customsWritesToTheSimCell();
            aPauseIsSeenInTheRooms();
            theServiceIsKilledAndNothingIsLost();
            theEvaluatorObserves();
            end();
            report();
            theObservationBecomesEvidence();
            playbackShowsTheSame();
        }
    }

    private void everybodySignsIn() {
        director = browser.signIn("en", "instructor", "instructor");
        simCell = browser.signIn("en", "instructor", "instructor");
        customs = browser.signIn("en", "trainee", "trainee").phone();
        border = browser.signIn("en", "manager", "manager").phone();
        evaluator = browser.signIn("en", "administrator", "administrator").phone();
    }

    private String at(String path) {
        return node.address + path;
    }

    private void plan() {
        director.open(at("/runs/new")).lookInBoth("run-new");
        director.page.selectOption("#exercise", director.page.locator("#exercise option:has-text('Karvon')").getAttribute("value"));
        director.page.fill("#title", "Karvon, the journey");
        director.page.fill("#startsAt", LocalDateTime.now(ZoneId.of("Asia/Dushanbe")).truncatedTo(ChronoUnit.MINUTES).toString());
        director.press("main form.panel button.btn-primary");
        run = director.page.url().replaceAll(".*(/runs/\\d+).*", "$1");
        director.page.locator("details.many summary").click();
        director.page.fill("#lines", SEATS);
        director.press("form[action$='/members/many'] button");
        director.lookInBoth("run-ready").shows("Shift leader");
    }

    private void waitInTheRooms() {
        customs.open(at(run + "/room")).lookInBoth("room-waiting");
        border.open(at(run + "/room")).look("room-waiting-border");
        evaluator.open(at(run + "/evaluate")).lookInBoth("evaluate-before");
    }

    private void start() {
        director.open(at(run + "/control")).lookInBoth("control-planned");
        director.page.keyboard().press("s");
        director.page.locator("#board :text('The exercise began')").waitFor();
        director.page.locator("#board .journal :text('Inject 1 fired by the clock')").waitFor();
        customs.open(at(run + "/room"));
        director.look("control-running");
    }

    /** By its button; the board shows it as fired. */
    private void fire(String number) {
        director.page.locator("[formaction$='/injects/" + number + "/fire']").click();
        director.page.locator("#board .journal :text('Inject " + number + " fired by hand')").waitFor();
    }

    /** The inbox fills by itself: the page is not loaded again. */
    private static void arrives(Browser.Visit room, String subject) {
        room.page.locator(".letter-subject:has-text('" + subject + "')").first().waitFor();
    }

    private void customsDecidesToReturnTheTruck() {
        fire("8");
        Locator letter = customs.page.locator(".letter-line.is-unopened a").first();
        letter.waitFor();
        customs.lookInBoth("room-inbox");
        customs.page.locator(".letter-line.is-unopened a").first().click();
        customs.page.locator("input[name=option][value=return]").waitFor();
        customs.lookInBoth("room-decision");
        customs.page.locator("input[name=option][value=return]").check();
        customs.page.fill("#reason", "Headquarters insists");
        customs.page.locator("input[name=confirmed]").check();
        customs.page.locator("form[action$='/decision'] button").click();
        director.page.locator("#board .journal li:has-text('decided on')").first().waitFor();
    }

    private void theConditionalCallComes() {
        director.page.locator("#board .journal li:has-text('Condition of inject 8a came true')").waitFor();
        fire("8a");
        customs.open(at(run + "/room"));
        assertTrue(customs.page.locator(".letter-line").count() >= 2);
    }

    private void anAdHocInjectReachesTheBorder() {
        border.open(at(run + "/room"));
        director.open(at(run + "/control?panel=new")).look("control-new");
        director.page.fill("#number", "A1");
        director.page.selectOption("#from", "headquarters");
        director.page.locator("input[name=to][value=border]").check();
        director.page.fill("#subject-en", "A second truck waits");
        director.page.fill("#text-en", "A second truck of the same owner waits behind the bus.");
        director.page.selectOption("#wanted", "ACKNOWLEDGE");
        director.page.check("#now");
        director.press("#panel form button.btn-primary");
        arrives(border, "A second truck waits");
        border.page.locator(".letter-line a:has-text('A second truck waits')").click();
        border.page.locator("form[action$='/acknowledgement'] button").click();
        director.page.locator("#i" + "A1 .chips :text('acknowledged')").waitFor();
    }

    private void customsWritesToTheSimCell() {
        simCell.open(at(run + "/control"));
        customs.open(at(run + "/room/write")).lookInBoth("room-write");
        customs.page.selectOption("#to", "headquarters");
        customs.page.fill("#text", "Who may order a return? Please confirm in writing.");
        customs.page.locator("form[action$='/room/write'] button").click();
        simCell.page.locator(".notes :text('Please confirm in writing')").waitFor();
        simCell.page.locator(".notes a.btn").first().click();
        simCell.page.locator("#panel #text").fill("The regulator alone.");
        simCell.press("#panel form button.btn-primary");
        customs.open(at(run + "/room")).shows("Headquarters");
    }

    private void aPauseIsSeenInTheRooms() {
        director.open(at(run + "/control"));
        director.page.keyboard().press("p");
        border.open(at(run + "/room"));
        border.page.locator("#stage :text('paused')").first().waitFor();
        director.page.locator("[formaction$='/control/resume']").waitFor();
        director.page.keyboard().press("r");
        director.page.locator("[formaction$='/control/pause']").waitFor();
    }

    /** The rooms stay open while the node is away; what happens meanwhile is there when it is back. */
    private void theServiceIsKilledAndNothingIsLost() throws Exception {
        border.open(at(run + "/room"));
        customs.open(at(run + "/room"));
        node.kill();
        node.start();
        director.open(at(run + "/control"));
        fire("8b");
        for (Browser.Visit room : List.of(customs, border)) {
            arrives(room, "Please state the legal basis");
            assertEquals(1, letters(room, "Please state the legal basis"));
            assertEquals(1, letters(room, "Return it to the exporter"));
        }
    }

    private static int letters(Browser.Visit room, String subject) {
        return room.page.locator(".letter-subject:has-text('" + subject + "')").count();
    }

    private void theEvaluatorObserves() {
        evaluator.open(at(run + "/evaluate")).lookInBoth("evaluate");
        evaluator.page.selectOption("#task", "T1");
        evaluator.page.locator("input[name=rating][value=S]").check();
        evaluator.page.fill("#note", "Named the channel and the time at once.");
        evaluator.page.locator(".players label[data-team=customs] input").first().check();
        evaluator.page.locator("form[action$='/evaluate'] button.btn-primary").click();
        director.page.locator("#board .journal li:has-text('Task T1 rated S')").waitFor();
        director.open(at(run + "/control")).lookInBoth("control-played").phone().look("control-phone").dark().look("control-phone-dark").desktop();
    }

    private void end() {
        director.open(at(run + "/control?panel=end")).look("control-end");
        director.press("#panel form button.btn-danger");
        director.shows("Hot wash");
        customs.open(at(run + "/room")).lookInBoth("room-over");
    }

    private void report() throws Exception {
        director.open(at(run + "/report")).lookInBoth("report");
        Download download = director.page.waitForDownload(() -> director.page.locator("a[href*='report.pdf']").first().click());
        Path file = Path.of("target", "screenshots", "report.pdf");
        download.saveAs(file);
        assertTrue(Files.size(file) > 10_000);
    }

    private void theObservationBecomesEvidence() {
        director.open(at(run + "/report/release")).lookInBoth("release");
        director.press("form[action$='/report/release'] button.btn-primary");
        evaluator.desktop().open(at("/centre/people?q=DEMO-TRAINEE"));
        String person = evaluator.page.locator("main tbody a[href^='/centre/people/']").first().getAttribute("href");
        evaluator.open(at(person.replaceAll("(/centre/people/\\d+).*", "$1") + "/evidence")).lookInBoth("evidence-exercise");
        evaluator.shows("Karvon, the journey");
    }

    private void playbackShowsTheSame() {
        director.open(at(run + "/playback")).lookInBoth("playback");
    }
}
