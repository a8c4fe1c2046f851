package org.omuz.agency.signin;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Keycloak says that a sign-in has ended, which may be by an administrator's hand or at another client. Not a
 * page: the word comes from Keycloak itself, signed, with no token of a form of ours.
 */
@ApplicationScoped
class HearOfLogout {
    private static final int LONGEST = 16 * 1024;

    private final Tokens tokens;
    private final EndedSessions ended;
    private final String address;

    HearOfLogout(Tokens tokens, EndedSessions ended, @ConfigProperty(name = "omuz.signed-out.path") String address) {
        this.tokens = tokens;
        this.ended = ended;
        this.address = address;
    }

    void listen(@Observes Router router) {
        router.post(address).handler(this::hear);
    }

    private void hear(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        if (length == null || !length.matches("\\d{1,5}") || Integer.parseInt(length) > LONGEST) {
            request.response().setStatusCode(400).end();
            return;
        }
        var body = request.request().body();
        request.request().resume();
        body.compose(sent -> request.vertx().executeBlocking(() -> ends(sent), false))
                .onSuccess(understood -> request.response()
                        .putHeader("Cache-Control", "no-store")
                        .setStatusCode(understood ? 200 : 400)
                        .end())
                .onFailure(failure -> {
                    Log.errorf(failure, "A sign-in that Keycloak has ended could not be noted");
                    request.response().setStatusCode(500).end();
                });
    }

    private boolean ends(Buffer form) {
        List<String> sent = new QueryStringDecoder(form.toString(StandardCharsets.UTF_8), false)
                .parameters()
                .get("logout_token");
        Optional<String> session = sent == null ? Optional.empty() : tokens.endedBy(sent.get(0));
        session.ifPresent(ended::end);
        return session.isPresent();
    }
}
