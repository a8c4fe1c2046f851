package org.omuz.browser;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/**
 * One person, or nobody, who looks at pages in a browser, on two phones, everything on them unfolded: nothing may
 * complain and nothing may stick out.
 */
final class Looker {
    private static final int[] WIDTHS = {320, 390};
    /** The width that the page wants beyond the screen's, and what wants it. */
    private static final String STICKING_OUT = """
            () => {
              const wide = document.documentElement.clientWidth, rtl = document.dir === 'rtl';
              if (document.documentElement.scrollWidth <= wide) return null;
              const scrolls = one => {
                for (let up = one; up && up !== document.documentElement; up = up.parentElement) {
                  if (up !== one && getComputedStyle(up).overflowX !== 'visible') return true;
                }
                return false;
              };
              const out = [...document.querySelectorAll('body *')].filter(one => {
                const box = one.getBoundingClientRect();
                return box.width > 0 && (rtl ? box.left < -1 : box.right > wide + 1) && !scrolls(one); });
              const last = out.filter(one => !out.some(other => other !== one && one.contains(other))).slice(0, 2);
              // words may stick out of a box that does not
              const words = [], range = document.createRange();
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (words.length < 2 && texts.nextNode()) {
                const one = texts.currentNode.parentElement;
                range.selectNodeContents(texts.currentNode);
                const box = range.getBoundingClientRect();
                if (box.width > 0 && (rtl ? box.left < -1 : box.right > wide + 1) && !scrolls(one)
                    && getComputedStyle(one).overflowX === 'visible') words.push(one);
              }
              return document.documentElement.scrollWidth + ' px: '
                  + [...last, ...words].map(one => one.outerHTML.slice(0, 160)).join(' … ');
            }
            """;

    private final String person;
    private final Browser.Visit visit;
    private final List<String> faults = new ArrayList<>();

    Looker(String person, List<Cookie> cookies, Browser browser) {
        this.person = person;
        this.visit = browser.visit("ru");
        visit.page.context().addCookies(cookies);
        visit.phone();
        visit.page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        visit.page.onPageError(error -> faults.add("script: " + error));
        visit.page.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.status() + ": " + response.url());
            }
        });
    }

    /**
     * A room loads itself anew when play begins or ends; whoever looks in that moment looks again.
     *
     * @param closely with axe, and in Dari too
     */
    List<String> faults(String path, boolean closely) {
        for (int more = 2; ; more--) {
            try {
                return look(path, closely);
            } catch (PlaywrightException overtaken) {
                if (more == 0 || !overtaken.getMessage().contains("Execution context was destroyed")) {
                    throw new IllegalStateException(person + " at " + path, overtaken);
                }
                visit.page.waitForLoadState();
            }
        }
    }

    private List<String> look(String path, boolean closely) {
        faults.clear();
        visit.speak("ru").open(path);
        fits("ru");
        visit.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        fits("ru, unfolded");
        // a menu lies over the page
        visit.page.evaluate("document.querySelectorAll('header details').forEach(one => one.open = false)");
        if (closely) {
            visit.barriers().forEach(barrier -> faults.add("axe " + barrier));
            visit.speak("prs").open(path);
            fits("prs");
        }
        return faults.stream()
                .distinct()
                .map(fault -> person + " at " + path + ": " + fault)
                .toList();
    }

    private void fits(String how) {
        for (int width : WIDTHS) {
            visit.page.setViewportSize(width, 844);
            Object out = visit.page.evaluate(STICKING_OUT);
            if (out != null) {
                faults.add("sideways at " + width + " (" + how + "): " + out);
            }
        }
    }
}
