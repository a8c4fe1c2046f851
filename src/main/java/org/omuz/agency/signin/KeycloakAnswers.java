package org.omuz.agency.signin;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether Keycloak answers at all: asked where a sign-in could not be begun or renewed, so that silence is told from a
 * refusal. What it said holds for some seconds, so that an outage is not made worse by questions.
 */
@ApplicationScoped
public class KeycloakAnswers {
    private static final Logger LOG = Logger.getLogger(KeycloakAnswers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration HOLDS = Duration.ofSeconds(5);

    private record Heard(boolean answers, Instant at) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI realm;
    private final boolean used;
    private final Clock clock;
    private volatile Heard heard = new Heard(true, Instant.EPOCH);

    KeycloakAnswers(
            @ConfigProperty(name = "omuz.oidc.url") String realm,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true") boolean used,
            Clock clock) {
        this.realm = URI.create(realm);
        this.used = used;
        this.clock = clock;
    }

    /** Not a moment ago. */
    boolean silentJustNow() {
        Heard last = heard;
        return !last.answers() && clock.instant().isBefore(last.at().plus(HOLDS));
    }

    /** Goes on where it was asked: the rest of the request belongs to its own thread. */
    Uni<Boolean> ask() {
        Heard last = heard;
        if (!used || clock.instant().isBefore(last.at().plus(HOLDS))) {
            return Uni.createFrom().item(!used || last.answers());
        }
        HttpRequest question = HttpRequest.newBuilder(realm).timeout(PATIENCE).build();
        Context here = Vertx.currentContext();
        Uni<Boolean> answer = Uni.createFrom()
                .completionStage(() -> http.sendAsync(question, BodyHandlers.discarding()))
                // a proxy before a Keycloak that is down
                .map(response -> response.statusCode() < 500)
                .onFailure()
                .recoverWithItem(false)
                .invoke(this::note);
        return here == null ? answer : answer.emitOn(then -> here.runOnContext(nothing -> then.run()));
    }

    private void note(boolean answers) {
        if (answers != heard.answers()) {
            LOG.warn(answers ? "Keycloak answers again" : "Keycloak does not answer at " + realm);
        }
        heard = new Heard(answers, clock.instant());
    }
}
