package org.omuz.shared;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A file that is too large gets the page that says so. The server's own limit, which lies above, would close the line
 * without a word, and the browser would show nothing. Where a body does not say how long it is, which no browser's
 * does, that limit is drawn in to ours.
 */
class LimitUploads {
    static final long LARGEST = 10 * 1024 * 1024;

    /** Before {@link ReadForms}. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER - 20)
    void check(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, LARGEST);
        } else if (!length.matches("\\d{1,18}") || Long.parseLong(length) > LARGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
