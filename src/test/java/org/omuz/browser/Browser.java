package org.omuz.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A real Chromium: the installed one, else Playwright's own; where neither can be had, the journey says so and is skipped. */
public final class Browser implements AutoCloseable {
    private static final List<Path> INSTALLED = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe")
            .map(Path::of)
            .toList();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser open() {
        Optional<Path> installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
        Map<String, String> environment = new HashMap<>(System.getenv());
        installed.ifPresent(path -> environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            installed.ifPresent(options::setExecutablePath);
            return new Browser(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            throw new TestAbortedException("There is no Chromium to run this journey in: " + e.getMessage(), e);
        }
    }

    /** A person at a desk who reads the language given ({@code en, ru, tg, prs}). */
    public Visitor atDesk(String language) {
        return visitor(language, 1280, 800, false);
    }

    /** A person with a phone. */
    public Visitor onPhone(String language) {
        return visitor(language, 390, 844, true);
    }

    private Visitor visitor(String language, int width, int height, boolean touch) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        return new Visitor(context.newPage());
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
