package org.omuz.shared.content;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A picture as an answer of its own. Opened by itself, an SVG is a document: it may draw, and nothing else. */
public final class ImageResponse {
    private ImageResponse() {}

    public static Response.ResponseBuilder of(byte[] bytes, String mediaType, String cacheControl) {
        return drawing(Response.ok(bytes, mediaType), cacheControl);
    }

    public static Response.ResponseBuilder drawing(Response.ResponseBuilder answer, String cacheControl) {
        return answer.header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
    }
}
