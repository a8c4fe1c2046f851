package org.omuz.assessment.practical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.assessment.desk.TeachingMessages;
import org.omuz.audit.AuditTrail;
import org.omuz.course.Activity;
import org.omuz.shared.Rejected;
import org.omuz.training.learning.MarkDone;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;

/**
 * Observing one person in one practical; the row's lock puts taps of two phones one after the other, so that none is
 * lost.
 */
@ApplicationScoped
public class AssessPractical {
    /** Who assesses whom in what. */
    public record Case(Session session, long enrolmentId, Activity activity, Person by) {}

    /** What the assessor adds; {@code second} is null where there was no second assessor. */
    public record Remarks(Person second, String note) {}

    /** When it ended, and whether it was stopped before all was judged. */
    public record End(boolean early, Instant at) {}

    private final Clock clock;
    private final Event<PracticalFinished> finished;
    private final AuditTrail trail;
    private final MarkDone done;

    AssessPractical(Clock clock, Event<PracticalFinished> finished, AuditTrail trail, MarkDone done) {
        this.clock = clock;
        this.done = done;
        this.finished = finished;
        this.trail = trail;
    }

    /**
     * Goes on with the open one, or begins one with the next number; nobody who passed is asked again. The number is
     * unique, so that of two clicks at once one begins it and the other finds it begun.
     */
    public void start(Case about) {
        Enrolment enrolment = Enrolment.findById(about.enrolmentId());
        refuse(about, enrolment);
        List<Practical> before = Practical.of(about.enrolmentId(), about.activity().id);
        Practical last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && !last.isFinished()) {
            return;
        }
        if (before.stream().anyMatch(p -> Boolean.TRUE.equals(p.passed))) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::alreadyPassed);
        }
        int number = last == null ? 1 : last.number + 1;
        if (insert(Practical.start(enrolment, about.activity(), number, about.by(), clock.instant()))) {
            trail.record(
                    "PracticalStarted",
                    "Enrolment",
                    enrolment.id,
                    Map.of("practical", about.activity().code, "number", "" + number));
        }
    }

    private static boolean insert(Practical practical) {
        return Practical.getEntityManager()
                        .createNativeQuery(
                                "insert ignore into practical (enrolment_id, activity_id, number, assessor_id,"
                                        + " started_at, steps) values (?1, ?2, ?3, ?4, ?5, '{}')")
                        .setParameter(1, practical.enrolment.id)
                        .setParameter(2, practical.activity.id)
                        .setParameter(3, practical.number)
                        .setParameter(4, practical.assessor.id)
                        .setParameter(5, practical.startedAt)
                        .executeUpdate()
                > 0;
    }

    public Practical see(Case about, String step, boolean done) {
        Practical practical = open(about);
        if (!Boolean.valueOf(done).equals(practical.steps.get(step))) {
            practical.see(step, done);
            trail.record("PracticalStepSeen", "Practical", practical.id, Map.of("step", step, "done", "" + done));
        }
        return practical;
    }

    /** Several steps at once, as from a paper checklist. */
    public Practical seeAll(Case about, Map<String, Boolean> seen) {
        Practical practical = open(about);
        seen.forEach(practical::see);
        trail.record("PracticalStepsSeen", "Practical", practical.id, Map.of("steps", "" + seen.size()));
        return practical;
    }

    public void takeOver(Case about) {
        Practical practical = locked(about);
        refuse(about, practical.enrolment);
        practical.takeOver(about.by());
        trail.record("PracticalTakenOver", "Practical", practical.id, details(practical));
    }

    public void describe(Case about, Remarks remarks) {
        Practical practical = open(about);
        practical.describe(remarks.second(), remarks.note());
        trail.record("PracticalDescribed", "Practical", practical.id, details(practical));
    }

    /** Finishing what is finished already changes nothing: a second click on the button is no mistake. */
    public void finish(Case about, Remarks remarks, End end) {
        Practical practical = locked(about);
        if (practical.isFinished()) {
            return;
        }
        refuse(about, practical.enrolment);
        refuseStranger(practical, about);
        practical.describe(remarks.second(), remarks.note());
        Instant ended = end.at.isBefore(practical.startedAt) ? practical.startedAt : end.at;
        practical.finish(end.early, ended);
        if (practical.passed) {
            done.mark(about.enrolmentId(), about.activity().id, ended);
        }
        trail.record("PracticalFinished", "Practical", practical.id, details(practical));
        finished.fire(new PracticalFinished(practical.id));
    }

    private Practical open(Case about) {
        Practical practical = locked(about);
        refuse(about, practical.enrolment);
        refuseStranger(practical, about);
        return practical;
    }

    /** The newest one; locked by its own key, which locks no neighbour. */
    private static Practical locked(Case about) {
        return Practical.of(about.enrolmentId(), about.activity().id).stream()
                .reduce((earlier, later) -> later)
                .map(p -> p.id)
                .map(AssessPractical::lockedById)
                .orElseThrow(NotFoundException::new);
    }

    /** Read anew under the lock: another phone may have tapped since. */
    private static Practical lockedById(long id) {
        Practical practical = Practical.findById(id);
        Practical.getEntityManager().refresh(practical, LockModeType.PESSIMISTIC_WRITE);
        return practical;
    }

    private static void refuse(Case about, Enrolment enrolment) {
        boolean closed = about.session().state != Session.State.OPEN || enrolment.state != Enrolment.State.ENROLLED;
        if (closed) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::nothingToAssess);
        }
        if (!about.session().isTaughtBy(about.by())) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::onlyItsInstructors);
        }
    }

    private static void refuseStranger(Practical practical, Case about) {
        boolean second = practical.secondAssessor != null && practical.secondAssessor.id.equals(about.by().id);
        if (!second && !practical.assessor.id.equals(about.by().id)) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::takeOverFirst);
        }
    }

    private static Map<String, String> details(Practical practical) {
        return Map.of(
                "enrolment", "" + practical.enrolment.id,
                "practical", practical.activity.code,
                "number", "" + practical.number,
                "passed", "" + practical.passed);
    }
}
