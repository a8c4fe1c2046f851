package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in and out through the real Keycloak, which looks like the product and speaks its languages. */
@QuarkusIntegrationTest
class SignInIT {
    private Browser browser;

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

    @ParameterizedTest
    @CsvSource({"en, ltr", "ru, ltr", "tg, ltr", "prs, rtl"})
    void theSignInPageSpeaksTheVisitorsLanguage(String language, String direction) {
        try (Browser.Visit visit = browser.visit(language)) {
            visit.open("/preferences/language?language=" + language + "&back=/me").open("/me");

            assertEquals(language, visit.page.locator("html").getAttribute("lang"));
            assertEquals(direction, visit.page.locator("html").getAttribute("dir"));
            visit.look("sign-in-" + language).phone().look("sign-in-" + language + "-phone");
            visit.dark().look("sign-in-" + language + "-dark");
        }
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        try (Browser.Visit visit = browser.signIn("en", "trainee", "not the password")) {
            assertTrue(visit.page.content().contains("do not fit together"), visit.page.content());
            visit.look("sign-in-refused").phone().look("sign-in-refused-phone");
        }
    }

    @Test
    void whoSignsOutIsAskedForThePasswordAgain() {
        try (Browser.Visit visit = browser.signIn("en", "trainee", "trainee")) {
            assertEquals("/me", URI.create(visit.page.url()).getPath());

            visit.open("/sign-out");
            assertEquals("/", URI.create(visit.page.url()).getPath());

            visit.open("/me");
            assertTrue(visit.page.locator("#kc-login").isVisible());
        }
    }
}
