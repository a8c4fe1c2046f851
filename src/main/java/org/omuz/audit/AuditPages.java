package org.omuz.audit;

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
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.Centre;
import org.omuz.shared.Page;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.find.SortKey;
import org.omuz.shared.table.Table;
import org.omuz.shared.table.TableFile;

/** The trail as the administrator reads it. */
@Path("/centre/audit")
@RolesAllowed("administrator")
@Transactional
public class AuditPages {
    private static final int ROWS = 50;

    record Sealing(Instant lastSealed, String head, long unsealed) {}

    /** A name as the trail keeps it, and in the reader's words. */
    record Named(String name, String words) {}

    record Choices(List<Named> acts, List<Named> types) {}

    @CheckedTemplate(basePath = "audit")
    record list(
            Page<ReadTrail.Line> page,
            AuditFilter filter,
            Map<String, String> problems,
            Choices choices,
            Sealing sealing)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "audit")
    record check(CheckAuditTrail.Result result) implements TemplateInstance {}

    private final ReadTrail read;
    private final ExportAuditTrail export;
    private final TableFile file;
    private final CheckAuditTrail chain;
    private final Visitor visitor;
    private final ZoneId zone;
    private final TrailActors actors;

    AuditPages(
            ReadTrail read,
            ExportAuditTrail export,
            TableFile file,
            CheckAuditTrail chain,
            Visitor visitor,
            Centre centre,
            TrailActors actors) {
        this.read = read;
        this.file = file;
        this.export = export;
        this.chain = chain;
        this.visitor = visitor;
        this.zone = centre.zone();
        this.actors = actors;
    }

    @GET
    public TemplateInstance list(@BeanParam AuditFilter filter, @RestQuery @DefaultValue("1") int page) {
        try {
            filter.refuseFaults();
        } catch (Rejected unreadable) {
            Page<ReadTrail.Line> none = Page.of(List.of(), 1, ROWS);
            return new list(none, filter, unreadable.problems(visitor.language()), choices(), sealing());
        }
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values, zone, actors);
        Page<AuditEntry> found =
                Page.of(AuditEntry.<AuditEntry>find(where + " order by id desc", values), page, ROWS, entry -> entry);
        var lines =
                new Page<>(read.lines(found.rows(), visitor.language()), found.total(), found.number(), found.size());
        return new list(lines, filter, Map.of(), choices(), sealing());
    }

    @GET
    @Path("export")
    @Produces(TableFile.CSV)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response csv(@BeanParam AuditFilter filter) {
        return file.csv(table(filter));
    }

    @GET
    @Path("export.xlsx")
    @Produces(TableFile.XLSX)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response xlsx(@BeanParam AuditFilter filter) {
        return file.xlsx(table(filter), visitor.language());
    }

    private Table table(AuditFilter filter) {
        filter.refuseFaults();
        return export.table(filter, visitor.language(), visitor.wording(AuditMessages.class));
    }

    @GET
    @Path("check")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public TemplateInstance check() {
        return new check(chain.check());
    }

    private Choices choices() {
        return new Choices(
                named("select distinct act from AuditEntry"), named("select distinct subjectType from AuditEntry"));
    }

    /** In the order of the words. */
    private List<Named> named(String query) {
        return AuditEntry.find(query).project(String.class).list().stream()
                .map(name -> new Named(name, TrailWords.of(name, visitor.language())))
                .sorted(SortKey.by(Named::words))
                .toList();
    }

    private static Sealing sealing() {
        AuditBatch last = AuditBatch.last().orElse(null);
        long unsealed = AuditEntry.count("batchId is null");
        return new Sealing(
                last == null ? null : last.sealedAt, last == null ? "" : last.hash.substring(0, 12), unsealed);
    }
}
