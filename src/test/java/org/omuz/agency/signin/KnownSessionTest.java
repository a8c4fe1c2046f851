package org.omuz.agency.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.omuz.shared.SignInAway;

class KnownSessionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private Instant now = NOON;
    private int asked;
    private String refused = "";
    private boolean silent;
    private final EndedSessions ended = new EndedSessions(new Wall());
    private final Silence keycloak = new Silence();
    private final KnownSession sessions =
            new KnownSession(new Verifier(), new Wall(), ended, keycloak, "/sign-out", Duration.ofHours(1));

    @Test
    void aCookieIsVerifiedOnceUntilItsTokenEnds() {
        assertEquals("officer", who("/me", "officer"));
        assertEquals("officer", who("/courses", "officer"));
        assertEquals(1, asked);
        now = NOON.plusSeconds(300);
        assertEquals("officer", who("/me", "officer"));
        assertEquals(2, asked, "the token has ended: Keycloak is asked again");
    }

    @Test
    void anotherCookieIsAnotherSession() {
        who("/me", "officer");
        assertEquals("manager", who("/me", "manager"));
        assertEquals("officer", who("/me", "officer"));
        assertEquals(2, asked);
    }

    @Test
    void allPartsOfALargeSessionCount() {
        assertEquals("ab", who("/me", "a", "b"));
        assertEquals("ac", who("/me", "a", "c"));
        assertEquals(2, asked);
    }

    @Test
    void signingOutIsNeverAnsweredFromMemory() {
        who("/me", "officer");
        who("/sign-out", "officer");
        assertEquals(2, asked);
    }

    @Test
    void whoWasNotSignedInIsNotRemembered() {
        refused = "officer";
        assertNull(who("/me", "officer"));
        refused = "";
        assertEquals("officer", who("/me", "officer"));
        assertNull(who("/me"));
        assertEquals(3, asked);
    }

    @Test
    void whoSignedOutIsNobodyAtOnceWhateverTheCookieSays() {
        who("/me", "officer");
        signsOut("officer");
        assertNull(who("/me", "officer"));
        assertEquals(1, asked);
        assertEquals("manager", who("/me", "manager"));

        signsOut("trainee");
        assertNull(who("/me", "trainee"), "a copy of the service that never saw the cookie before");
    }

    @Test
    void aKnownSessionGoesOnForAnHourWhileKeycloakIsSilent() {
        who("/me", "officer");
        keycloak.answers = false;
        now = NOON.plusSeconds(300);
        silent = true;
        assertEquals("officer", who("/me", "officer"));
        now = NOON.plusSeconds(300 + 3599);
        assertEquals("officer", who("/me", "officer"));
        now = NOON.plusSeconds(300 + 3600);
        assertThrows(SignInAway.class, () -> who("/me", "officer"));
        assertThrows(SignInAway.class, () -> who("/me", "somebody this copy does not know"));
    }

    @Test
    void whoSignedOutDoesNotGoOnWhileKeycloakIsSilent() {
        who("/me", "officer");
        signsOut("officer");
        keycloak.answers = false;
        silent = true;
        now = NOON.plusSeconds(300);
        assertNull(who("/me", "officer"));
    }

    @Test
    void aRefusalEndsTheSession() {
        who("/me", "officer");
        now = NOON.plusSeconds(300);
        silent = true;
        assertThrows(AuthenticationFailedException.class, () -> who("/me", "officer"));
    }

    @Test
    void nobodyIsSentToASignInThatDoesNotAnswer() {
        keycloak.answers = false;
        assertThrows(
                SignInAway.class,
                () -> sessions.getChallenge(request("/me")).await().indefinitely());
        keycloak.answers = true;
        assertNull(sessions.getChallenge(request("/me")).await().indefinitely());
    }

    private void signsOut(String name) {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(name, 0))
                .build();
        ended.notHere(new SecurityEvent(SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED, identity));
    }

    private String who(String path, String... cookies) {
        SecurityIdentity identity =
                sessions.authenticate(request(path, cookies), null).await().indefinitely();
        return identity == null ? null : identity.getPrincipal().getName();
    }

    private static RoutingContext request(String path, String... cookies) {
        Set<Cookie> all = Stream.of(cookies)
                .map(value -> Cookie.cookie("q_session" + (value.equals(cookies[0]) ? "" : "_chunk_2"), value))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        HttpServerRequest request = answering(HttpServerRequest.class, Map.of("cookies", all));
        return answering(RoutingContext.class, Map.of("request", request, "normalizedPath", path));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    /** Says that whoever the cookies name is signed in, for five minutes from noon or from now. */
    private final class Verifier implements HttpAuthenticationMechanism {
        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
            asked++;
            if (silent) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            String name =
                    request.request().cookies().stream().map(Cookie::getValue).collect(Collectors.joining());
            return name.equals(refused)
                    ? Uni.createFrom().nullItem()
                    : Uni.createFrom()
                            .item(QuarkusSecurityIdentity.builder()
                                    .setPrincipal(
                                            new Token(name, now.plusSeconds(300).getEpochSecond()))
                                    .build());
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext request) {
            return Uni.createFrom().nullItem();
        }
    }

    /** Keycloak, which answers or does not. */
    private final class Silence extends KeycloakAnswers {
        private boolean answers = true;

        private Silence() {
            super("http://localhost/not-asked", false, new Wall());
        }

        @Override
        Uni<Boolean> ask() {
            return Uni.createFrom().item(answers);
        }
    }

    private record Token(String name, long ends) implements JsonWebToken {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            Map<String, Object> claims = Map.of("exp", ends, "sid", "session of " + name);
            return (T) claims.get(claim);
        }
    }

    private final class Wall extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
