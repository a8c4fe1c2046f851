package org.omuz.agency.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;
import org.omuz.shared.form.FormSubmission;
import org.omuz.shared.form.SentFile;

/** A file of people: sent, previewed, confirmed. */
@Path("/centre/people/import")
@RolesAllowed("administrator")
@Transactional
public class ImportPages {
    private static final String ADDRESS = "/centre/people/import/";

    static final List<String> NEEDED = List.of("personnel_number", "family_name", "given_name", "agency");

    record Column(String name, String heading, boolean needed, String about) {}

    /** Lines ticked: doubtful rows to be taken, and offered endings that are wished. */
    record Confirmed(
            @RestForm String seal,
            @RestForm List<Long> take,
            @RestForm List<Long> end) {
        ImportPlan.Decisions decisions() {
            return new ImportPlan.Decisions(
                    take == null ? Set.of() : Set.copyOf(take), end == null ? Set.of() : Set.copyOf(end));
        }
    }

    @CheckedTemplate(basePath = "agency")
    record importForm(String problem, List<Column> columns) implements TemplateInstance {}

    @CheckedTemplate(basePath = "agency")
    record importPreview(PeopleImport source, ImportPreview preview, ImportDone done, String problem, boolean unticked)
            implements TemplateInstance {}

    private final Visitor visitor;
    private final KeepFile keep;
    private final DrawUpPlan plan;
    private final ConfirmImport confirm;
    private final DrawPreview draw;
    private final LocalFormat written;
    private final FormSubmission sent;

    ImportPages(
            Visitor visitor,
            KeepFile keep,
            DrawUpPlan plan,
            ConfirmImport confirm,
            DrawPreview draw,
            LocalFormat written,
            FormSubmission sent) {
        this.sent = sent;
        this.visitor = visitor;
        this.keep = keep;
        this.plan = plan;
        this.confirm = confirm;
        this.draw = draw;
        this.written = written;
    }

    @GET
    public TemplateInstance form() {
        return form(null);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response sent(@RestForm FileUpload file) {
        return sent.answer(
                () -> {
                    SentFile people = SentFile.of(file);
                    return ADDRESS + keep.file(people.name(), people.bytes()).id;
                },
                why -> form(why.reason()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance preview(long id) {
        return preview(known(id), null, false);
    }

    @POST
    @Path("{id}")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response confirmed(long id, @BeanParam Confirmed ticked) {
        QuarkusTransaction.requiringNew().run(() -> known(id));
        return sent.answer(
                () -> confirm.of(id, ticked.seal(), ticked.decisions()),
                ADDRESS + id,
                why -> QuarkusTransaction.requiringNew()
                        .call(() ->
                                preview(known(id), why.reason(), why.problems().containsKey("take"))));
    }

    private importForm form(String problem) {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        List<Column> columns = PeopleFile.COLUMNS.stream()
                .map(name -> new Column(
                        name,
                        TemplateColumns.heading(name, say),
                        NEEDED.contains(name),
                        TemplateColumns.explanation(name, say)))
                .toList();
        return new importForm(problem, columns);
    }

    private importPreview preview(PeopleImport source, String problem, boolean unticked) {
        if (source.appliedAt != null) {
            return new importPreview(
                    source,
                    null,
                    ImportDone.of(source, visitor.wording(AgencyMessages.class), written),
                    problem,
                    unticked);
        }
        return new importPreview(source, draw.of(plan.of(PeopleFile.read(source.content))), null, problem, unticked);
    }

    private static PeopleImport known(long id) {
        return PeopleImport.<PeopleImport>find("id = ?1 and (content is not null or appliedAt is not null)", id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
