package org.omuz.shared;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a page to answers that are only a status code, as filters give them: most often of a form without its token.
 * The page keeps what was typed.
 */
class BareAnswerPages {
    @ServerResponseFilter
    void say(ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() < 400 || response.hasEntity() || !BlockingOperationControl.isBlockingAllowed()) {
            return;
        }
        KeptForm sent = KeptForm.ofCurrent(routing.request());
        response.setEntity(
                ErrorPages.of(response.getStatus(), sent).render(),
                null,
                MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
