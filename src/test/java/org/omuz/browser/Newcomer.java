package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

/** Somebody of the people who gets an account of their own, and a password of their own at the first sign-in. */
record Newcomer(String number) {
    private static final String PASSWORD = "an officer's own words";

    /** Nobody yet: Keycloak keeps the accounts of earlier runs of the tests. */
    static Newcomer fresh() {
        return new Newcomer(
                "IT-" + Long.toString(System.currentTimeMillis(), 36).toUpperCase(Locale.ROOT));
    }

    /** The administrator, who has this person's page open, makes the account; answers with the password for once. */
    String account(Browser.Visit administrator) {
        administrator.press("main form[action$='/account'] button");
        List<String> codes = administrator.page.locator("main .panel code").allInnerTexts();
        assertEquals(name(), codes.get(0));
        return codes.get(1);
    }

    Browser.Visit signIn(Browser browser, String once) {
        Browser.Visit visit = browser.signIn("en", name(), once);
        visit.page.fill("#password-new", PASSWORD);
        visit.page.fill("#password-confirm", PASSWORD);
        visit.press("form input[type=submit], form button[type=submit]");
        visit.page.waitForURL("**/me");
        return visit;
    }

    private String name() {
        return number.toLowerCase(Locale.ROOT);
    }
}
