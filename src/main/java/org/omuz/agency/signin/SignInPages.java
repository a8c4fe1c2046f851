package org.omuz.agency.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where signing in leads: to the first page of the highest role, or to the page that says whom to ask. */
@Path("/")
@Transactional
@Authenticated
public class SignInPages {
    private static final String BEGUN_ANEW = "omuz-sign-in-anew";
    private static final List<String> HIGHEST_FIRST = List.of("administrator", "manager", "instructor", "trainee");

    @CheckedTemplate(basePath = "agency")
    record welcome(String account) implements TemplateInstance {}

    private final SecurityIdentity identity;
    private final SignedIn signedIn;

    SignInPages(SecurityIdentity identity, SignedIn signedIn) {
        this.identity = identity;
        this.signedIn = signedIn;
    }

    @GET
    @Path("sign-in")
    public Response signIn() {
        return Response.seeOther(URI.create(firstPage())).build();
    }

    /**
     * Where Keycloak sends back to. Nobody is signed in here when the sign-in page was bookmarked or lay open too long:
     * it is begun anew, but once only, and never for a browser that keeps no cookies, which would go round in a circle.
     */
    @GET
    @Path("signed-in")
    @PermitAll
    public Response signedIn(@Context HttpHeaders headers) {
        if (!identity.isAnonymous()) {
            return Response.seeOther(URI.create(firstPage())).build();
        }
        if (headers.getCookies().isEmpty() || headers.getCookies().containsKey(BEGUN_ANEW)) {
            throw new NotAuthorizedException("OIDC");
        }
        NewCookie begun = new NewCookie.Builder(BEGUN_ANEW)
                .value("1")
                .path("/signed-in")
                .maxAge(60)
                .httpOnly(true)
                .build();
        return Response.seeOther(URI.create("/sign-in")).cookie(begun).build();
    }

    @GET
    @Path("welcome")
    public Response welcomePage() {
        String page = firstPage();
        return page.equals("/welcome")
                ? Response.ok(new welcome(identity.getPrincipal().getName())).build()
                : Response.seeOther(URI.create(page)).build();
    }

    /** The first administrator of a new centre knows nobody yet, so that role needs no person. */
    private String firstPage() {
        boolean known = signedIn.known().isPresent();
        return HIGHEST_FIRST.stream()
                .filter(role -> identity.hasRole(role) && (known || role.equals("administrator")))
                .findFirst()
                .map(SignInPages::pageOf)
                .orElse("/welcome");
    }

    private static String pageOf(String role) {
        return switch (role) {
            case "administrator" -> "/centre";
            case "manager" -> "/agency";
            case "instructor" -> "/teach";
            default -> "/me";
        };
    }

    static class Unknown {
        private final SecurityIdentity identity;

        Unknown(SecurityIdentity identity) {
            this.identity = identity;
        }

        @ServerExceptionMapper
        Response unknown(UnknownPerson e) {
            return Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new welcome(identity.getPrincipal().getName()))
                    .build();
        }
    }
}
