package org.omuz.shared;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What a signed-in person is answered is kept by no browser and no proxy, so that the next person at the device finds
 * nothing of it. An answer that may be kept (a figure of a published version, a picture of a room) says so itself.
 */
class NothingKept {
    private final SecurityIdentity identity;

    NothingKept(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerResponseFilter
    void forbid(ContainerResponseContext answer) {
        boolean personal = !identity.isAnonymous() || answer.getStatus() == 401;
        if (personal && !answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
