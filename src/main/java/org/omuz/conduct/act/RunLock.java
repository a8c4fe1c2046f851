package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.function.Consumer;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalGrew;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunTime;
import org.omuz.exercise.model.ExerciseShelf;

/** Where acts on a run begin: the run is locked, a click that was served before is not served again. */
@ApplicationScoped
class RunLock {
    private final DatabaseTime time;
    private final Journal journal;
    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final Event<JournalGrew> grew;

    RunLock(
            DatabaseTime time,
            Journal journal,
            RunProjections projections,
            ExerciseShelf shelf,
            Event<JournalGrew> grew) {
        this.time = time;
        this.journal = journal;
        this.projections = projections;
        this.shelf = shelf;
        this.grew = grew;
    }

    /** @param commandId UUID of the click, or null where the clock acts; whether it was new */
    boolean act(long runId, String commandId, Consumer<LockedRun> act) {
        Run run = Run.locked(runId);
        if (journal.of(runId, commandId).isPresent()) {
            return false;
        }
        Instant now = time.now();
        RunTime moment = new RunTime(now, run.timeAt(now));
        act.accept(new LockedRun(run, moment, commandId, run.played(shelf), journal, projections, grew));
        return true;
    }
}
