package org.omuz.conduct.evaluation;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.agency.Agency;
import org.omuz.agency.Choice;
import org.omuz.audit.AuditEntry;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;

/** Corrective actions as the agency's manager and the centre see them, in the visitor's language. */
@RequestScoped
public class Actions {
    /** @param state in words, or null where only the plan was changed */
    record Step(Instant at, String act, String state, String reason) {}

    private static final String FROM = "from CorrectiveAction a join fetch a.run r join fetch a.agency g where ";

    private final CentreDay day;
    private final Visitor visitor;

    Actions(CentreDay day, Visitor visitor) {
        this.day = day;
        this.visitor = visitor;
    }

    /** Two statements. {@code only} restricts it to an agency, or null. */
    Page<ActionLine> page(ActionFilter filter, Agency only, int number) {
        Map<String, Object> values = new HashMap<>();
        String where = filter.where(values, day.today(), only);
        return Page.of(
                CorrectiveAction.<CorrectiveAction>find(FROM + where + filter.order(), values),
                number,
                Page.USUAL_SIZE,
                this::line);
    }

    /** What an agency should have done by now, longest overdue first; at most ten. */
    public List<Overdue> overdue(Agency agency) {
        ActionFilter overdue = new ActionFilter("overdue", null, null, null);
        Map<String, Object> values = new HashMap<>();
        String where = overdue.where(values, day.today(), agency);
        return CorrectiveAction.<CorrectiveAction>find(FROM + where + overdue.order(), values)
                .page(0, 10)
                .list()
                .stream()
                .map(action -> new Overdue(action.id, action.text, action.run.title, action.dueOn))
                .toList();
    }

    public record Overdue(long id, String text, String run, LocalDate dueOn) {}

    ActionLine line(CorrectiveAction action) {
        return ActionLine.of(action, day.today(), visitor.language(), say());
    }

    private EvaluationMessages say() {
        return visitor.wording(EvaluationMessages.class);
    }

    List<Choice> states() {
        return Stream.of(CorrectiveAction.State.values())
                .map(state -> new Choice(state.name(), ActionLine.word(state, say())))
                .toList();
    }

    /** What a list can be narrowed to. */
    List<Choice> stateFilters() {
        EvaluationMessages say = say();
        Stream<Choice> states = Stream.of(CorrectiveAction.State.values())
                .map(state -> new Choice(state.name().toLowerCase(java.util.Locale.ROOT), ActionLine.word(state, say)));
        return Stream.concat(
                        Stream.of(new Choice("", say.notClosed()), new Choice("overdue", say.overdue())),
                        Stream.concat(states, Stream.of(new Choice("all", say.all()))))
                .toList();
    }

    /** From the audit trail, oldest first. */
    List<Step> history(long id) {
        return AuditEntry.<AuditEntry>list("subjectType = ?1 and subjectId = ?2 order by id", PlanAction.SUBJECT, id)
                .stream()
                .map(this::step)
                .toList();
    }

    private Step step(AuditEntry entry) {
        EvaluationMessages say = say();
        String state = entry.details.get("state");
        return switch (entry.act) {
            case "CorrectiveActionPlanned" -> new Step(entry.at, say.actionPlanned(), null, "");
            case "CorrectiveActionTurned" ->
                new Step(
                        entry.at,
                        say.actionTurned(),
                        ActionLine.word(CorrectiveAction.State.valueOf(state), say),
                        entry.details.getOrDefault("reason", ""));
            default -> new Step(entry.at, say.actionChanged(), null, "");
        };
    }
}
