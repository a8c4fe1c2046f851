package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.omuz.standalone.Node;

/**
 * Karvon, played through in real browsers on two nodes: a director, two teams on phones, an evaluator and the SimCell,
 * five people with an account each; with a pause, an ad-hoc inject and a conditional one, and with the node they all
 * sit on killed and started again in the middle; from the printed pack to the report, its PDF, an officer's evidence
 * and playback. Everybody signs in through the real Keycloak.
 */
class KarvonIT {
    private static final String SEATS = """
            DEMO-TRAINEE;player;customs;shift-leader
            DEMO-MANAGER;player;border;post-commander
            DEMO-ADMINISTRATOR;evaluator
            %s;simcell
            """;

    /** What a room shows: two of its parts as they are drawn, its timeline, and what its opened letters say. */
    private record Shown(String inbox, String decisions, String timeline, Set<String> texts) {}

    /** @param last number of the last journal entry */
    private record Board(long last, String clock, String injects, String journal) {}

    private final Newcomer newcomer = Newcomer.fresh();
    private Browser browser;
    private Node node;
    private Browser.Visit director;
    private Browser.Visit simCell;
    private Browser.Visit customs;
    private Browser.Visit border;
    private Browser.Visit evaluator;
    private String run;
    private String exercise;
    private Board paused;
    private Shown customsPaused;
    private Shown borderPaused;

