package org.omuz.shared;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers with style sheets and scripts as {@link Assets} makes them of their files; all else under the address is a
 * file.
 */
@ApplicationScoped
class ServeAssets {
    void serve(@Observes Router router) {
        router.getWithRegex("/omuz/(?<file>[\\w-]+\\.(?:css|js))").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String file = request.pathParam("file");
        byte[] content;
        try {
            content = Assets.content(file);
        } catch (IllegalArgumentException e) {
            request.next();
            return;
        }
        HttpServerResponse response = request.response();
        // else it is sent as it is, however well it could be packed
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "public, immutable, max-age=31536000")
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        file.endsWith(".css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8")
                .end(Buffer.buffer(content));
    }
}
