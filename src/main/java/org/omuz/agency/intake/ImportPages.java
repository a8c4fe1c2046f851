package org.omuz.agency.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** A file of people: sent, previewed, confirmed. */
@Path("/centre/people/import")
@RolesAllowed("administrator")
@Transactional
public class ImportPages {
    /** Of each list the preview shows this many; all are counted. */
    private static final int SHOWN = 200;

    record Bad(long line, String column, String reason) {}

    record Touched(long line, String number, String name, boolean isNew, String changes) {}

    record Counts(long added, long changed, long unchanged, long refused) {
        public boolean writesNothing() {
            return added + changed == 0;
        }
    }

    record Preview(Counts counts, List<Bad> bad, List<Touched> touched, String ignored, String seal) {}

    @CheckedTemplate(basePath = "agency")
    record importForm(String problem, List<String> columns, List<String> needed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record importPreview(PeopleImport source, Preview preview, String problem) implements TemplateInstance {}

    private final Visitor visitor;
    private final KeepFile keep;
    private final PlanImport plan;
    private final ConfirmImport confirm;

    ImportPages(Visitor visitor, KeepFile keep, PlanImport plan, ConfirmImport confirm) {
        this.visitor = visitor;
        this.keep = keep;
        this.plan = plan;
        this.confirm = confirm;
    }

    @GET
    public TemplateInstance form() {
        return form(null);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response sent(@RestForm FileUpload file) throws IOException {
        try {
            if (file == null || file.size() == 0) {
                throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileMissing);
            }
            PeopleImport kept = keep.file(file.fileName(), Files.readAllBytes(file.uploadedFile()));
            return Response.seeOther(URI.create("/centre/people/import/" + kept.id)).build();
        } catch (Rejected e) {
            return Response.status(422).entity(form(e.reason(visitor.language()))).build();
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance preview(long id) {
        return preview(known(id), null);
    }

    @POST
    @Path("{id}")
    public Response confirmed(long id, @RestForm String seal) {
        PeopleImport source = known(id);
        if (source.appliedAt == null) {
            try {
                confirm.of(source, seal);
            } catch (Rejected e) {
                return Response.status(422).entity(preview(source, e.reason(visitor.language()))).build();
            }
        }
        return Response.seeOther(URI.create("/centre/people/import/" + id)).build();
    }

    private importForm form(String problem) {
        return new importForm(problem, PeopleFile.COLUMNS, PeopleFile.NEEDED);
    }

    private importPreview preview(PeopleImport source, String problem) {
        return new importPreview(source, source.appliedAt == null ? preview(plan.of(PeopleFile.read(source.content))) : null, problem);
    }

    private Preview preview(ImportPlan plan) {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        Counts counts = new Counts(
                plan.count(ImportPlan.Kind.ADD), plan.count(ImportPlan.Kind.CHANGE), plan.count(ImportPlan.Kind.LEAVE),
                plan.refusedRows());
        List<Bad> bad = plan.refusals().stream()
                .limit(SHOWN)
                .map(refusal -> new Bad(refusal.line(), refusal.column(), refusal.fault().in(say)))
                .toList();
        List<Touched> touched = Stream.concat(
                        plan.of(ImportPlan.Kind.ADD).stream().limit(SHOWN), plan.of(ImportPlan.Kind.CHANGE).stream().limit(SHOWN))
                .map(step -> new Touched(
                        step.line(), step.form().personnelNumber(), step.form().familyName() + " " + step.form().givenName(),
                        step.kind() == ImportPlan.Kind.ADD, String.join(", ", step.changes())))
                .toList();
        return new Preview(counts, bad, touched, String.join(", ", plan.ignoredColumns()), plan.seal());
    }

    private static PeopleImport known(long id) {
        return PeopleImport.<PeopleImport>find("id = ?1 and (content is not null or appliedAt is not null)", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
