package org.omuz.agency.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Offers everybody a second step of the sign-in. Keycloak sets it up, in the course of a sign-in that asks for it, and
 * sends back to where that began; a cookie of one use, set by the page that offers it, tells the way there from the way
 * back.
 */
@Path("/second-factor")
@Authenticated
public class SecondFactorPages {
    private static final String WANTED = "omuz-second-factor";
    private static final String SET_UP = "/second-factor/set-up";
    /** Keycloak's names of what it lets people set up. */
    private static final List<String> KINDS = List.of("CONFIGURE_TOTP", "webauthn-register");

    @CheckedTemplate(basePath = "agency")
    record secondFactor() implements TemplateInstance {}

    private final RoutingContext routing;

    SecondFactorPages(RoutingContext routing) {
        this.routing = routing;
    }

    @GET
    public TemplateInstance page() {
        routing.response().addCookie(cookie("offered"));
        return new secondFactor();
    }

    /** A link and no form: the page's own policy lets no form lead to another server, as Keycloak is. */
    @GET
    @Path("set-up")
    public Response setUp(@RestQuery String kind, @CookieParam(WANTED) String offered) {
        if (kind == null || !KINDS.contains(kind) || offered == null || offered.isEmpty()) {
            return Response.seeOther(URI.create("/second-factor")).build();
        }
        routing.response().addCookie(cookie("").setMaxAge(0));
        routing.put(AskKeycloakToSetUp.ACTION, kind);
        throw new UnauthorizedException();
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(WANTED, value)
                .setPath(SET_UP)
                .setHttpOnly(true)
                .setSecure(routing.request().isSSL())
                .setSameSite(CookieSameSite.STRICT);
    }
}
