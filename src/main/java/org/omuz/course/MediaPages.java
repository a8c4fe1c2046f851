package org.omuz.course;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.omuz.shared.content.ImageResponse;

/** Figures of courses; a version's figure never changes, so a browser keeps it for a year. */
@Path("/courses/media")
@ApplicationScoped
@Authenticated
public class MediaPages {
    private record Key(long version, String name) {}

    private record Figure(String mediaType, String tag, byte[] bytes) {}

    private static final int KEPT_BYTES = 32 << 20;

    private final Cache<Key, Figure> figures = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, Figure figure) -> figure.bytes().length)
            .build();

    @GET
    @Path("{versionId}/{name}")
    public Response figure(
            @PathParam("versionId") long versionId,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Figure figure = figures.get(new Key(versionId, name), MediaPages::read);
        if (figure == null) {
            throw new NotFoundException();
        }
        Response.ResponseBuilder answer =
                figure.tag().equals(known) ? Response.notModified() : Response.ok(figure.bytes(), figure.mediaType());
        return ImageResponse.drawing(answer, "private, max-age=31536000, immutable")
                .header(HttpHeaders.ETAG, figure.tag())
                .build();
    }

    private static Figure read(Key key) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> MediaFile.<MediaFile>find("courseVersion.id = ?1 and name = ?2", key.version(), key.name())
                        .firstResultOptional()
                        .map(file -> new Figure(file.mediaType, '"' + file.sha256 + '"', file.bytes))
                        .orElse(null));
    }
}