    @Test
    void karvonIsPlayedThroughAKilledServiceToItsReport() throws Exception {
        try (Browser opened = Browser.at(Node.shared().address);
                Node second = Node.second()) {
            browser = opened;
            node = second;
            everybodySignsIn();
            plan();
            thePrintedPackCanBeHandedOut();
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
        customs = browser.signIn("en", "trainee", "trainee").phone();
        border = browser.signIn("en", "manager", "manager").phone();
        evaluator = browser.signIn("en", "administrator", "administrator");
        evaluator.open("/centre/people/new");
        evaluator.page.fill("#personnelNumber", newcomer.number());
        evaluator.page.fill("#familyName", "Cell");
        evaluator.page.fill("#givenName", "Sim");
        evaluator.page.selectOption("#agency", "TJ-HOST");
        evaluator.page.selectOption("#language", "en");
        evaluator.press("main form.panel button.btn-primary");
        simCell = newcomer.signIn(browser, newcomer.account(evaluator));
        evaluator.phone();
    }

    private String at(String path) {
        return node.address + path;
    }

    private void plan() {
        director.open(at("/runs/new")).lookInBoth("run-new");
        exercise = director.page.locator("#exercise option:has-text('Karvon')").getAttribute("value");
        run = PlannedRun.of(director, "Karvon", "Karvon, the journey", SEATS.formatted(newcomer.number()));
        director.lookInBoth("run-ready").shows("Shift leader");
    }

    /** What goes on by paper if the power does not: cards in both languages, the MSEL, evaluation sheets and a log. */
    private void thePrintedPackCanBeHandedOut() throws Exception {
        director.open(at("/exercises/versions/" + exercise)).lookInBoth("pack");
        director.page.locator("details:has(form[action$='/pack.pdf']) summary").click();
        director.page.selectOption("#second", "ru");
        String pack = (String) director.page
                .locator("form[action$='/pack.pdf']")
                .evaluate("form => form.action + '?' + new URLSearchParams(new FormData(form))");
        Paper paper = Paper.of(director.page.request().get(pack), "pack");
        assertTrue(paper.pages() > 60, paper.pages() + " pages");
        for (String words : List.of(
                "EXERCISE",
                "Gamma alarm on lane 1",
                "Return it to the exporter",
                "Тревога по гамма-каналу на полосе 1",
                "Верните отправителю",
                "Master scenario events list",
                "Unable to be performed")) {
            paper.says(words);
        }
    }

    private void waitInTheRooms() {
        customs.open(at(run + "/room")).lookInBoth("room-waiting");
        border.open(at(run + "/room")).look("room-waiting-border");
        evaluator.open(at(run + "/evaluate")).lookInBoth("evaluate-before");
    }

    private void start() {
        director.open(at(run + "/control")).lookInBoth("control-planned");
        director.page.keyboard().press("s");
        director.page
                .locator("#panel form button.btn-primary:has-text('Start all the same')")
                .click();
        director.page.locator("#board :text('The exercise began')").waitFor();
        director.page
                .locator("#board .journal :text('Inject 1 fired by the clock')")
                .waitFor();
        customs.open(at(run + "/room"));
        director.look("control-running");
    }

    /** By its button; the board shows it as fired. */
    private void fire(String number) {
        director.page.locator("[formaction$='/injects/" + number + "/fire']").click();
        director.page
                .locator("#board .journal :text('Inject " + number + " fired by hand')")
                .waitFor();
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
        director.page
                .locator("#board .journal li:has-text('decided on')")
                .first()
                .waitFor();
    }

    /** Five minutes after the decision, by itself: fifteen seconds at this speed. */
    private void theConditionalCallComes() {
        customs.open(at(run + "/room"));
        director.page
                .locator("#board .journal li:has-text('Condition of inject 8a came true')")
                .waitFor();
        pace("20");
        arrives(customs, "Why is it still standing there?");
        director.page
                .locator("#board .journal li:has-text('Inject 8a fired by its condition')")
                .waitFor();
        pace("1");
    }

    private void pace(String speed) {
        director.page.locator(".speeds button:text-is('×" + speed + "')").click();
        director.page
                .locator(".speeds button[aria-pressed=true]:text-is('×" + speed + "')")
                .waitFor();
    }

    private void byKey(String act) {
        director.page
                .keyboard()
                .press(director.page
                        .locator("#board [formaction$='/control/" + act + "']")
                        .getAttribute("data-key"));
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
        simCell.page.locator("#panel #text-en").fill("The regulator alone.");
        simCell.press("#panel form button.btn-primary");
        customs.open(at(run + "/room")).shows("Headquarters");
    }

    private void aPauseIsSeenInTheRooms() {
        director.open(at(run + "/control"));
        border.open(at(run + "/room"));
        customs.open(at(run + "/room"));
        byKey("pause");
        border.page.locator("#stage :text('paused')").first().waitFor();
        customs.page.locator("#stage :text('paused')").first().waitFor();
        director.page.locator("[formaction$='/control/resume']").waitFor();
        paused = board(director, "#board");
        customsPaused = roomOf(customs);
        borderPaused = roomOf(border);
        assertTrue(
                customsPaused.decisions.contains("Headquarters insists") && !customsPaused.texts.isEmpty(),
                customsPaused.toString());
        byKey("resume");
        director.page.locator("[formaction$='/control/pause']").waitFor();
    }

    /**
     * The rooms stay open while the node is away; what happens and is written meanwhile is there when it is back, once.
     */
    private void theServiceIsKilledAndNothingIsLost() throws Exception {
        border.open(at(run + "/room"));
        customs.open(at(run + "/room/write"));
        node.kill();
        customs.page.selectOption("#to", "headquarters");
        customs.page.fill("#text", "The line is dead, we hold the truck.");
        customs.page.locator("form[action$='/room/write'] button").click();
        customs.page.locator(".outbox .is-waiting").waitFor();
        node.start();
        customs.open(at(run + "/room"));
        director.open(at(run + "/control"));
        director.page.locator(".notes :text('we hold the truck')").waitFor();
        fire("8b");
        for (Browser.Visit room : List.of(customs, border)) {
            arrives(room, "Please state the legal basis");
            assertEquals(1, letters(room, "Please state the legal basis"));
            assertEquals(1, letters(room, "Return it to the exporter"));
        }
        assertEquals(
                1,
                director.page.locator(".notes p:has-text('we hold the truck')").count());
    }

    private static int letters(Browser.Visit room, String subject) {
        return room.page.locator(".letter-subject:has-text('" + subject + "')").count();
    }

    private void theEvaluatorObserves() {
        evaluator.open(at(run + "/evaluate")).lookInBoth("evaluate");
        evaluator.page.selectOption("#task", "T1");
        evaluator.page.locator("input[name=rating][value=S]").check();
        evaluator.page.fill("#note", "Named the channel and the time at once.");
        evaluator
                .page
                .locator(".players label[data-team=customs] input")
                .first()
                .check();
        evaluator.page.locator("form[action$='/evaluate'] button.btn-primary").click();
        director.page.locator("#board .journal li:has-text('Task T1 rated S')").waitFor();
        director.open(at(run + "/control"))
                .lookInBoth("control-played")
                .phone()
                .look("control-phone")
                .dark()
                .look("control-phone-dark")
                .desktop();
    }

    private void end() {
        director.open(at(run + "/control?panel=end")).look("control-end");
        director.press("#panel form button.btn-danger");
        director.shows("Hot wash");
        customs.open(at(run + "/room")).lookInBoth("room-over");
    }

    /** On a node that went through it all and on one that was started in the middle; on the page and on paper. */
    private void report() throws Exception {
        director.open(run + "/report");
        String lived = report(director);
        director.open(at(run + "/report")).lookInBoth("report");
        assertEquals(lived, report(director));
        Download download = director.page.waitForDownload(
                () -> director.page.locator("a[href*='report.pdf?lang=en']").click());
        Paper english = Paper.of(Files.readAllBytes(download.path()), "report");
        for (String words : List.of(
                "Exercise – exercise",
                "Karvon, the journey",
                "After-action report",
                "Performed with some challenges",
                "Named the channel and the time at once.")) {
            english.says(words);
        }
        Paper russian = Paper.of(director.page.request().get(at(run + "/report.pdf?lang=ru")), "report-ru");
        for (String words : List.of(
                "Учение – учение",
                "Karvon, the journey",
                "Отчёт об учении",
                "с некоторыми затруднениями",
                "Named the channel and the time at once.")) {
            russian.says(words);
        }
    }

    private static String report(Browser.Visit visit) {
        return (String) visit.page
                .locator("main")
                .evaluate("main => main.innerHTML.replace(/name=\"csrf-token\" value=\"[^\"]*\"/g, '')");
    }

    private void theObservationBecomesEvidence() {
        director.open(at(run + "/report/release")).lookInBoth("release");
        director.press("form[action$='/report/release'] button.btn-primary");
        evaluator.desktop().open(at("/centre/people?q=DEMO-TRAINEE"));
        String person = evaluator
                .page
                .locator("main tbody a[href^='/centre/people/']")
                .first()
                .getAttribute("href");
        evaluator
                .open(at(person.replaceAll("(/centre/people/\\d+).*", "$1") + "/evidence"))
                .lookInBoth("evidence-exercise");
        evaluator.shows("Karvon, the journey");
    }

    /** The moment of the pause, on both nodes: letter for letter what the screens showed then. */
    private void playbackShowsTheSame() {
        director.open(at(run + "/playback")).lookInBoth("playback");
        for (String node : List.of("", this.node.address)) {
            playback(node, "control");
            assertEquals(paused, board(director, "#live"));
            assertEquals(customsPaused, playedRoom(node, "team:customs/shift-leader", customsPaused));
            assertEquals(borderPaused, playedRoom(node, "team:border/post-commander", borderPaused));
        }
        director.look("playback-team");
    }

    private void playback(String node, String as) {
        director.open(node + run + "/playback?at=" + paused.last + "&as=" + as);
    }

    private Shown playedRoom(String node, String as, Shown live) {
        playback(node, as);
        Set<String> texts = texts(director, "#scene .played-letters .letter");
        texts.retainAll(live.texts);
        return new Shown(drawn(director, "#inbox"), drawn(director, "#decisions"), drawn(director, "#timeline"), texts);
    }

    /** As it stands on the screen, without loading the page anew; then what is one tap away. */
    private Shown roomOf(Browser.Visit room) {
        String inbox = drawn(room, "#inbox");
        String decisions = drawn(room, "#decisions");
        Set<String> texts = new TreeSet<>();
        for (Object letter :
                (List<?>) room.page.evaluate("() => [...document.querySelectorAll('.letter-line:not(.is-unopened) "
                        + "a')].map(a => a.getAttribute('href'))")) {
            room.open(at(letter.toString()));
            texts.addAll(texts(room, ".letter .said .typed"));
        }
        room.open(at(run + "/room/log"));
        return new Shown(inbox, decisions, drawn(room, "#timeline"), texts);
    }

    private static String drawn(Browser.Visit visit, String part) {
        // a played letter leads nowhere: it is read below
        return ((String) visit.page.locator(part).evaluate("part => part.innerHTML"))
                .replaceAll(" href=\"[^\"]*\"", "");
    }

    private static Set<String> texts(Browser.Visit visit, String part) {
        return visit.page.locator(part).allTextContents().stream()
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is the same for whoever looks at it: others have other buttons. */
    private static Board board(Browser.Visit visit, String part) {
        Locator board = visit.page.locator(part);
        return new Board(
                Long.parseLong(board.locator(".journal li").first().getAttribute("value")),
                board.locator(".play-clock").textContent(),
                (String) board.evaluate("board => [...board.querySelectorAll('tr[id]')].map(line =>"
                        + " [...line.querySelectorAll('.t, b, .subject, .to, "
                        + ".seen')].map(cell => cell.innerHTML).join(' ')).join('\\n')"),
                board.locator(".journal").innerHTML());
    }
}
