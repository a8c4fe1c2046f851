package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Neither a bad line, a closed laptop, a second device nor a sign-in that ran out loses what somebody typed. */
@QuarkusIntegrationTest
class LostLineIT {
    private Browser browser;
    private Browser.Visit laptop;

    @BeforeEach
    void open() {
        browser = Browser.at(RestAssured.baseURI + ":" + RestAssured.port);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void answersOutliveTheLineTheLidAndASecondDevice() {
        laptop = browser.signIn("en", "trainee", "trainee");
        String attempt = startedTest();
        answersWaitForTheLineAndAreSavedWhenItIsBack();
        goingOnWaitsForTheLineToo(attempt);
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
        said(laptop, laptop.page.locator("form[data-attempt]").getAttribute("data-waiting")).waitFor();
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
        said(laptop, laptop.page.locator("form[data-attempt]").getAttribute("data-waiting")).waitFor();
        assertEquals(attempt, laptop.page.url());
        laptop.line(true);
        laptop.page.waitForURL(address -> !address.equals(attempt));
        laptop.open(attempt);
        assertTrue(choice(laptop, 0).isChecked());
    }

    private void aClosedLidKeepsWhatWasNotSent(String attempt) {
        laptop.line(false);
        choice(laptop, 2).check();
        said(laptop, laptop.page.locator("form[data-attempt]").getAttribute("data-waiting")).waitFor();
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
        String day = LocalDate.now(ZoneId.of("Asia/Dushanbe")).plusDays(40).toString();
        laptop.page.fill("#place", "O'Brien's yard «Ҳисор»");
        laptop.page.fill("#from", day);
        laptop.page.fill("#to", day);
        laptop.page.fill("#seats", "7");
        laptop.page.locator("[name=instructors]").first().check();
        laptop.signInEnds().press("main form.panel button.btn-primary");
        laptop.shows("nothing is lost");
        laptop.look("sign-in-ended").phone().look("sign-in-ended-phone").dark().look("sign-in-ended-dark").desktop();
        assertFalse(laptop.page.url().contains("Brien"), "nothing typed gets into an address");

        Page beside = laptop.otherTab(() -> laptop.page.locator("main a[target=_blank]").click());
        beside.fill("#username", "instructor");
        beside.fill("#password", "instructor");
        beside.click("#kc-login");
        beside.waitForURL("**/teach");
        beside.close();

        laptop.press("main form button");
        laptop.shows("O'Brien's yard «Ҳисор»");
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
                        + ".map(k => localStorage.getItem(k)).filter(v => v !== '{}'); return kept.length ? kept.join() : null; }");
    }
}
