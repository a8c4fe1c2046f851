package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out through the real Keycloak, which looks like the product and speaks its languages. */
class SignInIT extends Journey {

    @ParameterizedTest
    @CsvSource({"en, ltr", "ru, ltr", "tg, ltr", "prs, rtl"})
    void theSignInPageSpeaksTheVisitorsLanguage(String language, String direction) {
        try (Browser.Visit visit = browser.visit(language)) {
            visit.open("/preferences/language?language=" + language + "&back=/").open("/sign-in");

            assertEquals(language, visit.page.locator("html").getAttribute("lang"));
            assertEquals(direction, visit.page.locator("html").getAttribute("dir"));
            visit.look("sign-in-" + language).phone().look("sign-in-" + language + "-phone");
            visit.dark().look("sign-in-" + language + "-dark");
        }
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        try (Browser.Visit visit = browser.signIn("en", "trainee", "not the password")) {
            visit.page.getByText("do not fit together").waitFor();
            visit.look("sign-in-refused").phone().look("sign-in-refused-phone");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "prs"})
    void whoHasANewAccountChoosesAPasswordByTheRules(String language) {
        String name = "new-officer-" + System.nanoTime();
        try (Browser.Visit visit = browser.visit(language)) {
            visit.open("/sign-in");
            createAccount(visit.page.url().replaceAll("/protocol/.*", ""), name, "once-only-password");
        }
        try (Browser.Visit visit = browser.signIn(language, name, "once-only-password")) {
            visit.page.fill("#password-new", "short");
            visit.page.fill("#password-confirm", "short");
            visit.look("password-short-" + language).phone().look("password-short-" + language + "-phone");

            choose(visit, name);
            visit.page
                    .locator(".alert.pf-m-danger, #input-error-password-new")
                    .first()
                    .waitFor();
            visit.look("password-refused-" + language).desktop();

            choose(visit, "kuhu dasht va daryo");
            visit.page.waitForURL("**/welcome");
            visit.look("welcome-" + language);
        }
    }

    @Test
    void whoSignsOutIsAskedForThePasswordAgain() {
        try (Browser.Visit visit = browser.signIn("en", "trainee", "trainee")) {
            visit.page.waitForURL("**/me");

            visit.open("/sign-out");
            assertEquals("/", URI.create(visit.page.url()).getPath());

            visit.open("/sign-in");
            assertTrue(visit.page.locator("#kc-login").isVisible());
        }
    }

    @Test
    void whoPressesTwiceSignsInOnce() {
        try (Browser.Visit visit = browser.visit("en").open("/sign-in")) {
            visit.page.fill("#username", "manager");
            visit.page.fill("#password", "manager");
            visit.page.locator("#kc-login").dblclick();
            visit.page.waitForURL("**/agency");
        }
    }

    /** The address of the sign-in page itself, kept for the next day. */
    @Test
    void aBookmarkedSignInPageSignsIn() {
        String bookmark;
        try (Browser.Visit visit = browser.visit("en").open("/sign-in")) {
            bookmark = visit.page.url();
        }
        try (Browser.Visit visit = browser.visit("en").open("/courses").open(bookmark)) {
            Browser.sendPassword(visit.page, "instructor", "instructor");
            visit.page.waitForURL("**/teach");
        }
    }

    @Test
    void backAfterSigningOutShowsNothingOfWhoWasThere() {
        try (Browser.Visit visit = browser.signIn("en", "trainee", "trainee")) {
            visit.page.waitForURL("**/me");
            visit.open("/me/record");
            visit.page.locator("a[href='/sign-out']").evaluate("link => link.click()");
            visit.page.waitForURL(address -> URI.create(address).getPath().equals("/"));
            visit.page.goBack();
            visit.page.locator("#kc-login").waitFor();
        }
    }

    @Test
    void everybodyIsOfferedASecondStep() {
        try (Browser.Visit visit = browser.signIn("en", "trainee", "trainee")) {
            visit.page.waitForURL("**/me");
            visit.open("/second-factor")
                    .lookInBoth("second-factor")
                    .phone()
                    .look("second-factor-phone")
                    .dark()
                    .look("second-factor-dark");
            visit.page.locator("a[href$=CONFIGURE_TOTP]").click();
            visit.page.locator("#totp").waitFor();
            visit.look("second-factor-code").phone().look("second-factor-code-phone");
        }
    }

    private static void choose(Browser.Visit visit, String password) {
        visit.page.fill("#password-new", password);
        visit.page.fill("#password-confirm", password);
        visit.page.click("#kc-submit");
    }

    /** As the service does for people it imports. */
    private static void createAccount(String realm, String name, String password) {
        String token = RestAssured.given()
                .formParams("grant_type", "client_credentials", "client_id", "omuz-accounts")
                .formParam("client_secret", "omuz-demo-accounts-secret")
                .post(realm + "/protocol/openid-connect/token")
                .path("access_token");
        Map<String, Object> account = Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                "Зафар",
                "lastName",
                "Қодирӣ",
                "credentials",
                List.of(Map.of("type", "password", "value", password, "temporary", true)));
        RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(account)
                .post(realm.replace("/realms/", "/admin/realms/") + "/users")
                .then()
                .statusCode(201);
    }
}
