package org.omuz.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.shared.Centre;
import org.omuz.shared.Language;
import org.omuz.shared.table.Table;

/** The trail as a table, newest first, read a thousand entries at a time: no size of trail fills the memory. */
@ApplicationScoped
class ExportAuditTrail {
    private static final int AT_ONCE = 1000;

    private final ReadTrail read;
    private final Centre centre;
    private final TrailActors actors;

    ExportAuditTrail(ReadTrail read, Centre centre, TrailActors actors) {
        this.read = read;
        this.actors = actors;
        this.centre = centre;
    }

    Table table(AuditFilter filter, Language language, AuditMessages say) {
        List<String> heads = List.of(
                say.entry(),
                say.at(),
                say.actor(),
                say.act(),
                say.subjectType(),
                say.subject(),
                say.details(),
                say.batch());
        return new Table("audit", say.title(), heads, to -> write(filter, language, to));
    }

    private void write(AuditFilter filter, Language language, Table.Line to) throws IOException {
        List<ReadTrail.Line> lines = next(filter, Long.MAX_VALUE, language);
        while (!lines.isEmpty()) {
            for (ReadTrail.Line line : lines) {
                to.of(
                        line.id(),
                        line.at(),
                        line.actor(),
                        line.act(),
                        line.kind(),
                        line.subject().name(),
                        line.detailsInText(),
                        line.batch());
            }
            lines = next(filter, lines.get(lines.size() - 1).id(), language);
        }
    }

    private List<ReadTrail.Line> next(AuditFilter filter, long before, Language language) {
        Map<String, Object> values = new HashMap<>(Map.of("before", before));
        return QuarkusTransaction.requiringNew().call(() -> {
            String where = filter.where(values, centre.zone(), actors) + " and id < :before order by id desc";
            return read.lines(
                    AuditEntry.<AuditEntry>find(where, values).page(0, AT_ONCE).list(), language);
        });
    }
}
