package org.omuz.conduct.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Agency;
import org.omuz.conduct.run.Run;
import org.omuz.shared.find.AskedWords;
import org.omuz.shared.form.QueryTerms;

/**
 * Which corrective actions are asked for, and in which order; what cannot be read is left out.
 *
 * @param state open, in_progress, done, dropped, overdue; else what is not closed
 * @param sort due, agency, run or state
 */
public record ActionFilter(
        @RestQuery String state,
        @RestQuery String agency,
        @RestQuery String run,
        @RestQuery String sort) {
    private static final String OPEN = "(a.state = OPEN or a.state = IN_PROGRESS)";

    /** For the aliases a (action), r (run), g (agency); {@code only} restricts it to an agency, or null. */
    String where(Map<String, Object> values, LocalDate today, Agency only) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (only != null) {
            where.append(" and g = :only");
            values.put("only", only);
        }
        if (QueryTerms.given(agency)) {
            where.append(" and g.code = :agency");
            values.put("agency", agency.strip());
        }
        where.append(AskedWords.of(run).and("r.id", Run.class, "run", values::put));
        if ("overdue".equals(state)) {
            where.append(" and ").append(OPEN).append(" and a.dueOn < :today");
            values.put("today", today);
        } else if (!"all".equals(state)) {
            where.append(" and ").append(stateOf());
        }
        return where.toString();
    }

    private String stateOf() {
        return Arrays.stream(CorrectiveAction.State.values())
                .filter(s -> s.name().equalsIgnoreCase(state))
                .findFirst()
                .map(s -> "a.state = " + s)
                .orElse(OPEN);
    }

    String order() {
        return switch (sort == null ? "" : sort) {
            case "agency" -> " order by g.code, a.dueOn, a.id";
            case "run" -> " order by r.title, a.dueOn, a.id";
            case "state" -> " order by a.state, a.dueOn, a.id";
            default -> " order by a.dueOn, a.id";
        };
    }

    /** The filter as the beginning of a query string, ending in ? or &amp;. */
    public String query() {
        return query(sort);
    }

    /** The same list in another order. */
    public String sorted(String by) {
        return query(by) + "page=1";
    }

    private String query(String by) {
        return new QueryTerms()
                .with("state", state)
                .with("agency", agency)
                .with("run", run)
                .with("sort", by)
                .query();
    }
}
