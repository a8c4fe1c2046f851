package org.omuz.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.omuz.agency.Person;
import org.omuz.conduct.evaluation.CorrectiveAction;
import org.omuz.shared.CentreDay;

/** Reminds the managers of an agency of its corrective actions until these are closed. */
@ApplicationScoped
class RemindOfActions {
    private static final int AT_ONCE = 200;

    private final TakeNotice take;
    private final CentreDay day;

    RemindOfActions(TakeNotice take, CentreDay day) {
        this.take = take;
        this.day = day;
    }

    /** Three statements for two hundred actions, and one or more for every new notice. */
    void remind() {
        OptionalLong after = OptionalLong.of(0);
        while (after.isPresent()) {
            long from = after.getAsLong();
            after = QuarkusTransaction.requiringNew().call(() -> next(from));
        }
    }

    /** Id of the last action looked at, empty at the end. */
    private OptionalLong next(long after) {
        List<CorrectiveAction> actions = CorrectiveAction.openAfter(after, AT_ONCE);
        if (actions.isEmpty()) {
            return OptionalLong.empty();
        }
        Map<Long, List<Person>> managers =
                Person.managersOf(actions.stream().map(a -> a.agency).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(manager -> manager.agency.id));
        take.of(actions.stream()
                .flatMap(action -> managers.getOrDefault(action.agency.id, List.of()).stream()
                        .map(manager -> draft(manager, action)))
                .toList());
        return OptionalLong.of(actions.get(actions.size() - 1).id);
    }

    private TakeNotice.Draft draft(Person manager, CorrectiveAction action) {
        Reminder reminder = Reminder.of(day.of(action.plannedAt), action.dueOn, day.today());
        return new TakeNotice.Draft(
                manager,
                reminder.kind(),
                "action:" + action.id,
                reminder.says(),
                Notice.Facts.ofAction(action.text, action.dueOn),
                "/agency/actions/" + action.id);
    }
}
