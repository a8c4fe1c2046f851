package org.omuz.conduct.evaluation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.shared.table.Table;

/**
 * Corrective actions as a table in the order they were planned, read a thousand at a time: no number of them fills the
 * memory.
 */
@ApplicationScoped
class ExportActions {
    private static final int AT_ONCE = 1_000;

    private final CentreDay day;

    ExportActions(CentreDay day) {
        this.day = day;
    }

    Table table(ActionFilter filter, Language language, EvaluationMessages say) {
        List<String> heads = List.of(
                say.number(),
                say.exercise(),
                say.action(),
                say.agencyCode(),
                say.ownerAgency(),
                say.due(),
                say.state(),
                say.overdue(),
                say.reason(),
                say.plannedOn(),
                say.closedOn());
        return new Table(
                "corrective-actions", say.correctiveActions(), heads, line -> write(filter, language, say, line));
    }

    private void write(ActionFilter filter, Language language, EvaluationMessages say, Table.Line to)
            throws IOException {
        List<CorrectiveAction> actions = next(filter, 0);
        while (!actions.isEmpty()) {
            for (CorrectiveAction a : actions) {
                to.of(
                        a.id,
                        a.run.title,
                        a.text,
                        a.agency.code,
                        a.agency.name.in(language),
                        a.dueOn,
                        ActionLine.word(a.state, say),
                        a.isOverdue(day.today()) ? say.overdue() : "",
                        a.reason,
                        a.plannedAt,
                        a.closedAt);
            }
            actions = next(filter, actions.get(actions.size() - 1).id);
        }
    }

    private List<CorrectiveAction> next(ActionFilter filter, long after) {
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        String where = filter.where(values, day.today(), null);
        return QuarkusTransaction.requiringNew()
                .call(() -> CorrectiveAction.<CorrectiveAction>find(
                                "from CorrectiveAction a join fetch a.run r join fetch a.agency g where " + where
                                        + " and a.id > :after order by a.id",
                                values)
                        .page(0, AT_ONCE)
                        .list());
    }
}
