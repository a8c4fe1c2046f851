package org.omuz.agency.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class KnownSessionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private Instant now = NOON;
    private int asked;
    private String refused = "";
    private final KnownSession sessions = new KnownSession(new Verifier(), new Wall(), "/sign-out");

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
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answers.get(method.getName())));
    }

    /** Says that whoever the cookies name is signed in, for five minutes from noon or from now. */
    private final class Verifier implements HttpAuthenticationMechanism {
        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
            asked++;
            String name = request.request().cookies().stream().map(Cookie::getValue).collect(Collectors.joining());
            return name.equals(refused)
                    ? Uni.createFrom().nullItem()
                    : Uni.createFrom().item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new Token(name, now.plusSeconds(300).getEpochSecond()))
                            .build());
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext request) {
            return Uni.createFrom().nullItem();
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
            return (T) (claim.equals("exp") ? ends : null);
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
