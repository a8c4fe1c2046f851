package org.omuz.conduct.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.Inject;

/**
 * State and due time of every inject of a run, in the database beside the journal: what makes it fire once. Whoever
 * changes a state says which states it may come from, and only one of two who try succeeds.
 */
@ApplicationScoped
public class Schedule {
    private final EntityManager database;

    Schedule(EntityManager database) {
        this.database = database;
    }

    public void lay(Run run, Collection<MselLine> lines) {
        int position = 0;
        for (MselLine line : lines) {
            add(run, line.inject(), ++position, line.state(), line.dueMs());
        }
    }

    public void add(Run run, Inject inject, int position, MselLine.State state, OptionalLong dueMs) {
        database.createNativeQuery(
                        "insert into run_inject (run_id, number, position, state, due_ms) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, run.id)
                .setParameter(2, inject.number())
                .setParameter(3, position)
                .setParameter(4, state.name())
                .setParameter(5, column(dueMs))
                .executeUpdate();
    }

    /** To a state in which it is not due. Whether the inject was in one of these states and now is in the new one. */
    public boolean move(Run run, String number, List<MselLine.State> from, MselLine.State to) {
        return move(run, number, from, to, OptionalLong.empty());
    }

    public boolean move(Run run, String number, List<MselLine.State> from, MselLine.State to, OptionalLong dueMs) {
        return database.createNativeQuery("update run_inject set state = :state, due_ms = :due where run_id = "
                                + ":run and number = :number"
                                + " and state in (:from)")
                        .setParameter("state", to.name())
                        .setParameter("due", column(dueMs))
                        .setParameter("run", run.id)
                        .setParameter("number", number)
                        .setParameter("from", from.stream().map(Enum::name).toList())
                        .executeUpdate()
                > 0;
    }

    private static Long column(OptionalLong dueMs) {
        return dueMs.isPresent() ? dueMs.getAsLong() : null;
    }

    /** Numbers of the injects due, the earliest first. */
    public List<String> due(Run run, long nowMs) {
        List<?> numbers = database.createNativeQuery(
                        "select number from run_inject where run_id = ?1 and state = 'SCHEDULED' and due_ms <= ?2"
                                + " order by due_ms, position")
                .setParameter(1, run.id)
                .setParameter(2, nowMs)
                .getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }
}
