package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One person's window, with cookies of its own. */
public final class Visitor {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** Opens a page of the service under test, by its path. */
    public Response visit(String path) {
        return page.navigate(RestAssured.baseURI + ":" + RestAssured.port + path);
    }

    /** Signs in through the real Keycloak, as somebody whose password is the name. */
    public Visitor signIn(String name) {
        return signIn(name, name);
    }

    public Visitor signIn(String name, String password) {
        visit("/me");
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/realms/"));
        return this;
    }

    /** WCAG 2.2 AA as far as axe can tell, and its best practices; every finding is named with the element. */
    public Visitor assertAccessible() {
        List<Rule> findings =
                new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations();
        assertEquals("", findings.stream().map(Visitor::sentence).collect(Collectors.joining("\n")), page.url());
        return this;
    }

    /** Keeps the whole page in {@code target/screenshots}. */
    public Path screenshot(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
