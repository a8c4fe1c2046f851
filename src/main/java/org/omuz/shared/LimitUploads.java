package org.omuz.shared;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A file that is too large gets the page that says so. The server's own limit, which lies above, would close the line
 * without a word, and the browser would show nothing. A body must say how long it is, as every browser's does.
 */
class LimitUploads {
    static final long LARGEST = 10 * 1024 * 1024;

    /** Before {@link ReadForms}. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER - 20)
    void check(RoutingContext routing) {
        var request = routing.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            boolean chunked = request.headers().contains("Transfer-Encoding");
            boolean unsaid = request.version().ordinal() > 1 && !HttpMethod.GET.equals(request.method()) && !request.isEnded();
            if (chunked || unsaid) {
                throw new ClientErrorException(Response.Status.LENGTH_REQUIRED);
            }
        } else if (!length.matches("\\d{1,18}") || Long.parseLong(length) > LARGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
