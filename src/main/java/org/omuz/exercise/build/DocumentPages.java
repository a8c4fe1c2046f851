package org.omuz.exercise.build;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.omuz.course.content.Media;
import org.omuz.course.content.MediaCheck;
import org.omuz.course.content.Prose;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseFile;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.ImageResponse;
import org.omuz.shared.content.Problem;
import org.omuz.shared.content.Problems;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.LastChange;
import org.omuz.shared.form.Overtaken;
import org.omuz.shared.form.Refusal;
import org.omuz.shared.form.SentFile;
import org.omuz.shared.text.TypedText;

/** Texts of a draft's documents, and its images. */
@Path("/exercises/{id:\\d+}/documents")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class DocumentPages {
    private static final int MOST_FILES = 300;

    record TextLine(Language language, boolean written) {}

    record DocumentLine(ExerciseDefinition.Document document, String title, List<TextLine> texts) {}

    record TextForm(String slug, String title, Language language, String text, String version, String stored) {}

    @CheckedTemplate(basePath = "exercise")
    record documents(Heading heading, List<DocumentLine> documents, List<String> images, List<String> problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "exercise")
    record text(Heading heading, TextForm form, String preview, List<String> problems) implements TemplateInstance {}

    private final Visitor visitor;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final FormSubmission sent;

    DocumentPages(Visitor visitor, SecurityIdentity identity, Clock clock, FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    public TemplateInstance documents(@RestPath long id) {
        return documents(Exercise.known(id), List.of());
    }

    private documents documents(Exercise exercise, List<String> problems) {
        SortedMap<String, String> files = ExerciseFile.of(exercise.id);
        List<Language> languages = PartForms.languages(exercise.head);
        List<DocumentLine> lines = exercise.head.documents().stream()
                .map(document -> new DocumentLine(
                        document,
                        EditMsel.said(document.title(), visitor.language()),
                        languages.stream()
                                .map(language -> new TextLine(
                                        language, files.containsKey(ExerciseShelf.textName(document.slug(), language))))
                                .toList()))
                .toList();
        return new documents(
                Heading.of(exercise, visitor.language()), lines, ExerciseFile.images(files.keySet()), problems);
    }

    @GET
    @Path("{slug}/{language}")
    public TemplateInstance text(@RestPath long id, @RestPath String slug, @RestPath String language) {
        Exercise exercise = Exercise.known(id);
        Language in = Language.of(language).orElseThrow(NotFoundException::new);
        String sha256 = ExerciseFile.of(id).getOrDefault(ExerciseShelf.textName(slug, in), "");
        String stored = sha256.isEmpty() ? "" : new String(ExerciseShelf.bytes(sha256), StandardCharsets.UTF_8);
        return page(exercise, form(exercise, slug, in, stored, sha256, null), List.of());
    }

    @POST
    @Path("{slug}/{language}")
    public Response save(
            @RestPath long id,
            @RestPath String slug,
            @RestPath String language,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String version) {
        Exercise exercise = Exercise.locked(id);
        Language in = Language.of(language).orElseThrow(NotFoundException::new);
        String name = ExerciseShelf.textName(slug, in);
        String typed = TypedText.file(text);
        String sha256 = ExerciseFile.of(id).getOrDefault(name, "");
        return sent.answer(
                () -> {
                    Overtaken.refuse(
                            version,
                            new Overtaken.Stored("Exercise", id, sha256),
                            exercise.changedBy == null
                                    ? null
                                    : new LastChange.Change(exercise.changedBy, exercise.changedAt, ""));
                    write(exercise, name, typed);
                },
                "/exercises/" + id + "/documents",
                why -> page(
                        exercise,
                        form(exercise, slug, in, typed, version, sent.overtaken() ? text(sha256) : null),
                        said(why)));
    }

    private void write(Exercise exercise, String name, String typed) {
        Problems problems = new Problems();
        Prose.read(name, typed, 1, problems);
        if (problems.hasErrors()) {
            throw Rejected.all(problems.errors().stream()
                    .map(problem ->
                            Rejected.saying(problem.toString(), language -> problem + " " + problem.in(language)))
                    .toList());
        }
        if (typed.isBlank()) {
            ExerciseFile.delete("exercise.id = ?1 and name = ?2", exercise.id, name);
        } else {
            ExerciseFile.put(exercise, name, typed.getBytes(StandardCharsets.UTF_8));
        }
        exercise.changed(clock.instant(), identity.getPrincipal().getName());
    }

    private static List<String> said(Refusal why) {
        return List.copyOf(why.problems().values());
    }

    private static String text(String sha256) {
        return sha256.isEmpty() ? "" : new String(ExerciseShelf.bytes(sha256), StandardCharsets.UTF_8);
    }

    private TextForm form(
            Exercise exercise, String slug, Language language, String text, String version, String stored) {
        ExerciseDefinition.Document document = exercise.head.document(slug).orElseThrow(NotFoundException::new);
        return new TextForm(slug, EditMsel.said(document.title(), visitor.language()), language, text, version, stored);
    }

    private text page(Exercise exercise, TextForm form, List<String> problems) {
        String preview = ExerciseShelf.rendered(form.text(), "/exercises/" + exercise.id + "/documents/media/");
        return new text(Heading.of(exercise, visitor.language()), form, preview, problems);
    }

    private List<String> reasons(Problems problems) {
        return problems.errors().stream().map(this::said).toList();
    }

    private String said(Problem problem) {
        return problem + " " + problem.in(visitor.language());
    }

    @POST
    @Path("media")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response upload(@RestPath long id, @RestForm FileUpload file) {
        Exercise exercise = Exercise.locked(id);
        return sent.answered(
                () -> taken(exercise, SentFile.of(file)), why -> documents(exercise, List.of(why.reason())));
    }

    private Response taken(Exercise exercise, SentFile file) {
        if (ExerciseFile.count("exercise.id", exercise.id) >= MOST_FILES) {
            throw Rejected.in("file", ExerciseMessages.class, say -> say.tooManyFiles(MOST_FILES));
        }
        Problems problems = new Problems();
        String name = file.name();
        byte[] bytes = file.bytes();
        Optional<Media> media =
                MediaCheck.read(ContentFolder.of(Map.of("media/" + name, bytes)), "media/", name, problems);
        if (media.isEmpty()) {
            return Response.status(422)
                    .entity(documents(exercise, reasons(problems)))
                    .build();
        }
        ExerciseFile.put(exercise, "media/" + name, bytes);
        exercise.changed(clock.instant(), identity.getPrincipal().getName());
        return Response.seeOther(URI.create("/exercises/" + exercise.id + "/documents#images"))
                .build();
    }

    @POST
    @Path("media/{name}/remove")
    public Response remove(@RestPath long id, @RestPath String name) {
        Exercise exercise = Exercise.locked(id);
        ExerciseFile.delete("exercise.id = ?1 and name = ?2", id, "media/" + name);
        exercise.changed(clock.instant(), identity.getPrincipal().getName());
        return Response.seeOther(URI.create("/exercises/" + id + "/documents#images"))
                .build();
    }

    @GET
    @Path("media/{name}")
    public Response image(@RestPath long id, @RestPath String name) {
        String sha256 =
                Optional.ofNullable(ExerciseFile.of(id).get("media/" + name)).orElseThrow(NotFoundException::new);
        return image(name, sha256, ExerciseShelf.bytes(sha256));
    }

    public static Response image(String name, String sha256, byte[] bytes) {
        return ImageResponse.of(bytes, Media.typeOf(name), "private, no-cache")
                .header(HttpHeaders.ETAG, '"' + sha256 + '"')
                .build();
    }
}
