package org.omuz.conduct.act;

import jakarta.enterprise.event.Event;
import java.util.function.Function;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.JournalGrew;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunAction;
import org.omuz.conduct.run.RunTime;
import org.omuz.exercise.model.ExerciseDefinition;

/**
 * A run, locked, at one moment: what an act on it works with. The projection may be looked at until the first entry is
 * written, as it is shared with others who must not see what may still be rolled back.
 */
public final class LockedRun {
    final Run run;
    final RunTime moment;
    final ExerciseDefinition definition;
    private final Journal journal;
    private final RunProjections projections;
    private final Event<JournalGrew> grew;
    private String commandId;
    private boolean written;

    LockedRun(
            Run run,
            RunTime moment,
            String commandId,
            ExerciseDefinition definition,
            Journal journal,
            RunProjections projections,
            Event<JournalGrew> grew) {
        this.run = run;
        this.moment = moment;
        this.commandId = commandId;
        this.definition = definition;
        this.journal = journal;
        this.projections = projections;
        this.grew = grew;
    }

    void refuseUnless(RunAction action) {
        run.refuseUnless(action);
    }

    <T> T look(Function<RunProjection, T> at) {
        if (written) {
            throw new IllegalStateException("the projection is looked at after writing");
        }
        return projections.ofStaff(run, at);
    }

    JournalEntry write(Member by, RunEvent what, Audience audience) {
        return write(by, what, audience, null, moment);
    }

    JournalEntry write(Member by, RunEvent what, Audience audience, JournalEntry cause) {
        return write(by, what, audience, cause, moment);
    }

    /** The first entry bears the number of the click; all of them are written or none. */
    JournalEntry write(Member by, RunEvent what, Audience audience, JournalEntry cause, RunTime when) {
        JournalEntry entry = journal.append(run, when, by, what, audience, cause == null ? null : cause.seq, commandId);
        commandId = null;
        if (!written) {
            written = true;
            grew.fire(new JournalGrew(run.id));
        }
        return entry;
    }
}
