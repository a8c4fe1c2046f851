package org.omuz.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** The register of all certificates, as the administrator searches it. */
@Path("/centre/certificates")
@RolesAllowed("administrator")
@Transactional
public class RegisterPages {

    record Shown(Register.Line line, Verdict verdict) {}

    record Choice(String value, String title, boolean chosen) {}

    record Choices(List<String> courses, List<Choice> states) {}

    @CheckedTemplate(basePath = "certificate")
    record list(Page<Shown> page, CertificateFilter filter, Choices choices) implements TemplateInstance {}

    private final Register register;
    private final ExportCertificates export;
    private final TableFile file;
    private final Visitor visitor;

    RegisterPages(Register register, ExportCertificates export, TableFile file, Visitor visitor) {
        this.register = register;
        this.export = export;
        this.file = file;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@BeanParam CertificateFilter filter, @RestQuery @DefaultValue("1") int page) {
        CertificateMessages say = visitor.wording(CertificateMessages.class);
        Page<Register.Line> found = register.page(filter, page, Page.USUAL_SIZE);
        List<Shown> rows = found.rows().stream()
                .map(line -> new Shown(line, Verdict.of(line.standing(), say)))
                .toList();
        return new list(
                new Page<>(rows, found.total(), found.number(), found.size()),
                filter,
                new Choices(register.courses(), states(filter, say)));
    }

    @GET
    @Path("export")
    @Produces(TableFile.CSV)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response csv(@BeanParam CertificateFilter filter) {
        return file.csv(export.table(filter, visitor.wording(CertificateMessages.class)));
    }

    @GET
    @Path("export.xlsx")
    @Produces(TableFile.XLSX)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response xlsx(@BeanParam CertificateFilter filter) {
        return file.xlsx(export.table(filter, visitor.wording(CertificateMessages.class)), visitor.language());
    }

    private static List<Choice> states(CertificateFilter filter, CertificateMessages say) {
        return List.of(
                choice("valid", say.valid(), filter),
                choice("expired", say.expired(), filter),
                choice("revoked", say.revoked(), filter),
                choice("superseded", say.superseded(), filter),
                choice("review", say.toReview(), filter));
    }

    private static Choice choice(String value, String title, CertificateFilter filter) {
        return new Choice(value, title, value.equals(filter.state()));
    }
}
