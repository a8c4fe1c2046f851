package org.omuz.conduct.act;

import jakarta.enterprise.event.Event;
import java.util.function.Function;
import org.omuz.conduct.journal.Happening;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.JournalGrew;
import org.omuz.conduct.journal.Picture;
import org.omuz.conduct.journal.Pictures;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.Deed;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Moment;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;

/**
 * A run, locked, at one moment: what an act on it works with. The picture may be looked at until the first entry is
 * written, as it is shared with others who must not see what may still be rolled back.
 */
public final class Stage {
    final Run run;
    final Moment moment;
    final ExerciseDefinition definition;
    private final Journal journal;
    private final Pictures pictures;
    private final Event<JournalGrew> grew;
    private String commandId;
    private boolean written;

    Stage(Run run, Moment moment, String commandId, ExerciseDefinition definition, Journal journal, Pictures pictures, Event<JournalGrew> grew) {
        this.run = run;
        this.moment = moment;
        this.commandId = commandId;
        this.definition = definition;
        this.journal = journal;
        this.pictures = pictures;
        this.grew = grew;
    }

    void refuseUnless(Deed deed) {
        run.refuseUnless(deed);
    }

    <T> T look(Function<Picture, T> at) {
        if (written) {
            throw new IllegalStateException("the picture is looked at after writing");
        }
        return pictures.ofStaff(run, at);
    }

    JournalEntry write(Member by, Happening what, Audience audience) {
        return write(by, what, audience, null, moment);
    }

    JournalEntry write(Member by, Happening what, Audience audience, JournalEntry cause) {
        return write(by, what, audience, cause, moment);
    }

    /** The first entry bears the number of the click; all of them are written or none. */
    JournalEntry write(Member by, Happening what, Audience audience, JournalEntry cause, Moment when) {
        JournalEntry entry = journal.append(run, when, by, what, audience, cause == null ? null : cause.seq, commandId);
        commandId = null;
        if (!written) {
            written = true;
            grew.fire(new JournalGrew(run.id));
        }
        return entry;
    }
}
