package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.omuz.standalone.Node;

/**
 * A manager asks what was known of a day that is months ago and reads why it differs from what is known now; goes from a
 * gap to who has it, to the file and the course that closes it; prints a record. Two administrators simulate a stricter
 * rule book and put it in effect.
 */
class AuditorIT {
    @Test
    void aManagerAsksWhatWasKnownThenAndWhyItDiffers() throws Exception {
        LocalDate then = LocalDate.now().minusMonths(8);
        try (Browser browser = Browser.at(Node.shared().address);
                Browser.Visit manager = browser.signIn("en", "manager", "manager")) {
            manager.open("/agency/matrix").look("auditor-matrix-now");
            manager.page.fill("#on", then.toString());
            manager.page.fill("#known", then.toString());
            manager.page.click("form.filters button.btn-primary");
            manager.page.waitForURL("**/agency/matrix?**known=" + then + "**");
            Locator differing = manager.page.locator("details.differs summary");
            assertTrue(differing.innerText().contains("Officers who differ from what is known now"));
            differing.click();
            assertTrue(manager.page.locator("details.differs tbody").innerText().contains("was recorded on"));
            manager.look("auditor-matrix-known-then");

            manager.open("/agency");
            Locator worst = manager.page.locator("ol.gaps > li > a").first();
            String counted = worst.getAttribute("data-count");
            worst.click();
            manager.page.waitForURL("**/agency/who?**");
            assertEquals(
                    counted,
                    manager.page.locator("nav.pager[data-total]").first().getAttribute("data-total"));
            manager.look("auditor-who-lacks");
            Download file = manager.page.waitForDownload(() -> manager.page.click("a[href*='who.csv']"));
            long lines = Files.readAllLines(file.path()).stream()
                    .filter(line -> !line.isBlank())
                    .count();
            assertEquals(Long.parseLong(counted) + 1, lines, "a line for each, and the heads");
            manager.open("/agency/who?competency=DET-2&state=lacks");
            manager.page.locator("tbody tr td a[href^='/courses/']").first().click();
            manager.page.waitForURL("**/courses/**");

            manager.open("/agency/matrix?show=all");
            manager.page.locator(".mx tbody th a").first().click();
            manager.page.waitForURL("**/agency/people/**");
            manager.look("auditor-record");
            Download record = manager.page.waitForDownload(() -> manager.page.click("a[href*='.pdf']"));
            long size = Files.size(record.path());
            assertTrue(size > 10_000, "the record has " + size + " bytes");
        }
    }

    @Test
    void aManagerSupposesATransferASessionAndStricterRules() throws Exception {
        String soon = LocalDate.now().plusDays(20).toString();
        try (Browser browser = Browser.at(Node.shared().address);
                Browser.Visit manager = browser.signIn("ru", "manager", "manager")) {
            manager.open("/agency");
            manager.page.click("a[href^='/agency/staffing']");
            manager.page.waitForURL("**/agency/staffing**");
            manager.look("staffing");
            manager.page.locator("tbody td a[data-count]").first().click();
            manager.page.waitForURL("**/agency/staffing/post**");
            manager.lookInBoth("staffing-post");
            manager.open("/agency/what-if");
            manager.page.fill("#name", "Весна");
            manager.page.locator("#name").press("Enter");
            manager.page.waitForURL("**/agency/what-if/*");
            String officer = manager.page.locator("#officers option").first().getAttribute("value");
            suppose(manager.page, "TRANSFER", Map.of("person", officer, "from", soon), "station", "role");
            suppose(manager.page, "SESSION", Map.of("seats", "20", "from", soon), "course");
            suppose(manager.page, "RULES", Map.of("from", soon), "book");
            assertEquals(3, manager.page.locator("ol.rows form").count());
            assertTrue(manager.page.locator("#result ~ .table-wrap tbody tr").count() > 0, "something follows");
            manager.lookInBoth("what-if");
            manager.open("/agency/what-if");
            for (Locator each : manager.page.locator("input[name=id]").all().subList(0, 2)) {
                each.check();
            }
            manager.page.click("form[action$='/compare'] button");
            manager.page.waitForURL("**/compare?**");
            manager.look("what-if-compared");
        }
    }

    /** Fills in the form of one kind, of the choices the last of each. */
    private static void suppose(Page page, String kind, Map<String, String> typed, String... chosen) {
        Locator form = page.locator("details:has(input[value='" + kind + "'])");
        form.locator("summary").click();
        typed.forEach((name, value) -> form.locator("[name='" + name + "']").fill(value));
        for (String name : chosen) {
            Locator choice = form.locator("[name='" + name + "']");
            choice.selectOption(choice.locator("option").last().getAttribute("value"));
        }
        int before = page.locator("ol.rows form").count();
        form.locator("button").click();
        page.waitForFunction("n => document.querySelectorAll('ol.rows form').length === n", before + 1);
    }

    @Test
    void twoAdministratorsPutStricterRulesInEffect() throws Exception {
        LocalDate from = LocalDate.now().plusYears(2);
        try (Browser browser = Browser.at(Node.shared().address);
                Browser.Visit administrator = browser.signIn("en", "administrator", "administrator");
                Browser.Visit deputy = browser.signIn("ru", "deputy", "deputy")) {
            administrator.open("/centre");
            administrator.page.click("a[href='/centre/rules']");
            administrator.page.click("text=Rules 2027.1");
            administrator.look("rules-draft");
            administrator.page.click("a[href$='/simulation']");
            assertTrue(administrator.page.locator(".who-counts").innerText().contains("lose: "));
            administrator.look("rules-simulation");
            administrator.page.goBack();
            administrator.page.fill("#from", from.toString());
            administrator.page.fill("#reason", "Refreshers every eighteen months");
            administrator.page.click("form[action$='/propose'] button");
            administrator.page.waitForSelector("form[action$='/take-back']");
            assertEquals(0, administrator.page.locator("form[action$='/adopt']").count(), "not by the same person");
            deputy.open(administrator.page.url().replaceFirst("^https?://[^/]+", ""));
            assertTrue(deputy.page.locator("main").innerText().contains("Refreshers every eighteen months"));
            deputy.look("rules-proposed");
            deputy.page.click("form[action$='/adopt'] button");
            deputy.page.waitForSelector(
                    "form[action$='/adopt']",
                    new com.microsoft.playwright.Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            deputy.look("rules-adopted");
            administrator.open("/centre/audit?act=RuleBookAdopted");
            assertTrue(administrator.page.locator("main").innerText().contains("2027.1"));
        }
    }
}
