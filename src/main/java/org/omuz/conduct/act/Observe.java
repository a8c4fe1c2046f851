package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.RunAction;
import org.omuz.conduct.run.TextLimit;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.Overtaken;

/** What evaluators see and how they rate it; what is said of the play by the staff. */
@ApplicationScoped
public class Observe {
    private static final int LONGEST_REASON = 500;

    private final RunLock lock;
    private final Journal journal;
    private final Event<ReleasedObservationWithdrawn> withdrawn;

    Observe(RunLock lock, Journal journal, Event<ReleasedObservationWithdrawn> withdrawn) {
        this.lock = lock;
        this.journal = journal;
        this.withdrawn = withdrawn;
    }

    /**
     * An observation made on a device, perhaps without a line: its id is its command, so that sending it again changes
     * nothing, and sending something else under the same id is refused. Whom it names must play in the run.
     */
    public void observe(Member by, RunEvent.Observed what) {
        refuseFaults(what);
        Set<Long> players = Member.<Member>list("run.id = ?1 and role = ?2", by.run.id, Member.Role.PLAYER).stream()
                .map(m -> m.id)
                .collect(Collectors.toSet());
        if (!players.containsAll(what.members())) {
            throw Rejected.in("members", ConductMessages.class, ConductMessages::namesNoPlayer);
        }
        boolean fresh = lock.act(by.run.id, what.id(), stage -> {
            if (stage.definition.task(what.task()).isEmpty()) {
                throw Rejected.in("task", ConductMessages.class, ConductMessages::chooseATask);
            }
            // what waited on a device without a line was seen in time all the same
            if (!stage.look(projection -> projection.wasOpenAt(what.observedAt()))) {
                stage.refuseUnless(RunAction.OBSERVE);
            }
            stage.write(by, what, Audience.STAFF);
        });
        if (!fresh
                && journal.of(by.run.id, what.id())
                        .filter(e -> by.id.equals(e.memberId) && saysTheSame(e.what(), what))
                        .isEmpty()) {
            throw Rejected.because(ConductMessages.class, ConductMessages::observationDiffers);
        }
    }

    /** A device may read its clock anew for every sending. */
    private static boolean saysTheSame(RunEvent kept, RunEvent.Observed what) {
        return kept instanceof RunEvent.Observed before
                && before.at(what.observedAt()).equals(what);
    }

    /** What can be said of it without knowing the run. */
    public static void refuseFaults(RunEvent.Observed what) {
        Rejected.together(
                () -> {
                    if (what.task() == null || what.task().isEmpty()) {
                        throw Rejected.in("task", ConductMessages.class, ConductMessages::chooseATask);
                    }
                },
                () -> refuseWithout(what.rating()),
                () -> {
                    if (what.note() == null || what.note().isBlank()) {
                        throw Rejected.in("note", ConductMessages.class, ConductMessages::writeWhatYouSaw);
                    }
                    TextLimit.refuse("note", what.note(), TextLimit.LONGEST);
                });
    }

    private static void refuseWithout(RunEvent.Rating rating) {
        if (rating == null) {
            throw Rejected.in("rating", ConductMessages.class, ConductMessages::chooseARating);
        }
    }

    /**
     * By who made it, or the director; once released it is evidence, which the director alone takes back as the
     * director alone gave it, at any time, as a wrong rating must not stay with anybody.
     */
    public void withdraw(Member by, String command, String id, String reason) {
        refuseWithout(reason);
        lock.act(by.run.id, command, stage -> {
            RunProjection.Observation observation =
                    stage.look(p -> p.observation(id)).orElseThrow(NotFoundException::new);
            boolean own = by.id.equals(observation.entry().memberId);
            boolean directs = by.role == Member.Role.DIRECTOR;
            if (!own && !directs) {
                throw new NotFoundException();
            }
            if (!directs && stage.look(p -> p.isReleased(observation))) {
                throw Rejected.because(ConductMessages.class, ConductMessages::evidenceIsTheDirectors);
            }
            if (!stage.look(p -> p.isReleased(observation))) {
                stage.refuseUnless(RunAction.OBSERVE);
            }
            if (!observation.withdrawn()) {
                stage.write(by, new RunEvent.ObservationWithdrawn(id, reason.strip()), Audience.STAFF);
                ReleasedObservation.of(by.run.id, id)
                        .ifPresent(released -> withdrawn.fire(new ReleasedObservationWithdrawn(
                                released.id, reason.strip(), by.person.personnelNumber)));
            }
        });
    }

    /**
     * @param subject code of a task or an objective
     * @param basedOn number of the entry whose rating was on the page, 0 for none: if there is a later one, nothing is
     *     written
     */
    public void rateJointly(
            Member by, String command, String subject, RunEvent.Rating rating, String analysis, long basedOn) {
        refuseFaults(rating, analysis);
        String why = analysis == null ? "" : analysis.strip();
        lock.act(by.run.id, command, stage -> {
            boolean known = stage.definition.task(subject).isPresent()
                    || stage.definition.objectives().stream()
                            .anyMatch(o -> o.code().equals(subject));
            if (!known) {
                throw new NotFoundException();
            }
            stage.refuseUnless(RunAction.RATE);
            long ratedIn = stage.look(p -> p.ratedIn(subject));
            Overtaken.refuse(
                    basedOn,
                    new Overtaken.Stored("Run", by.run.id, ratedIn),
                    journal.entries(by.run.id, List.of(ratedIn)).stream()
                            .findFirst()
                            .map(JournalEntry::change)
                            .orElse(null));
            stage.write(by, new RunEvent.JointlyRated(subject, rating, why), Audience.STAFF);
        });
    }

    /** What can be said of a joint rating without knowing the run. */
    public static void refuseFaults(RunEvent.Rating rating, String analysis) {
        Rejected.together(
                () -> refuseWithout(rating),
                () -> TextLimit.refuse("analysis", analysis == null ? "" : analysis.strip(), TextLimit.LONGEST));
    }

    /** A note, a strength or an area for improvement, with the numbers of the entries it rests on. */
    public void note(Member by, String command, RunEvent.Noted note) {
        if (note.text() == null || note.text().isBlank()) {
            throw Rejected.in("text", ConductMessages.class, ConductMessages::writeANote);
        }
        TextLimit.refuse("text", note.text().strip(), TextLimit.LONGEST);
        lock.act(by.run.id, command, stage -> {
            stage.refuseUnless(RunAction.NOTE);
            long last = stage.look(RunProjection::seq);
            List<Long> about =
                    note.about().stream().filter(seq -> seq > 0 && seq <= last).toList();
            stage.write(
                    by, new RunEvent.Noted(note.kind(), note.text().strip(), note.subject(), about), Audience.STAFF);
        });
    }

    /** Takes back what was noted: its author or the director. */
    public void withdrawNote(Member by, String command, long number, String reason) {
        refuseWithout(reason);
        lock.act(by.run.id, command, stage -> {
            RunProjection.Note note = stage.look(p -> p.notes().stream()
                            .filter(n -> n.entry().seq == number)
                            .findFirst())
                    .orElseThrow(NotFoundException::new);
            if (!by.id.equals(note.entry().memberId) && by.role != Member.Role.DIRECTOR) {
                throw new NotFoundException();
            }
            stage.refuseUnless(RunAction.NOTE);
            stage.write(by, new RunEvent.NoteWithdrawn(number, reason.strip()), Audience.STAFF);
        });
    }

    private static void refuseWithout(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.in("reason", ConductMessages.class, ConductMessages::giveAReason);
        }
        TextLimit.refuse("reason", reason.strip(), LONGEST_REASON);
    }
}
