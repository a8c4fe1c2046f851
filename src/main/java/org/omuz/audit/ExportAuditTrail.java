package org.omuz.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.omuz.shared.CsvCell;
import org.omuz.shared.Json;

/** Writes the trail as CSV, newest first, a thousand entries at a time: no size of trail fills the memory. */
@ApplicationScoped
class ExportAuditTrail {
    private static final int AT_ONCE = 1000;

    void write(AuditFilter filter, ZoneId zone, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("id", "at_utc", "actor", "act", "subject_type", "subject_id", "details", "batch");
        long before = Long.MAX_VALUE;
        List<AuditEntry> entries = next(filter, zone, before);
        while (!entries.isEmpty()) {
            for (AuditEntry e : entries) {
                csv.printRecord(
                        e.id, e.at, CsvCell.of(e.actor), CsvCell.of(e.act), e.subjectType, e.subjectId,
                        CsvCell.of(Json.write(e.details)), e.batchId);
            }
            before = entries.get(entries.size() - 1).id;
            entries = next(filter, zone, before);
        }
        csv.flush();
    }

    private static List<AuditEntry> next(AuditFilter filter, ZoneId zone, long before) {
        Map<String, Object> values = new HashMap<>(Map.of("before", before));
        String where = filter.where(values, zone) + " and id < :before order by id desc";
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry>find(where, values).page(0, AT_ONCE).list());
    }
}
