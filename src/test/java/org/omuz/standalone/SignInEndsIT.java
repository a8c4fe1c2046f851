package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * When a sign-in ends and when it does not, on two copies of the service, with a real Keycloak that can fall silent.
 */
class SignInEndsIT {
    /** Of a token, in place of five minutes. */
    private static final Duration TOKEN = Duration.ofSeconds(12);

    private static final Duration SOON = Duration.ofSeconds(5);

    private static Line line;
    private static TestRealm realm;
    private static Node node;
    private static Node other;

    @BeforeAll
    static void start() throws Exception {
        String server = RealServers.run().get("omuz.oidc.url").replaceAll("/realms/.*", "");
        line = Line.to(server);
        realm = TestRealm.made(
                line.address,
                "ends",
                Map.of(
                        "OMUZ_OIDC_SECRET",
                        Keycloak.CLIENT_SECRET,
                        "OMUZ_ACCOUNTS_SECRET",
                        TestRealm.ACCOUNTS_SECRET,
                        "OMUZ_REDIRECT_URI",
                        "http://localhost:*",
                        "OMUZ_BROWSER_FLOW",
                        "sign-in of the demonstration"),
                file -> file.put("accessTokenLifespan", TOKEN.toSeconds()));
        realm.person("head", "/administrators");
        Map<String, String> settings = Map.of("omuz.oidc.url", realm.address(), "quarkus.oidc.tenant-enabled", "true");
        node = Node.beside("sign-in-node", settings);
        other = Node.beside("sign-in-other-node", settings);
        realm.tellOfLogout(other.address + "/signed-out");
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable started : new AutoCloseable[] {node, other, line}) {
            if (started != null) {
                started.close();
            }
        }
    }

    @AfterEach
    void theLineIsBack() throws Exception {
        line.mend();
    }

    @Test
    void whoSignsOutHasSignedOutEverywhere() throws Exception {
        Walker walker = signedIn();
        Map<String, String> old = new TreeMap<>(walker.cookiesOf(node.address));
        assertEquals(200, bringing(old, other).statusCode());

        walker.follow(walker.get(node.address + "/sign-out"));
        assertTrue(soon(() -> bringing(old, node).statusCode() != 200), "the copy that was told");
        assertTrue(soon(() -> bringing(old, other).statusCode() != 200), "the other copy");
    }

    @Test
    void anAdministratorOfKeycloakSignsSomebodyOut() throws Exception {
        Walker walker = signedIn();
        Map<String, String> old = new TreeMap<>(walker.cookiesOf(node.address));
        realm.admin()
                .post(realm.rest("/users/" + realm.subject("head") + "/logout"))
                .then()
                .statusCode(204);
        assertTrue(soon(() -> bringing(old, other).statusCode() != 200), "the copy that Keycloak told");
        assertTrue(soon(() -> bringing(old, node).statusCode() != 200), "the other copy");
    }

    @Test
    void aSilentKeycloakThrowsNobodyOutAndLosesNothing() throws Exception {
        Walker walker = signedIn();
        line.cut();
        Instant ended = Instant.now().plus(TOKEN).plus(SOON);
        while (Instant.now().isBefore(ended)) {
            assertEquals(200, walker.get(node.address + "/centre").statusCode());
            assertTrue(node.livesOn(Duration.ofMillis(300)));
        }
        whoIsNotKnownIsTold(walker);
        aCopyStartsWithoutKeycloak(walker);

        line.mend();
        assertTrue(soon(() -> walker.get(node.address + "/centre").statusCode() == 200), "the same session goes on");
    }

    private static void whoIsNotKnownIsTold(Walker walker) throws Exception {
        HttpResponse<String> stranger = new Walker().get(node.address + "/me");
        assertEquals(503, stranger.statusCode(), "no way to a page that does not answer");
        assertTrue(stranger.body().contains("sign-in cannot be reached"), stranger.body());
        assertEquals(200, new Walker().get(node.address + "/courses").statusCode(), "what is public stays so");
        assertTrue(walker.cookiesOf(node.address).keySet().stream().anyMatch(name -> name.startsWith("q_session")));
    }

    /** It never saw the cookie, whose token has ended. */
    private static void aCopyStartsWithoutKeycloak(Walker walker) throws Exception {
        node.kill();
        node.start();
        HttpResponse<String> page = walker.get(node.address + "/centre");
        assertEquals(503, page.statusCode());
        assertTrue(page.body().contains("sign-in cannot be reached"), page.body());

        walker.cookiesOf(node.address).put("omuz-csrf", "aaaaaaaaaaaaaaaaaaaaaa");
        HttpResponse<String> form = walker.post(
                node.address + "/centre/people",
                Map.of("csrf-token", "aaaaaaaaaaaaaaaaaaaaaa", "familyName", "Қодиров"));
        assertEquals(503, form.statusCode());
        assertTrue(form.body().contains("name=\"familyName\" value=\"Қодиров\""), form.body());
        assertFalse(form.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("q_session")));
    }

    private static Walker signedIn() throws Exception {
        Walker walker = new Walker();
        assertTrue(
                soon(() -> new Walker().get(node.address + "/me").statusCode() != 503),
                "the copy finds Keycloak again");
        HttpResponse<String> page = walker.signIn(node.address + "/centre", "head");
        assertEquals(200, page.statusCode(), page.body());
        assertEquals(node.address + "/centre", page.uri().toString());
        return walker;
    }

    /** What a copy answers to cookies of before. */
    private static HttpResponse<String> bringing(Map<String, String> cookies, Node to) throws Exception {
        Walker again = new Walker();
        again.cookiesOf(to.address).putAll(cookies);
        return again.get(to.address + "/centre");
    }

    private interface Question {
        boolean yes() throws Exception;
    }

    private static boolean soon(Question question) throws Exception {
        Instant end = Instant.now().plus(SOON);
        boolean yes = question.yes();
        while (!yes && other.livesOn(Duration.ofMillis(200)) && Instant.now().isBefore(end)) {
            yes = question.yes();
        }
        return yes;
    }
}
