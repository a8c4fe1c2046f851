package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in and out through the real Keycloak, in the product's own look. */
@QuarkusIntegrationTest
class SignInIT {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "ru, ltr", "tg, ltr", "prs, rtl"})
    void theSignInPageSpeaksTheVisitorsLanguage(String language, String direction) {
        for (boolean phone : new boolean[] {false, true}) {
            Visitor visitor = phone ? browser.onPhone(language) : browser.atDesk(language);
            visitor.visit("/me");

            assertEquals(language, visitor.page().locator("html").getAttribute("lang"));
            assertEquals(direction, visitor.page().locator("html").getAttribute("dir"));
            visitor.assertAccessible().screenshot("sign-in-" + language + (phone ? "-phone" : ""));
        }
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        Visitor visitor = browser.onPhone("en");
        visitor.visit("/me");
        visitor.page().locator("#username").fill("trainee");
        visitor.page().locator("#password").fill("not the password");
        visitor.page().locator("#kc-login").click();

        assertTrue(visitor.page().content().contains("Invalid username or password"));
        visitor.assertAccessible().screenshot("sign-in-refused-phone");
    }

    @Test
    void whoSignsOutIsAskedForThePasswordAgain() {
        Visitor visitor = browser.atDesk("en").signIn("trainee");
        assertTrue(visitor.page().url().endsWith("/me"), visitor.page().url());

        visitor.visit("/sign-out");
        assertEquals("/", java.net.URI.create(visitor.page().url()).getPath());
        visitor.visit("/me");
        assertTrue(visitor.page().locator("#kc-login").isVisible());
    }
}
