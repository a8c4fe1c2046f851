package org.omuz.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in a browser, on two phones, everything on it unfolded: nothing may complain and nothing may stick out. Whoever
 * is the first there looks more closely: with axe, and in Dari.
 */
record Glance(String person, List<Cookie> cookies, String path, boolean first) {
    private static final int[] WIDTHS = {320, 390};
    /** The width that the page wants beyond the screen's, and what wants it. */
    private static final String STICKING_OUT =
            """
            () => {
              const wide = document.documentElement.clientWidth, rtl = document.dir === 'rtl';
              if (document.documentElement.scrollWidth <= wide) return null;
              const scrolls = one => { for (let up = one; up && up !== document.documentElement; up = up.parentElement) {
                if (up !== one && getComputedStyle(up).overflowX !== 'visible') return true; } return false; };
              const out = [...document.querySelectorAll('body *')].filter(one => {
                const box = one.getBoundingClientRect();
                return box.width > 0 && (rtl ? box.left < -1 : box.right > wide + 1) && !scrolls(one); });
              const last = out.filter(one => !out.some(other => other !== one && one.contains(other))).slice(0, 2);
              return document.documentElement.scrollWidth + ' px: ' + last.map(one => one.outerHTML.slice(0, 160)).join(' … ');
            }
            """;

    List<String> faults(Browser browser) {
        List<String> faults = new ArrayList<>();
        try (Browser.Visit visit = browser.visit("ru")) {
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
            visit.open(path);
            fits(visit.page, "ru", faults);
            visit.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            fits(visit.page, "ru, unfolded", faults);
            // a menu lies over the page
            visit.page.evaluate("document.querySelectorAll('header details').forEach(one => one.open = false)");
            if (first) {
                accessible(visit.page, faults);
                visit.speak("prs").open(path);
                fits(visit.page, "prs", faults);
            }
        }
        return faults.stream().distinct().map(fault -> person + " at " + path + ": " + fault).toList();
    }

    private static void fits(Page page, String how, List<String> faults) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 844);
            Object out = page.evaluate(STICKING_OUT);
            if (out != null) {
                faults.add("sideways at " + width + " (" + how + "): " + out);
            }
        }
    }

    private static void accessible(Page page, List<String> faults) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .forEach(rule -> faults.add("axe " + rule.getId() + ": " + rule.getNodes().get(0).getHtml()));
    }
}
