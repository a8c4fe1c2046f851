package org.omuz.agency.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
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
import org.omuz.shared.SignInAway;

/**
 * Remembers whom a session cookie stands for, until the ID token in it ends (five minutes): deciphering the cookie and
 * verifying the token cost more than the page. The same cookie always says the same, on every node; when the token
 * ends, Keycloak is asked as ever. Where Keycloak does not answer then, the session goes on for a while; where it
 * refuses, or the session has ended by signing out, it is over.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownSession implements HttpAuthenticationMechanism {
    private static final String COOKIE = "q_session";
    private static final int SESSIONS = 2_000;

    private record Known(SecurityIdentity identity, Instant until) {
        String session() {
            return EndedSessions.session(identity.getPrincipal());
        }
    }

    private final HttpAuthenticationMechanism oidc;
    private final Clock clock;
    private final String signOut;
    private final Duration grace;
    private final EndedSessions ended;
    private final KeycloakAnswers keycloak;
    private final Cache<String, Known> sessions = Caffeine.newBuilder()
            .maximumSize(SESSIONS)
            .expireAfter(Expiry.creating((String cookie, Known known) -> lasting(known)))
            .build();
    /** A cookie that was renewed is not remembered beyond its token: only the newest of a session has to last. */
    private final Cache<String, String> newest =
            Caffeine.newBuilder().maximumSize(SESSIONS).build();

    @Inject
    KnownSession(
            OidcAuthenticationMechanism oidc,
            Clock clock,
            EndedSessions ended,
            KeycloakAnswers keycloak,
            @ConfigProperty(name = "quarkus.oidc.logout.path") String signOut,
            @ConfigProperty(name = "omuz.sign-in.grace") Duration grace) {
        this((HttpAuthenticationMechanism) oidc, clock, ended, keycloak, signOut, grace);
    }

    KnownSession(
            HttpAuthenticationMechanism oidc,
            Clock clock,
            EndedSessions ended,
            KeycloakAnswers keycloak,
            String signOut,
            Duration grace) {
        this.oidc = oidc;
        this.clock = clock;
        this.ended = ended;
        this.keycloak = keycloak;
        this.signOut = signOut;
        this.grace = grace;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String cookie = cookie(request);
        if (cookie.isEmpty() || request.normalizedPath().equals(signOut)) {
            return oidc.authenticate(request, providers);
        }
        Known known = sessions.getIfPresent(cookie);
        if (known != null && ended.has(known.session())) {
            return Uni.createFrom().nullItem();
        }
        Instant now = clock.instant();
        boolean goesOn = known != null && now.isBefore(known.until().plus(grace));
        if (known != null && (now.isBefore(known.until()) || goesOn && keycloak.silentJustNow())) {
            return Uni.createFrom().item(known.identity());
        }
        return oidc.authenticate(request, providers)
                .map(identity -> remembered(cookie, identity))
                .onFailure(failure -> !(failure instanceof AuthenticationRedirectException))
                .recoverWithUni(failure -> unlessSilent(failure, goesOn ? known : null));
    }

    private Uni<SecurityIdentity> unlessSilent(Throwable failure, Known known) {
        return keycloak.ask().map(answers -> {
            if (answers) {
                throw failure instanceof RuntimeException e ? e : new AuthenticationFailedException(failure);
            }
            if (known == null) {
                throw new SignInAway();
            }
            return known.identity();
        });
    }

    /** Large sessions are spread over several cookies. */
    private static String cookie(RoutingContext request) {
        return request.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(COOKIE))
                .map(Cookie::getValue)
                .collect(Collectors.joining("/"));
    }

    /** Nobody, where the session has ended. */
    private SecurityIdentity remembered(String cookie, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return identity;
        }
        SecurityIdentity lasting = QuarkusSecurityIdentity.builder(identity)
                .addAttribute(RoutingContext.class.getName(), null)
                .build();
        Known known = new Known(lasting, Instant.ofEpochSecond(token.getExpirationTime()));
        if (ended.has(known.session())) {
            return null;
        }
        sessions.put(cookie, known);
        String before = known.session() == null ? null : newest.asMap().put(known.session(), cookie);
        if (before != null && !before.equals(cookie)) {
            sessions.invalidate(before);
        }
        return identity;
    }

    private Duration lasting(Known known) {
        Duration rest = Duration.between(clock.instant(), known.until().plus(grace));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** The way to a sign-in page that does not answer would take the cookie, and lead nowhere. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return keycloak.ask()
                .flatMap(answers ->
                        answers ? oidc.getChallenge(request) : Uni.createFrom().failure(new SignInAway()));
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
