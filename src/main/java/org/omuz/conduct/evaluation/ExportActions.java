package org.omuz.conduct.evaluation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.omuz.shared.CentreDay;
import org.omuz.shared.CsvCell;
import org.omuz.shared.Language;

/** Writes corrective actions as CSV in the order they were planned, a thousand at a time: no number of them fills the memory. */
@ApplicationScoped
class ExportActions {
    private static final int AT_ONCE = 1_000;

    private final CentreDay day;

    ExportActions(CentreDay day) {
        this.day = day;
    }

    void write(ActionFilter filter, Language language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("id", "run", "action", "agency_code", "agency", "due_on", "state", "overdue", "reason", "planned_at_utc", "closed_at_utc");
        List<CorrectiveAction> actions = next(filter, 0);
        while (!actions.isEmpty()) {
            for (CorrectiveAction a : actions) {
                csv.printRecord(
                        a.id, CsvCell.of(a.run.title), CsvCell.of(a.text), CsvCell.of(a.agency.code), CsvCell.of(a.agency.name.in(language)),
                        a.dueOn, a.state, a.isOverdue(day.today()), CsvCell.of(a.reason), a.plannedAt, a.closedAt);
            }
            actions = next(filter, actions.get(actions.size() - 1).id);
        }
        csv.flush();
    }

    private List<CorrectiveAction> next(ActionFilter filter, long after) {
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        String where = filter.where(values, day.today(), null);
        return QuarkusTransaction.requiringNew().call(() -> CorrectiveAction.<CorrectiveAction>find(
                        "from CorrectiveAction a join fetch a.run r join fetch a.agency g where " + where
                                + " and a.id > :after order by a.id",
                        values)
                .page(0, AT_ONCE)
                .list());
    }
}
