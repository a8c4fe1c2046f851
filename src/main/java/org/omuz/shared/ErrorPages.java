package org.omuz.shared;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure as a page of the product that says what happened and what to do; details go to the log only. */
class ErrorPages {

    /** @param kind the status whose words fit */
    @CheckedTemplate(basePath = "shared")
    record error(int status, int kind, String reason, String incident, KeptForm sent) implements TemplateInstance {}

    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 409, 413, 422, 503);
    private static final int STATEMENT_TIMEOUT = 1969;

    private final Visitor visitor;
    private final RoutingContext routing;
    private final CurrentIdentityAssociation whoever;

    ErrorPages(Visitor visitor, RoutingContext routing, CurrentIdentityAssociation whoever) {
        this.visitor = visitor;
        this.routing = routing;
        this.whoever = whoever;
    }

    @ServerExceptionMapper
    Response refused(Rejected rejected) {
        KeptForm sent = KeptForm.ofCurrent(routing.request());
        return page(422, rejected.reason(visitor.language()), null, rejected.isMended() ? sent : sent.toCopy());
    }

    /**
     * Whoever is not signed in is sent to sign in, and comes back. A form sent after the sign-in ran out gets the page
     * that says so instead and keeps what was typed, to be sent again after signing in elsewhere.
     */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthenticated(RuntimeException e) {
        if (e instanceof AuthenticationFailedException) {
            isNobody();
        }
        if (!routing.request().method().equals(HttpMethod.GET)) {
            return KeptForm.of(routing.request()).map(sent -> page(401, null, null, sent));
        }
        HttpAuthenticator authenticator = routing.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(routing)
                .map(ErrorPages::challenged)
                .onFailure(SignInAway.class)
                .recoverWithItem(() -> signInAway(KeptForm.none()));
    }

    private static Response challenged(ChallengeData challenge) {
        if (challenge == null || challenge.status == 401) {
            return page(401);
        }
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    /** Nobody can say who sent this; it is sent again from the page that says so. */
    @ServerExceptionMapper
    Uni<Response> away(SignInAway e) {
        isNobody();
        return routing.request().method().equals(HttpMethod.GET)
                ? Uni.createFrom().item(signInAway(KeptForm.none()))
                : KeptForm.of(routing.request()).map(this::signInAway);
    }

    private Response signInAway(KeptForm sent) {
        SharedMessages say = visitor.wording(SharedMessages.class);
        String reason = sent.isEmpty() || sent.file() ? say.signInAwayWait() : say.signInAwayKept();
        return page(503, reason, null, sent);
    }

    /** Keycloak's way back was not the end of a sign-in that began here. */
    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException e) {
        isNobody();
        return page(401);
    }

    /**
     * Where recognising somebody failed, asking who it is would try once more, on a thread that may not wait for it.
     */
    private void isNobody() {
        whoever.setIdentity(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        String reason = e.getCause() instanceof Rejected rejected ? rejected.reason(visitor.language()) : null;
        return page(403, reason, null, KeptForm.ofCurrent(routing.request()));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response overtaken(RuntimeException e) {
        return clashed(Clash.OVERTAKEN);
    }

    /** What was sent can be sent again: a form that shows itself again then says what changed. */
    private Response clashed(Clash clash) {
        KeptForm sent = KeptForm.ofCurrent(routing.request());
        String reason = clash == Clash.OVERTAKEN ? null : clash.said(visitor.wording(SharedMessages.class));
        return page(409, reason, null, sent);
    }

    @ServerExceptionMapper
    Uni<Response> http(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status < 400
                ? Uni.createFrom().item(e.getResponse())
                : KeptForm.of(routing.request()).map(sent -> page(status, null, null, sent));
    }

    @ServerExceptionMapper
    Response broken(Throwable e) {
        if (KeptForm.brokeOff(routing.request())) {
            return page(400, null, null, KeptForm.ofCurrent(routing.request()));
        }
        Optional<Clash> clash = Clash.of(e);
        if (clash.isPresent()) {
            return clashed(clash.get());
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected) {
                return refused(rejected);
            }
            if (cause instanceof SQLException sql && outOfReach(sql)) {
                Log.errorf("Database not reachable: %s", sql.getMessage());
                return page(503, null, null, KeptForm.ofCurrent(routing.request()));
            }
        }
        String incident = UUID.randomUUID().toString();
        Log.errorf(e, "Incident %s", incident);
        return page(500, null, incident, KeptForm.ofCurrent(routing.request()));
    }

    /** The page alone, for what is answered outside of the routes. */
    static TemplateInstance of(int status, KeptForm sent) {
        return new error(status, kindOf(status), null, null, sent);
    }

    private static int kindOf(int status) {
        return TOLD.contains(status) ? status : status < 500 ? 400 : 500;
    }

    static Response page(int status) {
        return page(status, null, null, KeptForm.none());
    }

    private static Response page(int status, String reason, String incident, KeptForm sent) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(new error(status, kindOf(status), reason, incident, sent))
                .build();
    }

    /**
     * SQL states of class 08 are lost connections; Agroal reports an exhausted or unreachable pool without a state. A
     * statement that took the server too long is no fault of whoever sent it either.
     */
    private static boolean outOfReach(SQLException e) {
        return e.getSQLState() == null || e.getSQLState().startsWith("08") || e.getErrorCode() == STATEMENT_TIMEOUT;
    }
}
