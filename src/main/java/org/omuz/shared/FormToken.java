package org.omuz.shared;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The token by which a form of ours is known, in the form and in a cookie; a filter of the framework refuses a form
 * without it.
 */
class FormToken {
    static final String FIELD = "csrf-token";
    static final String COOKIE = "omuz-csrf";
    private static final String SHAPE = "[A-Za-z0-9_-]{22}";
    private static final int BYTES = 16;
    private static final int DAY = 24 * 60 * 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A cookie of another shape counts as none, else every page would be refused until it is gone. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER - 30)
    void dropBroken(RoutingContext routing) {
        Cookie cookie = routing.request().getCookie(COOKIE);
        if (cookie != null && !cookie.getValue().matches(SHAPE)) {
            routing.response().removeCookie(COOKIE, false);
        }
    }

    /** The fields carry the token of the cookie, or the browser vouches for the page that sent them. */
    static boolean isOurs(HttpServerRequest request, List<KeptForm.Field> fields) {
        Cookie cookie = request.getCookie(COOKIE);
        return cookie != null && fields.contains(new KeptForm.Field(FIELD, cookie.getValue())) || isVouchedFor(request);
    }

    /** No page can set these headers; a browser that sends neither does not vouch. */
    private static boolean isVouchedFor(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site == null
                ? (request.scheme() + "://" + request.authority()).equals(origin)
                : site.equals("same-origin");
    }

    /** That of the cookie; where it is gone, a new one, which the answer sets. */
    static String of(HttpServerRequest request) {
        Cookie cookie = request.getCookie(COOKIE);
        if (cookie != null) {
            return cookie.getValue();
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.response()
                .addCookie(Cookie.cookie(COOKIE, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(request.isSSL())
                        .setMaxAge(DAY));
        return token;
    }
}
