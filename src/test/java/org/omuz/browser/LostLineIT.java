package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neither a bad line, a closed laptop, a second device nor a sign-in that ran out loses what somebody typed. */
class LostLineIT extends Journey {
    private Browser.Visit laptop;

    @Test
    void answersOutliveTheLineTheLidAndASecondDevice() {
        laptop = browser.signIn("en", "trainee", "trainee");
        String attempt = startedTest();
        answersWaitForTheLineAndAreSavedWhenItIsBack();
        goingOnWaitsForTheLineToo(attempt);
        answersWaitForASignInThatRanOut();
        aClosedLidKeepsWhatWasNotSent(attempt);
        try (Browser.Visit phone = browser.signIn("en", "trainee", "trainee")) {
            phone.phone().open(attempt);
            assertTrue(choice(phone, 2).isChecked(), "the other device shows what this one saved");
            theNewerAnswerReplacesTheOlderPage(phone, attempt);
        }
    }

    /** The pre-test and lessons of the demonstration's trainee are done; the next step is a test. */
    private String startedTest() {
        laptop.open("/me").press("main a.btn-primary").press("main form button.btn-primary");
        laptop.page.waitForURL("**/me/attempts/**");
        return laptop.page.url();
    }

    private void answersWaitForTheLineAndAreSavedWhenItIsBack() {
        choice(laptop, 0).check();
        said(laptop, "Saved").waitFor();
        laptop.line(false);
        choice(laptop, 1).check();
        said(laptop, laptop.page.locator("form[data-attempt]").getAttribute("data-waiting"))
                .waitFor();
        laptop.look("attempt-waiting").phone().look("attempt-waiting-phone").desktop();
        laptop.line(true);
        said(laptop, "Saved").waitFor();
        laptop.page.reload();
        assertTrue(choice(laptop, 1).isChecked());
    }

    private void goingOnWaitsForTheLineToo(String attempt) {
        laptop.line(false);
        choice(laptop, 0).check();
        laptop.page.locator("main form .first-act").click();
        said(laptop, laptop.page.locator("form[data-attempt]").getAttribute("data-waiting"))
                .waitFor();
        assertEquals(attempt, laptop.page.url());
        laptop.line(true);
        laptop.page.waitForURL(address -> !address.equals(attempt));
        laptop.open(attempt);
        assertTrue(choice(laptop, 0).isChecked());
    }

    private void answersWaitForASignInThatRanOut() {
        laptop.signInEnds();
        choice(laptop, 1).check();
        laptop.page.locator(".sign-in-ended").waitFor();
        laptop.look("attempt-sign-in-ended")
                .phone()
                .look("attempt-sign-in-ended-phone")
                .desktop();
        Page beside =
                laptop.otherTab(() -> laptop.page.locator(".sign-in-ended a").click());
        Browser.sendPassword(beside, "trainee", "trainee");
        beside.waitForURL("**/me");
        beside.close();
        // what a window gets when somebody comes back to it
        laptop.page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        said(laptop, "Saved").waitFor();
        assertEquals(0, laptop.page.locator(".sign-in-ended").count());
        choice(laptop, 0).check();
        said(laptop, "Saved").waitFor();
    }

    private void aClosedLidKeepsWhatWasNotSent(String attempt) {
        laptop.line(false);
        choice(laptop, 2).check();
        said(laptop, laptop.page.locator("form[data-attempt]").getAttribute("data-waiting"))
                .waitFor();
        laptop.closeLid().line(true).open(attempt);
        assertTrue(choice(laptop, 2).isChecked(), "restored from this browser");
        said(laptop, "Saved").waitFor();
        assertEquals("null", String.valueOf(waiting()));
    }

    private void theNewerAnswerReplacesTheOlderPage(Browser.Visit phone, String attempt) {
        laptop.open(attempt);
        choice(phone, 1).check();
        said(phone, "Saved").waitFor();
        choice(laptop, 0).check();
        said(laptop, "Another device").waitFor();
        assertTrue(choice(laptop, 1).isChecked(), "the newer answer is shown");
        laptop.look("attempt-replaced");
        choice(laptop, 0).check();
        said(laptop, "Saved").waitFor();
        phone.page.reload();
        assertTrue(choice(phone, 0).isChecked());
    }

