package org.omuz.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Language and theme of the visitor, kept in cookies for a year; the answer leads back to the page it came from. By GET
 * because an error page, where no CSRF token exists, must offer them too, and setting them twice changes nothing.
 */
@Path("/preferences")
@PermitAll
public class PreferencePages {

    @GET
    @Path("language")
    public Response language(@QueryParam("language") String language, @QueryParam("back") String back) {
        String tag = Language.of(language).orElse(Language.EN).tag;
        return remember(Visitor.LANGUAGE_COOKIE, tag, back);
    }

    @GET
    @Path("theme")
    public Response theme(@QueryParam("theme") String theme, @QueryParam("back") String back) {
        String known = "light".equals(theme) || "dark".equals(theme) ? theme : "auto";
        return remember(Visitor.THEME_COOKIE, known, back);
    }

    private static Response remember(String name, String value, String back) {
        NewCookie cookie = new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(365 * 24 * 3600)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(FormPage.isOwn(back) ? back : "/"))
                .cookie(cookie)
                .build();
    }
}
