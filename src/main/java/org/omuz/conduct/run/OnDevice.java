package org.omuz.conduct.run;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.omuz.shared.Visitor;

/**
 * Lets a device keep the page that is being answered, to be opened there without a line (script {@code keeper.js}),
 * until the run is over for its reader. Header and cookie of one value say for whom and in which language it is;
 * without the cookie nothing that is kept is shown, and it goes whenever somebody signs in or out.
 */
@RequestScoped
public class OnDevice {
    private static final String HEADER = "Omuz-Keep";
    private static final String COOKIE = "omuz-kept";

    /** The realm ends a sign-in after as many idle hours. */
    private static final int SECONDS = 8 * 3600;

    private final RoutingContext routing;
    private final Visitor visitor;

    OnDevice(RoutingContext routing, Visitor visitor) {
        this.routing = routing;
        this.visitor = visitor;
    }

    public void mayKeep(Member reader) {
        if (reader.run.state == Run.State.CANCELLED
                || (reader.isPlayer() ? reader.run.isOver() : reader.run.state == Run.State.CLOSED)) {
            return;
        }
        String whose = reader.person.id + "-" + visitor.language().tag;
        routing.response().putHeader(HEADER, whose);
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, whose)
                        .setPath("/")
                        .setMaxAge(SECONDS)
                        .setSecure(routing.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }
}
