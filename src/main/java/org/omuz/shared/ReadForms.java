package org.omuz.shared;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Reads a URL-encoded form before the server's own parser does: that one stops at a thousand fields, which a form over
 * a list of an exercise exceeds, and breaks at a percent sign that stands for nothing. What cannot be read is kept all
 * the same, and of a form in parts what came of it.
 */
class ReadForms {
    /** Of a URL-encoded form, which is held in memory; a form with a file comes in parts and is read from disk. */
    static final int LONGEST = 4 * 1024 * 1024;

    private static final int MOST_FIELDS = 20_000;
    private static final String STRAY_PERCENT = "%(?![0-9A-Fa-f]{2})";

    @ServerRequestFilter(preMatching = true, priority = Priorities.USER - 10)
    Uni<Void> read(ResteasyReactiveContainerRequestContext context, RoutingContext routing) {
        var request = routing.request();
        checkType(request.getHeader("Content-Type"));
        var current = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        if (KeptForm.isInParts(request) && !request.isEnded()) {
            current.setInputStream(new PartsRead(current.getInputStream(), request.getHeader("Content-Type")));
        }
        if (!isEncoded(request.getHeader("Content-Type")) || request.isEnded()) {
            return Uni.createFrom().voidItem();
        }
        return body(request).invoke(body -> take(body, current::setFormData)).replaceWithVoid();
    }

    /**
     * Of a form that nobody read, as whoever sent it could not be recognised; broken ones as far as they can be read.
     */
    static Uni<FormData> unread(HttpServerRequest request) {
        FormData[] form = {new FormData(Integer.MAX_VALUE)};
        return body(request)
                .invoke(body -> take(body, read -> form[0] = read))
                .onFailure(BadRequestException.class)
                .recoverWithNull()
                .map(body -> form[0]);
    }

    private static Uni<Buffer> body(HttpServerRequest request) {
        Buffer body = Buffer.buffer();
        return Uni.createFrom()
                .completionStage(() -> {
                    // one part more than may be shows that it was too long
                    request.handler(part -> body.appendBuffer(body.length() > LONGEST ? Buffer.buffer() : part));
                    var end = request.end().toCompletionStage();
                    request.resume();
                    return end;
                })
                .map(end -> body);
    }

    private static void take(Buffer body, Consumer<FormData> into) {
        if (body.length() > LONGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        String text = body.toString(StandardCharsets.UTF_8);
        String sound = text.replaceAll(STRAY_PERCENT, "%25");
        // the decoder is one of addresses, which end at a number sign
        String whole = sound.replace("#", "%23");
        var fields = new QueryStringDecoder(whole, StandardCharsets.UTF_8, false, MOST_FIELDS + 1, true).parameters();
        FormData form = new FormData(Integer.MAX_VALUE);
        fields.forEach((name, values) -> values.forEach(value -> form.add(name, value)));
        into.accept(form);
        if (!sound.equals(text)
                || fields.values().stream().mapToInt(Collection::size).sum() > MOST_FIELDS) {
            throw new BadRequestException();
        }
    }

    private static void checkType(String type) {
        try {
            if (type != null) {
                MediaType.valueOf(type);
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    static boolean isEncoded(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
