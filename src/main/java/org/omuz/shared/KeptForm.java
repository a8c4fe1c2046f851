package org.omuz.shared;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * The fields of a form that could not be taken, so that the page which says so can send them again. Only of a form of ours:
 * its token must be that of the cookie, else a page elsewhere could put its own words behind the reader's button.
 */
final class KeptForm {
    static final String TOKEN = "csrf-token";
    static final String COOKIE = "omuz-csrf";
    /** Longer texts than any form of ours has; a file is chosen again. */
    private static final int LONGEST = 256 * 1024;

    /** A field as it was sent, the token included. */
    record Field(String name, String value) {}

    private KeptForm() {}

    /** Of a request that was read already; none where nothing was sent. */
    static List<Field> ofCurrent(HttpServerRequest request) {
        var current = CurrentRequestManager.get();
        FormData form = current == null ? null : current.getFormData();
        List<Field> fields = new ArrayList<>();
        if (form != null) {
            for (String name : form) {
                form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .forEach(value -> fields.add(new Field(name, value.getValue())));
            }
        }
        return ours(fields, request);
    }

    /** Of a request refused before anybody read it. */
    static Uni<List<Field>> unread(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
        if (!form || length(request) > LONGEST || request.isEnded()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.createFrom()
                .completionStage(() -> {
                    var body = request.body().toCompletionStage();
                    request.resume();
                    return body;
                })
                .map(body -> ours(decoded(body), request));
    }

    private static List<Field> decoded(Buffer body) {
        List<Field> fields = new ArrayList<>();
        new QueryStringDecoder(body.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8, false)
                .parameters()
                .forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        return fields;
    }

    private static List<Field> ours(List<Field> fields, HttpServerRequest request) {
        Cookie cookie = request.getCookie(COOKIE);
        boolean ours = cookie != null && fields.contains(new Field(TOKEN, cookie.getValue()));
        return ours ? fields : List.of();
    }

    /** Unknown lengths count as too long. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,10}") ? Long.parseLong(length) : Long.MAX_VALUE;
    }
}
