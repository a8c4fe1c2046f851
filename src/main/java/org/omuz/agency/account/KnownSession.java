package org.omuz.agency.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers whom a session cookie stands for, until the ID token in it ends (five minutes): deciphering the cookie and
 * verifying the token cost more than the page. The same cookie always says the same, on every node; when the token ends,
 * Keycloak is asked as ever.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownSession implements HttpAuthenticationMechanism {
    private static final String COOKIE = "q_session";
    private static final int SESSIONS = 2_000;

    private record Known(SecurityIdentity identity, Instant until) {}

    private final HttpAuthenticationMechanism oidc;
    private final Clock clock;
    private final String signOut;
    private final Cache<String, Known> sessions = Caffeine.newBuilder()
            .maximumSize(SESSIONS)
            .expireAfter(Expiry.creating((String cookie, Known known) -> lasting(known)))
            .build();

    @Inject
    KnownSession(
            OidcAuthenticationMechanism oidc, Clock clock, @ConfigProperty(name = "quarkus.oidc.logout.path") String signOut) {
        this((HttpAuthenticationMechanism) oidc, clock, signOut);
    }

    KnownSession(HttpAuthenticationMechanism oidc, Clock clock, String signOut) {
        this.oidc = oidc;
        this.clock = clock;
        this.signOut = signOut;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String cookie = cookie(request);
        if (cookie.isEmpty() || request.normalizedPath().equals(signOut)) {
            return oidc.authenticate(request, providers);
        }
        Known known = sessions.getIfPresent(cookie);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.identity());
        }
        return oidc.authenticate(request, providers).invoke(identity -> remember(cookie, identity));
    }

    /** Large sessions are spread over several cookies. */
    private static String cookie(RoutingContext request) {
        return request.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(COOKIE))
                .map(Cookie::getValue)
                .collect(Collectors.joining("/"));
    }

    private void remember(String cookie, SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
            SecurityIdentity lasting = QuarkusSecurityIdentity.builder(identity)
                    .addAttribute(RoutingContext.class.getName(), null)
                    .build();
            sessions.put(cookie, new Known(lasting, Instant.ofEpochSecond(token.getExpirationTime())));
        }
    }

    private Duration lasting(Known known) {
        Duration rest = Duration.between(clock.instant(), known.until());
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
