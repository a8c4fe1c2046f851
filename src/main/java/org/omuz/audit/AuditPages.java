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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.shared.Centre;
import org.omuz.shared.Language;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;

/** The trail as the administrator reads it. */
@Path("/centre/audit")
@RolesAllowed("administrator")
@Transactional
public class AuditPages {
    private static final int ROWS = 50;

    record Line(long id, Instant at, String actor, String act, String subject, String details) {
        static Line of(AuditEntry entry, Language language) {
            String type = TrailWords.of(entry.subjectType, language);
            String subject = entry.subjectId == null ? type : type + " " + entry.subjectId;
            return new Line(
                    entry.id, entry.at, entry.actor, TrailWords.of(entry.act, language), subject, written(entry.details));
        }

        private static String written(Map<String, String> details) {
            return String.join(" · ", details.entrySet().stream().map(d -> d.getKey() + " " + d.getValue()).toList());
        }
    }

    record Sealing(Instant lastSealed, String head, long unsealed) {}

    /** A name as the trail keeps it, and in the reader's words. */
    record Named(String name, String words) {}

    record Choices(List<Named> acts, List<Named> types) {}

    @CheckedTemplate(basePath = "audit")
    record list(Page<Line> page, AuditFilter filter, Choices choices, Sealing sealing) implements TemplateInstance {}

    @CheckedTemplate(basePath = "audit")
    record check(CheckAuditTrail.Result result) implements TemplateInstance {}

    private final ExportAuditTrail export;
    private final CheckAuditTrail chain;
    private final Visitor visitor;
    private final ZoneId zone;

    AuditPages(ExportAuditTrail export, CheckAuditTrail chain, Visitor visitor, Centre centre) {
        this.export = export;
        this.chain = chain;
        this.visitor = visitor;
        this.zone = centre.zone();
    }

    @GET
    public TemplateInstance list(@BeanParam AuditFilter filter, @RestQuery @DefaultValue("1") int page) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values, zone);
        var lines = Page.of(AuditEntry.<AuditEntry>find(where + " order by id desc", values), page, ROWS, entry -> Line.of(entry, visitor.language()));
        return new list(lines, filter, choices(), sealing());
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response export(@BeanParam AuditFilter filter) {
        StreamingOutput lines = out -> export.write(filter, zone, out);
        return Response.ok(lines, MediaType.valueOf("text/csv; charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
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
                .sorted(Comparator.comparing(Named::words))
                .toList();
    }

    private static Sealing sealing() {
        AuditBatch last = AuditBatch.last().orElse(null);
        long unsealed = AuditEntry.count("batchId is null");
        return new Sealing(last == null ? null : last.sealedAt, last == null ? "" : last.hash.substring(0, 12), unsealed);
    }
}
