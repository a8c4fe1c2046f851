package org.omuz.shared.form;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a form has done, said once on the page it leads to. A cookie of one use carries it, as the answer itself is only
 * a way on.
 */
@RequestScoped
@Named("done")
public class DoneNote {
    private static final String COOKIE = "omuz-done";
    private static final String SHAPE = "[A-Za-z0-9_-]{1,2000}";
    private static final long SECONDS = 60;

    private final RoutingContext routing;
    private String text;

    DoneNote(RoutingContext routing) {
        this.routing = routing;
    }

    /** In the reader's language. */
    public void say(String text) {
        set(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)), SECONDS);
    }

    /** Empty where nothing was done; asking takes it away. */
    public String text() {
        Cookie cookie = routing.request().getCookie(COOKIE);
        if (text == null && cookie != null && cookie.getValue().matches(SHAPE)) {
            text = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            set("", 0);
        }
        return text == null ? "" : text;
    }

    private void set(String value, long seconds) {
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(routing.request().isSSL())
                        .setMaxAge(seconds));
    }
}
