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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.omuz.exercise.build.DrawForms;
import org.omuz.exercise.build.EditMsel;
import org.omuz.exercise.build.Heading;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.SentFile;

/** The MSEL as a spreadsheet: handed out, and taken in after a look at what it would change. */
@Path("/exercises/{id:\\d+}/sheet")
@RolesAllowed({"instructor", "administrator"})
@Transactional
public class SheetPages {
    /** Of each list the preview shows this many; all are counted. */
    private static final int SHOWN = 200;

    record Bad(int row, String column, String reason) {}

    record Touched(int row, String number, String subject, boolean fresh, String columns) {}

    record Counts(int added, int changed, int unchanged, int refused) {
        public boolean isNothing() {
            return added + changed == 0;
        }
    }

    record Preview(
            long upload,
            String fileName,
            Counts counts,
            List<Touched> touched,
            List<Bad> bad,
            List<Bad> notes,
            String ignored,
            String seal) {}

    @CheckedTemplate(basePath = "exercise")
    record sheet(Heading heading, Preview preview, String problem, List<String> columns) implements TemplateInstance {}

    private final Visitor visitor;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final EditMsel edit;
    private final DrawForms draw;
    private final FormSubmission sent;

    SheetPages(
            Visitor visitor,
            SecurityIdentity identity,
            Clock clock,
            EditMsel edit,
            DrawForms draw,
            FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.identity = identity;
        this.clock = clock;
        this.edit = edit;
        this.draw = draw;
    }

    @GET
    @Path("msel.xlsx")
    public Response workbook(@RestPath long id) throws IOException {
        Exercise exercise = Exercise.known(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MselSheet(exercise.head, visitor.wording(MselMessages.class), visitor.language())
                .write(out, MselInject.of(id).stream().map(line -> line.content).toList());
        return Response.ok(out.toByteArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"msel-" + exercise.code + ".xlsx\"")
                .build();
    }

    @GET
    public TemplateInstance form(@RestPath long id) {
        return page(Exercise.known(id), null, null);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response sent(@RestPath long id, @RestForm FileUpload file) {
        Exercise exercise = Exercise.known(id);
        return sent.answer(
                () -> "/exercises/" + id + "/sheet/" + keep(exercise, SentFile.of(file)).id,
                why -> page(exercise, null, why.reason()));
    }

    private ExerciseUpload keep(Exercise exercise, SentFile file) {
        SheetFile.read(file.bytes());
        return ExerciseUpload.keep(
                exercise,
                file.name(),
                file.bytes(),
                clock.instant(),
                identity.getPrincipal().getName());
    }

    @GET
    @Path("{uploadId:\\d+}")
    public TemplateInstance preview(@RestPath long id, @RestPath long uploadId) {
        ExerciseUpload upload = known(id, uploadId);
        return page(upload.exercise, preview(upload, plan(upload)), null);
    }

    /** {@code seal}: the lines and the file that the preview spoke of. */
    @POST
    @Path("{uploadId:\\d+}")
    public Response confirmed(@RestPath long id, @RestPath long uploadId, @RestForm String seal) {
        ExerciseUpload upload = known(id, uploadId);
        Exercise.locked(id);
        PlanSheet.Plan plan = plan(upload);
        if (!seal(upload).equals(seal)) {
            String reason = visitor.wording(ExerciseMessages.class).changedSincePreview();
            return Response.status(409)
                    .entity(page(upload.exercise, preview(upload, plan), reason))
                    .build();
        }
        return sent.answer(
                () -> {
                    take(id, plan);
                    upload.delete();
                },
                "/exercises/" + id + "/msel",
                why -> page(upload.exercise, preview(upload, plan), why.reason()));
    }

    private void take(long id, PlanSheet.Plan plan) {
        int count = (int) MselInject.count("exercise.id", id);
        EditMsel.refuseTooMany(count + plan.added().size());
        Exercise exercise = Exercise.known(id);
        for (PlanSheet.Step step : plan.changed()) {
            boolean steered = step.inject().status() != step.line().content.status();
            if (steered) {
                step.line().says(step.inject(), edit.by());
            } else {
                step.line().rewritten(step.inject(), edit.by());
            }
        }
        for (PlanSheet.Step step : plan.added()) {
            MselInject.of(exercise, ++count, step.inject(), edit.by()).persist();
        }
        edit.takenIn(exercise, numbers(plan.added()), numbers(plan.changed()));
    }

    private static List<String> numbers(List<PlanSheet.Step> steps) {
        return steps.stream().map(step -> step.inject().number()).toList();
    }

    private PlanSheet.Plan plan(ExerciseUpload upload) {
        return new PlanSheet(upload.exercise.head, MselInject.of(upload.exercise.id), draw.forms(upload.exercise.head))
                .of(SheetFile.read(upload.content));
    }

    private static String seal(ExerciseUpload upload) {
        String lines = MselInject.of(upload.exercise.id).stream()
                .map(line -> line.id + ":" + line.version)
                .collect(Collectors.joining(","));
        return new ContentHash().add(lines).add(upload.content).hex();
    }

    private Preview preview(ExerciseUpload upload, PlanSheet.Plan plan) {
        List<Touched> touched = new ArrayList<>();
        Stream.concat(plan.added().stream(), plan.changed().stream())
                .limit(SHOWN)
                .forEach(step -> touched.add(new Touched(
                        step.row(),
                        step.inject().number(),
                        EditMsel.said(step.inject().subject(), visitor.language()),
                        step.line() == null,
                        String.join(visitor.language().comma(), step.columns()))));
        List<Bad> bad = plan.refusals().stream()
                .limit(SHOWN)
                .map(refusal ->
                        new Bad(refusal.row(), refusal.column(), refusal.why().reason(visitor.language())))
                .toList();
        MselMessages say = visitor.wording(MselMessages.class);
        List<Bad> notes = plan.notes().stream()
                .limit(SHOWN)
                .map(note -> new Bad(note.row(), note.column(), note.what().apply(say)))
                .toList();
        Counts counts = new Counts(
                plan.added().size(),
                plan.changed().size(),
                plan.unchanged(),
                plan.refusals().size());
        return new Preview(
                upload.id,
                upload.fileName,
                counts,
                touched,
                bad,
                notes,
                String.join(visitor.language().comma(), plan.ignored()),
                seal(upload));
    }

    private sheet page(Exercise exercise, Preview preview, String problem) {
        boolean russian =
                switch (visitor.language()) {
                    case RU, TG -> true;
                    case EN, PRS -> false;
                };
        List<String> columns = java.util.Arrays.stream(SheetColumn.values())
                .map(column -> column.heading(russian))
                .toList();
        return new sheet(Heading.of(exercise, visitor.language()), preview, problem, columns);
    }

    private ExerciseUpload known(long id, long uploadId) {
        return ExerciseUpload.<ExerciseUpload>find(
                        "from ExerciseUpload u join fetch u.exercise where u.id = ?1 and "
                                + "u.exercise.id = ?2 and u.createdBy = ?3",
                        uploadId,
                        id,
                        identity.getPrincipal().getName())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
