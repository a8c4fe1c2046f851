package org.omuz.exercise.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.omuz.exercise.build.DraftChanges;
import org.omuz.exercise.build.EditMsel;
import org.omuz.exercise.check.CheckExercise;
import org.omuz.exercise.check.ExerciseArchive;
import org.omuz.exercise.check.ExerciseContent;
import org.omuz.exercise.check.StoreDraft;
import org.omuz.exercise.model.Draft;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problem;
import org.omuz.shared.content.Problems;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.SentFile;

/** An exercise as a ZIP file: handed out, and taken in after a look at what it would change. */
@Path("/exercises")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class ArchivePages {
    record Fault(String where, String reason) {}

    /** @param state of the exercise's draft: unknown, same, or other, which taking it in would replace */
    record Preview(
            long upload,
            String fileName,
            String code,
            String title,
            int injects,
            int files,
            String state,
            String seal,
            Overwritten overwritten,
            List<Fault> warnings) {}

    /** What taking it in would change of the draft; null where there is none. */
    record Overwritten(DraftChanges changes, List<String> parts) {}

    @CheckedTemplate(basePath = "exercise")
    record archive(Preview preview, List<Fault> errors) implements TemplateInstance {}

    private final Visitor visitor;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final CheckExercise check;
    private final StoreDraft store;
    private final FormSubmission sent;

    ArchivePages(
            Visitor visitor,
            SecurityIdentity identity,
            Clock clock,
            CheckExercise check,
            StoreDraft store,
            FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.identity = identity;
        this.clock = clock;
        this.check = check;
        this.store = store;
    }

    @GET
    @Path("{id:\\d+}/archive.zip")
    public Response ofDraft(@RestPath long id) throws IOException {
        Draft draft = Draft.of(Exercise.known(id));
        return zip(draft.exercise().code, ExerciseArchive.of(draft.definition(), draft.files()));
    }

    public static Response zip(String name, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipFiles.write(files, out);
        return Response.ok(out.toByteArray(), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"")
                .build();
    }

    @GET
    @Path("import")
    public TemplateInstance form() {
        return new archive(null, List.of());
    }

    @POST
    @Path("import")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response sent(@RestForm FileUpload file) {
        return sent.answered(
                () -> taken(SentFile.of(file)), why -> new archive(null, List.of(new Fault("", why.reason()))));
    }

    private Response taken(SentFile file) {
        Problems problems = new Problems();
        if (read(file.bytes(), problems).isEmpty()) {
            return refused(problems);
        }
        ExerciseUpload kept = ExerciseUpload.keep(
                null,
                file.name(),
                file.bytes(),
                clock.instant(),
                identity.getPrincipal().getName());
        return Response.seeOther(URI.create("/exercises/import/" + kept.id)).build();
    }

    private Optional<ExerciseContent> read(byte[] bytes, Problems problems) {
        Map<String, byte[]> files = ZipFiles.unpack(bytes, problems);
        return problems.hasErrors() ? Optional.empty() : check.in(ContentFolder.of(files), "", problems);
    }

    private Response refused(Problems problems) {
        return Response.status(422)
                .entity(new archive(null, faults(problems.errors())))
                .build();
    }

    private List<Fault> faults(List<Problem> problems) {
        return problems.stream()
                .limit(200)
                .map(problem -> new Fault(problem.toString(), problem.in(visitor.language())))
                .toList();
    }

    @GET
    @Path("import/{uploadId:\\d+}")
    public Response preview(@RestPath long uploadId) {
        ExerciseUpload upload = known(uploadId);
        Problems problems = new Problems();
        return read(upload.content, problems)
                .map(content -> Response.ok(new archive(preview(upload, content, problems), List.of()))
                        .build())
                .orElseGet(() -> refused(problems));
    }

    private Preview preview(ExerciseUpload upload, ExerciseContent content, Problems problems) {
        Optional<Draft> draft = Exercise.byCode(content.definition().code()).map(Draft::of);
        String stored = draft.map(Draft::hash).orElse("");
        String state = draft.map(known -> known.isTheSameAs(content.definition(), content.hashes()) ? "same" : "other")
                .orElse("unknown");
        return new Preview(
                upload.id,
                upload.fileName,
                content.definition().code(),
                EditMsel.said(content.definition().title(), visitor.language()),
                content.definition().injects().size(),
                content.files().size(),
                state,
                stored,
                draft.map(known -> overwritten(known, content)).orElse(null),
                faults(problems.warnings()));
    }

    private Overwritten overwritten(Draft draft, ExerciseContent content) {
        DraftChanges changes =
                DraftChanges.between(draft.definition(), draft.files(), content.definition(), content.hashes());
        return new Overwritten(
                changes,
                changes.parts().stream()
                        .map(visitor.wording(ExerciseMessages.class)::partName)
                        .toList());
    }

    /** Hash of the draft that would be replaced; empty where there is none. */
    private static String stored(String code) {
        return Exercise.byCode(code).map(exercise -> Draft.of(exercise).hash()).orElse("");
    }

    /** {@code seal}: the state of the draft that the preview spoke of. */
    @POST
    @Path("import/{uploadId:\\d+}")
    public Response confirmed(@RestPath long uploadId, @RestForm String seal) {
        ExerciseUpload upload = known(uploadId);
        Problems problems = new Problems();
        Optional<ExerciseContent> content = read(upload.content, problems);
        if (content.isEmpty()) {
            return refused(problems);
        }
        if (!stored(content.get().definition().code()).equals(seal)) {
            String reason = visitor.wording(ExerciseMessages.class).changedSincePreview();
            return Response.status(409)
                    .entity(new archive(preview(upload, content.get(), problems), List.of(new Fault("", reason))))
                    .build();
        }
        Exercise exercise = store.of(content.get(), identity.getPrincipal().getName());
        upload.delete();
        return Response.seeOther(URI.create("/exercises/" + exercise.id)).build();
    }

    private ExerciseUpload known(long id) {
        return ExerciseUpload.<ExerciseUpload>find(
                        "id = ?1 and exercise is null and createdBy = ?2",
                        id,
                        identity.getPrincipal().getName())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
