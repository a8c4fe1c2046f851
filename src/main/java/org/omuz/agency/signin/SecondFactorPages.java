package org.omuz.agency.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Offers everybody a second step of the sign-in. Keycloak sets it up, in the course of a sign-in that asks for it, and sends
 * back to where that began; a cookie of one use tells the way there from the way back.
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
        return new secondFactor();
    }

    @POST
    public Response choose(@RestForm String kind) {
        Response.ResponseBuilder answer = Response.seeOther(URI.create(offered(kind) ? SET_UP : "/second-factor"));
        if (offered(kind)) {
            answer.cookie(new NewCookie.Builder(WANTED)
                    .value(kind)
                    .path(SET_UP)
                    .maxAge(60)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.STRICT)
                    .build());
        }
        return answer.build();
    }

    @GET
    @Path("set-up")
    public Response setUp(@CookieParam(WANTED) String kind) {
        if (!offered(kind)) {
            return Response.seeOther(URI.create("/second-factor")).build();
        }
        routing.response().addCookie(Cookie.cookie(WANTED, "").setPath(SET_UP).setMaxAge(0));
        routing.put(AskKeycloakToSetUp.ACTION, kind);
        throw new UnauthorizedException();
    }

    private static boolean offered(String kind) {
        return kind != null && KINDS.contains(kind);
    }
}
