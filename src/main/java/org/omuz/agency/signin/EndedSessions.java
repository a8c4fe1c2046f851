package org.omuz.agency.signin;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Knows which sign-ins ended before their token did, by signing out here or by Keycloak's word: on this node at once,
 * on the others when they look into the table, every two seconds. A session cookie is good for five minutes by itself.
 */
@ApplicationScoped
public class EndedSessions {
    /**
     * No session of the realm lives longer (ssoSessionMaxLifespan, twelve hours), and no clock differs by more than the
     * rest.
     */
    private static final Duration LONGEST = Duration.ofHours(13);
    /** Of another node's clock, and of a transaction that took its time. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Instant looked = Instant.EPOCH;
    private volatile boolean blind;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    boolean has(String session) {
        return session != null && ended.containsKey(session);
    }

    /** Keycloak says so, or whoever signed out here. */
    void end(String session) {
        ended.put(session, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> EndedSession.write(session, clock.instant()));
    }

    void notHere(@Observes SecurityEvent event) {
        signedOut(event).ifPresent(session -> ended.put(session, clock.instant()));
    }

    /** On a thread that may wait for the database. */
    void notElsewhere(@ObservesAsync SecurityEvent event) {
        signedOut(event).ifPresent(this::end);
    }

    private static Optional<String> signedOut(SecurityEvent event) {
        return switch (event.getEventType()) {
            case OIDC_LOGOUT_RP_INITIATED ->
                Optional.ofNullable(event.getSecurityIdentity())
                        .flatMap(identity -> Optional.ofNullable(session(identity.getPrincipal())));
            case OIDC_LOGOUT_RP_INITIATED_SESSION_EXPIRED ->
                Optional.ofNullable((AuthorizationCodeTokens)
                                event.getEventProperties().get(SecurityEvent.SESSION_TOKENS_PROPERTY))
                        .flatMap(tokens -> Tokens.session(tokens.getIdToken()));
            default -> Optional.empty();
        };
    }

    /** Null where the signed-in person came without a token, as in tests. */
    static String session(Object principal) {
        return principal instanceof JsonWebToken token ? token.getClaim("sid") : null;
    }

    @Scheduled(every = "{omuz.signed-out.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant();
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> EndedSession.since(looked.equals(Instant.EPOCH) ? looked : looked.minus(OVERLAP)))
                    .forEach(session -> ended.putIfAbsent(session.session, session.endedAt));
            looked = now;
            blind = false;
        } catch (PersistenceException e) {
            if (!blind) {
                Log.warnf("Who signed out on other copies is not known until the database is back: %s", e.getMessage());
            }
            blind = true;
        }
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant before = clock.instant().minus(LONGEST);
        ended.values().removeIf(at -> at.isBefore(before));
        QuarkusTransaction.requiringNew().run(() -> EndedSession.forgetBefore(before));
    }
}
