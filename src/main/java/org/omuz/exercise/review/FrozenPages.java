package org.omuz.exercise.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.exercise.build.DocumentPages;
import org.omuz.exercise.build.DraftChanges;
import org.omuz.exercise.build.DrawForms;
import org.omuz.exercise.build.EditMsel;
import org.omuz.exercise.build.Heading;
import org.omuz.exercise.build.JsonForm;
import org.omuz.exercise.build.MselRow;
import org.omuz.exercise.build.PartForms;
import org.omuz.exercise.check.ExerciseArchive;
import org.omuz.exercise.exchange.ArchivePages;
import org.omuz.exercise.exchange.ExerciseUpload;
import org.omuz.exercise.exchange.ZipFiles;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.exercise.model.FrozenExercise;
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
            FrozenExercise version,
            String title,
            String narrative,
            List<Pair> objectives,
            List<Pair> teams,
            List<Text> texts,
            List<Language> printable) {}

    record Other(long id, int number) {}

    /** What it says otherwise than another version of its exercise, an earlier one as a rule. */
    record Since(
            Other other,
            List<Other> others,
            boolean picked,
            DraftChanges changes,
            List<String> parts,
            Differences differences) {}

    /** @param since null where it is the only version */
    @CheckedTemplate(basePath = "exercise")
    record frozen(Heading heading, Frozen frozen, Since since, List<Language> shown, List<MselRow> rows)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final ExerciseShelf shelf;

    private final DrawForms draw;
    private final Clock clock;
    private final SecurityIdentity identity;

    FrozenPages(Visitor visitor, ExerciseShelf shelf, DrawForms draw, Clock clock, SecurityIdentity identity) {
        this.visitor = visitor;
        this.shelf = shelf;
        this.draw = draw;
        this.clock = clock;
        this.identity = identity;
    }

    /** @param than id of another version to compare it with; the one before it if not given */
    @GET
    public TemplateInstance frozen(@RestPath long versionId, @RestQuery long than) {
        FrozenExercise version = shelf.version(versionId).orElseThrow(NotFoundException::new);
        ExerciseDefinition exercise = version.definition();
        Language reader = visitor.language();
        List<Language> shown = MselRow.sides(exercise);
        String base = "/exercises/versions/" + versionId + "/media/";
        List<Text> texts = exercise.documents().stream()
                .flatMap(document -> shelf.text(versionId, document.slug(), reader, base).stream()
                        .map(text -> new Text(
                                EditMsel.said(document.title(), reader), text, text.language(), document.slug())))
                .toList();
        return new frozen(
                new Heading(
                        version.exerciseId(), version.code(), exercise.title().in(reader)),
                new Frozen(
                        version,
                        exercise.title().in(reader),
                        ExerciseShelf.rendered(exercise.scenario().narrative().in(reader), base),
                        exercise.objectives().stream()
                                .map(o -> new Pair(o.code(), o.text().in(reader)))
                                .toList(),
                        exercise.teams().stream()
                                .map(t -> new Pair(t.code(), t.name().in(reader)))
                                .toList(),
                        texts,
                        PartForms.languages(exercise).stream()
                                .filter(l -> l.direction().equals("ltr"))
                                .toList()),
                since(version, than),
                shown,
                exercise.injects().stream()
                        .map(inject -> MselRow.of(0, inject, exercise, shown, reader))
                        .toList());
    }

    private Since since(FrozenExercise version, long than) {
        List<Other> others = ExerciseVersion.numbersOf(version.exerciseId()).entrySet().stream()
                .filter(other -> other.getValue() != version.id())
                .map(other -> new Other(other.getValue(), other.getKey()))
                .toList();
        Optional<Other> other = than != 0
                ? Optional.of(others.stream()
                        .filter(one -> one.id == than)
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                : others.stream()
                        .filter(one -> one.number < version.number())
                        .findFirst()
                        .or(() -> others.stream().findFirst());
        return other.map(one -> since(version, one, others, than != 0)).orElse(null);
    }

    private Since since(FrozenExercise version, Other other, List<Other> others, boolean picked) {
        ExerciseDefinition before = shelf.version(other.id).orElseThrow().definition();
        ExerciseDefinition after = version.definition();
        DraftChanges changes = DraftChanges.between(before, shelf.files(other.id), after, shelf.files(version.id()));
        List<Language> languages = Stream.of(Language.values())
                .filter(language -> before.languages().contains(language.tag)
                        || after.languages().contains(language.tag))
                .toList();
        JsonForm form = new JsonForm(draw.forms(after).ofInject(List.of(), List.of()), languages);
        return new Since(
                other,
                others,
                picked,
                changes,
                changes.parts().stream()
                        .map(visitor.wording(ExerciseMessages.class)::partName)
                        .toList(),
                Differences.of(changes, before, after, form, visitor.language()));
    }

    /** Lays it before the reader as its archive would be: what of the draft it would replace is seen before it does. */
    @POST
    @Path("draft")
    public Response toDraft(@RestPath long versionId) throws IOException {
        FrozenExercise version = shelf.version(versionId).orElseThrow(NotFoundException::new);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        ZipFiles.write(ExerciseArchive.of(version.definition(), shelf.files(versionId)), archive);
        ExerciseUpload kept = ExerciseUpload.keep(
                null,
                version.code() + "-" + version.number() + ".zip",
                archive.toByteArray(),
                clock.instant(),
                identity.getPrincipal().getName());
        return Response.seeOther(URI.create("/exercises/import/" + kept.id)).build();
    }

    @GET
    @Path("media/{name}")
    public Response image(@RestPath long versionId, @RestPath String name) {
        Optional<ExerciseShelf.Image> image = shelf.version(versionId).flatMap(version -> shelf.image(versionId, name));
        return image.map(found -> DocumentPages.image(name, found.sha256(), found.bytes()))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("archive.zip")
    public Response archive(@RestPath long versionId) throws IOException {
        FrozenExercise version = shelf.version(versionId).orElseThrow(NotFoundException::new);
        return ArchivePages.zip(
                version.code() + "-" + version.number(),
                ExerciseArchive.of(version.definition(), shelf.files(versionId)));
    }
}
