package org.omuz.shared;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** An address that makes no sense (a stray percent sign) is refused before any route is found, by a page all the same. */
class MisreadAddressPages {
    private final CurrentVertxRequest current;

    MisreadAddressPages(CurrentVertxRequest current) {
        this.current = current;
    }

    void atLast(@Observes Router router) {
        router.errorHandler(400, this::answer);
    }

    /** At once: the router ends what its handler of errors leaves open. */
    private void answer(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        if (!response.ended() && !response.headWritten()) {
            response.setStatusCode(400).putHeader("Cache-Control", "no-store").putHeader("Content-Type", "text/html;charset=UTF-8");
            response.end(page(routing));
        }
    }

    private String page(RoutingContext routing) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            current.setCurrent(routing);
            return ErrorPages.of(400, KeptForm.none()).render();
        } finally {
            request.terminate();
        }
    }
}
