package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium: the installed one if there is one, else Playwright's own; where neither is, journeys are skipped.
 * The headless shell comes first: a whole browser draws its own tabs and menus, too, for every visitor, which doubles
 * the time.
 */
public final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final boolean ONLY_FAULTS_KEPT = System.getenv("CI") != null;
    /** What comes at all comes by then, on a busy machine too. */
    private static final int PATIENCE_MS = 60_000;

    private static final int POLL_MS = 50;

    private static final Map<String, String> LOCALES =
            Map.of("en", "en-GB", "ru", "ru-RU", "tg", "tg-TJ", "prs", "fa-AF");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, String address) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.address = address;
    }

    public static Browser at(String address) {
        Optional<Path> installed = Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .map(Path.of("/usr/bin")::resolve)
                .filter(Files::isExecutable)
                .findFirst();
        var environment = new Playwright.CreateOptions();
        installed.ifPresent(path -> environment.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Playwright playwright = Playwright.create(environment);
            var options = new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            installed.ifPresent(options::setExecutablePath);
            return new Browser(
                    playwright,
                    playwright.chromium().launch(options),
                    address.replace("127.0.0.1", "localhost").replaceAll("/$", ""));
        } catch (PlaywrightException e) {
            abort("no Chromium here and none could be fetched: "
                    + e.getMessage().lines().findFirst().orElse(""));
            throw e;
        }
    }

    /** A visitor with cookies of their own, who sees the product in one language. */
    public Visit visit(String language) {
        return new Visit(chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(LOCALES.get(language))
                .setViewportSize(1280, 900)
                // a colour on its way to another would be measured in between
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT)));
    }

    /** Signs in through the real Keycloak; password as given. */
    public Visit signIn(String language, String user, String password) {
        return visit(language).again(user, password);
    }

    /**
     * Fills in Keycloak's form. One journey at a time: Keycloak refuses somebody whose password is being checked
     * elsewhere at that moment.
     */
    static void sendPassword(Page page, String user, String password) {
        synchronized (Browser.class) {
            page.fill("#username", user);
            page.fill("#password", password);
            page.waitForResponse(
                    answer -> answer.url().contains("/login-actions/authenticate"), () -> page.click("#kc-login"));
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** One person at one browser. */
    public final class Visit implements AutoCloseable {
        private final BrowserContext context;
        public Page page;
        private final List<String> complaints = new ArrayList<>();

        private Visit(BrowserContext context) {
            this.context = context;
            context.setDefaultTimeout(PATIENCE_MS);
            openTab();
        }

        private void openTab() {
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
        }

        /**
         * A room loads itself anew when play begins or ends; whoever types an address in that moment types it again.
         */
        public Visit open(String path) {
            String to = path.startsWith("http") ? path : address + path;
            for (int more = 2; ; more--) {
                try {
                    page.navigate(to);
                    return this;
                } catch (PlaywrightException overtaken) {
                    if (more == 0 || !overtaken.getMessage().contains("interrupted by another navigation")) {
                        throw overtaken;
                    }
                    page.waitForLoadState();
                }
            }
        }

        /** The line is lost, or is back. */
        public Visit line(boolean there) {
            context.setOffline(!there);
            return this;
        }

        /** Closes the lid, whatever is on its way, and comes back to the same browser later. */
        public Visit closeLid() {
            page.close();
            openTab();
            return this;
        }

        /** Another tab of the same browser, to be done with before this one goes on. */
        public Page otherTab(Runnable click) {
            return context.waitForPage(click);
        }

        /** The sign-in runs out, here and at Keycloak; what the page itself keeps stays. */
        public Visit signInEnds() {
            context.cookies().stream()
                    .map(cookie -> cookie.name)
                    .filter(name -> !name.startsWith("omuz-"))
                    .forEach(name -> context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(name)));
            return this;
        }

        /**
         * Every page on the way: no WCAG 2.2 AA violation, nothing the content policy refused; a picture is kept, for
         * people to look at. Where nobody looks (CI), only that of a fault is.
         */
        public Visit look(String name) {
            List<String> faults = barriers();
            if (!ONLY_FAULTS_KEPT || !faults.isEmpty()) {
                keep(name);
            }
            assertEquals(List.of(), faults, name + " at " + page.url());
            assertEquals(List.of(), complaints, name);
            return this;
        }

        /** What breaks WCAG 2.2 AA on this page, one line each. */
        List<String> barriers() {
            var violations = new AxeRunOptions();
            // what is in order need not be told; on a long page that is most of the time
            violations.setResultTypes(List.of("violations"));
            return new AxeBuilder(page)
                            // no page has frames; the other mode would open a page more for each look
                            .setLegacyMode(true)
                            .options(violations)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations()
                            .stream()
                            .map(rule ->
                                    rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                            .toList();
        }

        /** Looks at this page in the visitor's language and in Dari, right to left. */
        public Visit lookInBoth(String name) {
            look(name);
            // with its fragment the page would stay as it is
            String here = page.url().replaceFirst("#.*", "");
            speak("prs");
            page.navigate(here);
            look(name + "-prs");
            context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("omuz-language"));
            page.navigate(here);
            return this;
        }

        public Visit speak(String language) {
            context.addCookies(List.of(new Cookie("omuz-language", language).setUrl(address)));
            return this;
        }

        /** Signs in at this browser, where nobody is signed in. */
        public Visit again(String user, String password) {
            open("/sign-in");
            sendPassword(page, user, password);
            return this;
        }

        /** Clicks what leads to another page, and waits for it. */
        public Visit press(String selector) {
            // a form that a script sends first does not begin to load at once
            page.evaluate("window.left = false");
            page.locator(selector).first().click();
            page.waitForFunction("() => window.left === undefined && document.readyState === 'complete'");
            return this;
        }

        /** Until a promise of the page comes true: {@link Page#waitForFunction} takes any promise for a yes. */
        public Visit until(String promised) {
            for (int left = PATIENCE_MS; !Boolean.TRUE.equals(page.evaluate(promised)); left -= POLL_MS) {
                assertTrue(left > 0, () -> promised + " did not come true on " + page.url());
                page.waitForTimeout(POLL_MS);
            }
            return this;
        }

        /** A picture, whatever axe would say. */
        public Visit keep(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + ".png"))
                    .setFullPage(true));
            return this;
        }

        public Visit phone() {
            page.setViewportSize(390, 844);
            return this;
        }

        /** What is left of the desktop's width at 200 % zoom. */
        public Visit zoomed() {
            page.setViewportSize(640, 450);
            return this;
        }

        public Visit desktop() {
            page.setViewportSize(1280, 900);
            return this;
        }

        public Visit dark() {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            // pages of ours follow by script, the sign-in page by its style alone
            page.waitForFunction("() => !document.documentElement.dataset.theme || "
                    + "document.documentElement.dataset.bsTheme === 'dark'");
            return this;
        }

        public void shows(String words) {
            assertTrue(
                    page.locator("main").innerText().contains(words),
                    () -> "“" + words + "” is not on " + page.url() + ":\n"
                            + page.locator("main").innerText());
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