    @Test
    void aFormSentAfterTheSignInRanOutIsSentAgainAfterSigningInBesideIt() {
        laptop = browser.signIn("en", "instructor", "instructor");
        laptop.open("/teach/sessions/new");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Dushanbe")).plusDays(40);
        laptop.page.fill("#place", "O'Brien's yard «Ҳисор»");
        laptop.page.fill("#from", day.toString());
        laptop.page.fill("#to", day.plusDays(3).toString()); // RN-101 takes four days
        laptop.page.fill("#seats", "7");
        laptop.page.locator("[name=instructors]").first().check();
        laptop.signInEnds().press("main form.panel button.btn-primary");
        laptop.shows("nothing is lost");
        laptop.look("sign-in-ended")
                .phone()
                .look("sign-in-ended-phone")
                .dark()
                .look("sign-in-ended-dark")
                .desktop();
        assertFalse(laptop.page.url().contains("Brien"), "nothing typed gets into an address");

        Page beside = laptop.otherTab(
                () -> laptop.page.locator("main a[target=_blank]").click());
        Browser.sendPassword(beside, "instructor", "instructor");
        beside.waitForURL("**/teach");
        beside.close();

        laptop.press("main form button");
        laptop.shows("O'Brien's yard «Ҳисор»");
    }

    /** Other journeys hold sessions of one. */
    private void aSessionOfManyIsMarked() {
        laptop.open("/teach");
        List<String> running = laptop.page.locator("main .session-line.first h2 a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        running.stream()
                .filter(session -> laptop.open(session + "/attendance")
                                .page
                                .locator("li.tick form")
                                .count()
                        > 2)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no session with more than two of " + running));
    }

    /** What is new comes when the finger is lifted: a button that goes while it is down loses the tap. */
    private void thePageStandsStillUnderAFinger() {
        laptop.page.waitForResponse(answer -> answer.url().contains("/attendance"), () -> laptop.page.evaluate("""
                        () => {
                          window.under = document.querySelector('li.tick .tap-yes');
                          window.under.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
                          document.body.dispatchEvent(new CustomEvent('news', { detail: { kinds: [], own: true } }));
                        }"""));
        assertEquals(
                true,
                laptop.page.evaluate("() => new Promise(done => setTimeout(() => done(under.isConnected), 500))"));
        laptop.page.evaluate("() => under.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))");
        laptop.page.waitForFunction("() => !under.isConnected");
    }

    @Test
    void tapsInTheYardWaitForTheLine() {
        laptop = browser.signIn("en", "instructor", "instructor").phone();
        aSessionOfManyIsMarked();
        if (laptop.page.locator("li.tick").last().locator(".take-back").isVisible()) {
            laptop.page.locator("li.tick").last().locator(".take-back").click();
        }
        laptop.page.locator("form[data-after-taps]").waitFor();
        thePageStandsStillUnderAFinger();
        laptop.line(false);
        // a slip, mended twice
        for (String tap : List.of(".tap-no", ".tap-yes", ".tap-no")) {
            laptop.page.locator("li.tick").first().locator(tap).click();
            laptop.page
                    .locator("li.tick.is-unsaved " + tap + "[aria-pressed=true]")
                    .first()
                    .waitFor();
        }
        laptop.page.locator("li.tick").last().locator(".tap-yes").click();
        laptop.page.locator(".uncounted:text('2 marks wait')").waitFor();
        laptop.page.locator(".outbox :text('Waiting for the line')").first().waitFor();
        laptop.page.locator("form[data-after-taps] button").click();
        laptop.page.locator("form[data-after-taps] :text('Waits for the line')").waitFor();
        laptop.look("attendance-waiting")
                .desktop()
                .look("attendance-waiting-desktop")
                .phone();
        laptop.line(true);
        laptop.page.locator(".outbox .is-waiting").first().waitFor(hidden());
        laptop.page.locator("form[data-after-taps]").waitFor(hidden());
        laptop.page.reload();
        assertEquals(
                laptop.page.locator("li.tick").count(),
                laptop.page.locator("li.tick [aria-pressed=true]").count());
        assertEquals(
                1,
                laptop.page
                        .locator("li.tick")
                        .first()
                        .locator(".tap-no[aria-pressed=true]")
                        .count());
        assertEquals(
                1,
                laptop.page
                        .locator("li.tick")
                        .last()
                        .locator(".tap-yes[aria-pressed=true]")
                        .count());
        laptop.page.locator("li.tick").last().locator(".take-back").click();
        laptop.page.locator("li.tick").last().locator(".take-back").waitFor(hidden());
        assertEquals(
                0,
                laptop.page
                        .locator("li.tick")
                        .last()
                        .locator("[aria-pressed=true]")
                        .count());
    }

    /**
     * The note of a practical, which no tap waits before; what waits is named on other pages, and sent from its own.
     */
    @Test
    void aNoteSavedInTheYardWaitsForTheLine() {
        laptop = browser.signIn("en", "instructor", "instructor").phone();
        aSessionOfManyIsMarked();
        String session = laptop.page.url().replaceAll(".*(/teach/sessions/\\d+).*", "$1");
        laptop.open(session + "/practicals");
        laptop.press("main a.cell:has-text('Not started')");
        laptop.press("main form .wide-tap");
        String practical = laptop.page.url().replaceAll(".*(/teach/[^?#]*).*", "$1");
        laptop.page.fill("#note", "Calm, and quick at the barrier");
        laptop.line(false);
        laptop.page.locator("[name=finish][value=false]").click();
        laptop.page.locator(".after-taps:text('Waits for the line')").waitFor();
        laptop.look("practical-waiting");
        laptop.line(true);
        laptop.page.locator(".outbox .is-waiting").first().waitFor(hidden());
        laptop.open(practical);
        assertEquals("Calm, and quick at the barrier", laptop.page.inputValue("#note"));
        laptop.page.fill("#note", "Calm, and quick");
        laptop.line(false);
        laptop.page.locator("[name=finish][value=false]").click();
        laptop.page.locator(".outbox .is-waiting").first().waitFor();
        laptop.page.route("**/result", Route::abort);
        laptop.line(true).open("/teach").page.locator("#waits-here a").waitFor();
        laptop.look("something-waits");
        laptop.page.unroute("**/result");
        laptop.press("#waits-here a");
        laptop.page.locator(".outbox .is-waiting").first().waitFor(hidden());
        laptop.open(practical);
        assertEquals("Calm, and quick", laptop.page.inputValue("#note"));
    }

    @Test
    void aRefusedFormSaysWhatIsWrongWithItInTheLanguageItIsChangedTo() {
        laptop = browser.signIn("en", "instructor", "instructor");
        laptop.open("/teach/sessions/new");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Dushanbe")).plusDays(40);
        laptop.page.fill("#code", "№ 7");
        laptop.page.fill("#place", "Ҳисор");
        laptop.page.fill("#from", day.toString());
        laptop.page.fill("#to", day.plusDays(3).toString());
        laptop.page.fill("#seats", "7");
        laptop.press("main form.panel button.btn-primary");
        laptop.shows("A code has Latin letters");
        for (String language : new String[] {"ru", "tg"}) {
            laptop.page.locator("header .drop summary").first().click();
            laptop.page
                    .locator("header button[name=language][value=" + language + "]")
                    .click();
            laptop.page
                    .locator("#code ~ .field-error:text('" + (language.equals("ru") ? "Код состоит" : "Рамз аз ҳарфҳои")
                            + "')")
                    .waitFor();
            assertEquals("№ 7", laptop.page.inputValue("#code"));
            assertEquals("true", laptop.page.getAttribute("#code", "aria-invalid"));
        }
    }

    @Test
    void aRoomAndTheEvaluatorsPageOpenWithoutALine() {
        laptop = browser.signIn("en", "instructor", "instructor");
        String run = startedRun();
        try (Browser.Visit player = browser.signIn("en", "trainee", "trainee").phone();
                Browser.Visit evaluator =
                        browser.signIn("en", "administrator", "administrator").phone()) {
            aDecisionMadeInARoomWithoutALineIsSentOnce(player, run);
            anObservationMadeWithoutALineIsSentOnce(evaluator, run);
            whatIsKeptFollowsTheLanguage(player, run);
            signingOutTakesItFromTheDevice(player, run);
            theEndOfPlayTakesItToo(player, evaluator, run);
        }
    }

    /** Of Karvon, with the decision of inject 8 asked for. */
    private String startedRun() {
        laptop.open("/runs/new");
        String run = PlannedRun.of(
                laptop,
                "Karvon",
                "Karvon on a bad line",
                "DEMO-TRAINEE;player;customs;shift-leader\nDEMO-ADMINISTRATOR;evaluator");
        laptop.open(run + "/control?panel=start").press("#panel form button.btn-primary");
        laptop.page.locator("[formaction$='/injects/8/fire']").click();
        laptop.page.locator("#board .journal :text('Inject 8 fired by hand')").waitFor();
        return run;
    }

    private void aDecisionMadeInARoomWithoutALineIsSentOnce(Browser.Visit player, String run) {
        player.open(run + "/room");
        player.page.locator(".letter-line a:has-text('Return it')").first().waitFor();
        kept(player);
        player.press(".letter-line a:has-text('Return it')");
        kept(player);
        player.line(false).page.reload();
        asOf(player).waitFor();
        player.look("room-without-line")
                .page
                .locator("input[name=option][value=return]")
                .check();
        player.page.fill("#reason", "Headquarters insists");
        player.page.locator("input[name=confirmed]").check();
        player.page.locator("form[action$='/decision'] button").click();
        player.page.locator(".outbox :text('Waiting for the line')").waitFor();
        player.page.reload();
        player.page.locator(".outbox :text('Waiting for the line')").waitFor();
        player.open(run + "/room/documents").shows("never opened on this device");
        player.look("room-never-opened").shows("Return it");
        player.page.locator(".outbox :text('Waiting for the line')").waitFor();
        player.line(true);
        laptop.page.locator("#board .journal li:has-text('decided on')").first().waitFor();
        asOf(player).waitFor(hidden());
        player.page.reload();
        laptop.page.reload();
        assertEquals(
                1,
                laptop.page.locator("#board .journal li:has-text('decided on')").count());
    }

    private void anObservationMadeWithoutALineIsSentOnce(Browser.Visit evaluator, String run) {
        evaluator.open(run + "/evaluate");
        kept(evaluator);
        evaluator.line(false).page.reload();
        asOf(evaluator).waitFor();
        evaluator.page.selectOption("#task", "T1");
        evaluator.page.locator("input[name=rating][value=S]").check();
        evaluator.page.fill("#note", "Told the team at once.");
        evaluator
                .look("evaluate-without-line")
                .page
                .locator("form[action$='/evaluate'] button.btn-primary")
                .click();
        evaluator.page.locator(".outbox :text('Waiting for the line')").waitFor();
        evaluator.page.reload();
        evaluator.page.locator(".outbox :text('Waiting for the line')").waitFor();
        evaluator.line(true);
        evaluator.page.locator("#own-list :text('Told the team at once.')").waitFor();
        evaluator.page.reload();
        assertEquals(1, evaluator.page.locator("#own-list .typed").count());
    }

    private void whatIsKeptFollowsTheLanguage(Browser.Visit player, String run) {
        player.speak("prs").open(run + "/room");
        kept(player);
        player.line(false).page.reload();
        asOf(player).waitFor();
        assertEquals("rtl", player.page.locator("html").getAttribute("dir"));
        player.look("room-without-line-prs")
                .dark()
                .look("room-without-line-prs-dark")
                .line(true);
        asOf(player).waitFor(hidden());
    }

    private void signingOutTakesItFromTheDevice(Browser.Visit player, String run) {
        player.open(run + "/room");
        kept(player);
        player.open("/sign-out").open("/");
        player.until("async () => (await caches.keys()).length === 0");
        player.line(false);
        assertThrows(PlaywrightException.class, () -> player.open(run + "/room"));
        player.line(true);
    }

    private void theEndOfPlayTakesItToo(Browser.Visit player, Browser.Visit evaluator, String run) {
        player.again("trainee", "trainee").open(run + "/room");
        kept(player);
        laptop.open(run + "/control?panel=end").press("#panel form button.btn-danger");
        player.page.locator(".done").waitFor();
        player.until("async () => !await caches.match(location.href)");
        evaluator.page.reload();
        kept(evaluator);
    }

    /** As its keeper, awake and at work, would find it: for who reads now, in the language of now. */
    private static void kept(Browser.Visit visit) {
        visit.until("async () => {"
                + " const whose = await cookieStore.get('omuz-kept');"
                + " return !!whose && navigator.serviceWorker.controller?.state === 'activated'"
                + " && !!await caches.match(location.href, { cacheName: 'omuz-kept-' + whose.value }); }");
    }

    private static Locator asOf(Browser.Visit visit) {
        return visit.page.locator(".as-of");
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    /** The nth choice of the first question that has choices. */
    private static Locator choice(Browser.Visit visit, int n) {
        return chosen(visit).locator("input[type=radio]").nth(n);
    }

    private static Locator said(Browser.Visit visit, String words) {
        return chosen(visit).locator(".saved", new Locator.LocatorOptions().setHasText(words));
    }

    private static Locator chosen(Browser.Visit visit) {
        return visit.page.locator("fieldset.question:has(input[type=radio])").first();
    }

    private Object waiting() {
        return laptop.page.evaluate(
                "() => { const kept = Object.keys(localStorage).filter(k => k.startsWith('omuz-attempt-'))"
                        + ".map(k => localStorage.getItem(k)).filter(v => v !== '{}'); return "
                        + "kept.length ? kept.join() : null; }");
    }
}
