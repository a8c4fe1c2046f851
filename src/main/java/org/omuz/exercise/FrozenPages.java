package org.omuz.exercise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.course.content.Media;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;

/** A published version: what runs are played from, for reading only. */
@Path("/exercises/versions/{versionId:\\d+}")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class FrozenPages {
    record Text(String title, ExerciseShelf.Text text, Language language, String slug) {}

    record Pair(String code, String text) {}

    record Frozen(
            FrozenExercise version, String title, String narrative, List<Pair> objectives, List<Pair> teams, List<Text> texts, List<Language> printable) {}

    @CheckedTemplate(basePath = "exercise")
    record frozen(Heading heading, Frozen frozen, List<Language> shown, List<MselRow> rows) implements TemplateInstance {}

    private final Visitor visitor;
    private final ExerciseShelf shelf;

    FrozenPages(Visitor visitor, ExerciseShelf shelf) {
        this.visitor = visitor;
        this.shelf = shelf;
    }

    @GET
    public TemplateInstance frozen(@RestPath long versionId) {
        FrozenExercise version = shelf.version(versionId).orElseThrow(NotFoundException::new);
        ExerciseDefinition exercise = version.definition();
        Language reader = visitor.language();
        List<Language> shown = MselRow.sides(exercise);
        String base = "/exercises/versions/" + versionId + "/media/";
        List<Text> texts = exercise.documents().stream()
                .flatMap(document -> shelf.text(versionId, document.slug(), reader, base).stream()
                        .map(text -> new Text(EditMsel.said(document.title(), reader), text, text.language(), document.slug())))
                .toList();
        return new frozen(
                new Heading(version.exerciseId(), version.code(), exercise.title().in(reader)),
                new Frozen(
                        version,
                        exercise.title().in(reader),
                        ExerciseShelf.rendered(exercise.scenario().narrative().in(reader), base),
                        exercise.objectives().stream().map(o -> new Pair(o.code(), o.text().in(reader))).toList(),
                        exercise.teams().stream().map(t -> new Pair(t.code(), t.name().in(reader))).toList(),
                        texts,
                        PartForms.languages(exercise).stream().filter(l -> l.direction().equals("ltr")).toList()),
                shown,
                exercise.injects().stream()
                        .map(inject -> MselRow.of(0, inject, exercise, shown, reader))
                        .toList());
    }

    @GET
    @Path("media/{name}")
    public Response image(@RestPath long versionId, @RestPath String name) {
        Optional<ExerciseShelf.Image> image =
                shelf.version(versionId).flatMap(version -> shelf.image(versionId, name));
        return image.map(found -> image(name, found.sha256(), found.bytes())).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("archive.zip")
    public Response archive(@RestPath long versionId) throws IOException {
        FrozenExercise version = shelf.version(versionId).orElseThrow(NotFoundException::new);
        return ArchivePages.zip(
                version.code() + "-" + version.number(), ExerciseArchive.of(version.definition(), shelf.files(versionId)));
    }

    static Response image(String name, String sha256, byte[] bytes) {
        return Response.ok(bytes, Media.typeOf(name))
                .header(HttpHeaders.ETAG, '"' + sha256 + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                // Opened by itself, an SVG is a document: it may draw, and nothing else.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
                .build();
    }
}
