package org.omuz.shared;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A file that is too large gets the page that says so. The server's own limit, which lies above, would close the line
 * without a word, and the browser would show nothing.
 */
class LimitUploads {
    static final long LARGEST = 10 * 1024 * 1024;

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean tooLarge = length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > LARGEST;
        if (tooLarge) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
