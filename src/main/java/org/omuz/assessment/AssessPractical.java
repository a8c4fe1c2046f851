package org.omuz.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.course.Activity;
import org.omuz.shared.Rejected;
import org.omuz.training.Enrolment;
import org.omuz.training.MarkDone;
import org.omuz.training.Session;

/** Observing one person in one practical; the row's lock puts taps of two phones one after the other, so that none is lost. */
@ApplicationScoped
public class AssessPractical {
    /** Who assesses whom in what. */
    public record Case(Session session, long enrolmentId, Activity activity, Person by) {}

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

    /** The open one, or a new one with the next number; nobody who passed is asked again. */
    public Practical start(Case about) {
        Enrolment enrolment = Enrolment.<Enrolment>findByIdOptional(about.enrolmentId(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        refuse(about, enrolment);
        List<Practical> before = Practical.<Practical>find(
                        "enrolment.id = ?1 and activity.id = ?2 order by number", about.enrolmentId(), about.activity().id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        Practical last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && !last.isFinished()) {
            return last;
        }
        if (before.stream().anyMatch(p -> Boolean.TRUE.equals(p.passed))) {
            throw Rejected.because(TeachingMessages.class, TeachingMessages::alreadyPassed);
        }
        int number = last == null ? 1 : last.number + 1;
        Practical practical = Practical.start(enrolment, about.activity(), number, about.by(), clock.instant());
        practical.persist();
        trail.record("PracticalStarted", "Practical", practical.id, details(practical));
        return practical;
    }

    public Practical see(Case about, String step, boolean done) {
        Practical practical = open(about);
        if (!Boolean.valueOf(done).equals(practical.steps.get(step))) {
            practical.see(step, done);
            trail.record("PracticalStepSeen", "Practical", practical.id, Map.of("step", step, "done", "" + done));
        }
        return practical;
    }

    public void takeOver(Case about) {
        Practical practical = locked(about);
        refuse(about, practical.enrolment);
        practical.takeOver(about.by());
        trail.record("PracticalTakenOver", "Practical", practical.id, details(practical));
    }

    public void describe(Case about, Person second, String note) {
        Practical practical = open(about);
        practical.describe(second, note);
        trail.record("PracticalDescribed", "Practical", practical.id, details(practical));
    }

    /** Finishing what is finished already changes nothing: a second click on the button is no mistake. */
    public Practical finish(Case about, boolean stoppedEarly) {
        Practical practical = locked(about);
        if (practical.isFinished()) {
            return practical;
        }
        refuseStranger(practical, about);
        practical.finish(stoppedEarly, clock.instant());
        if (practical.passed) {
            done.mark(about.enrolmentId(), about.activity().id, clock.instant());
        }
        trail.record("PracticalFinished", "Practical", practical.id, details(practical));
        finished.fire(new PracticalFinished(practical.id));
        return practical;
    }

    private Practical open(Case about) {
        Practical practical = locked(about);
        refuse(about, practical.enrolment);
        refuseStranger(practical, about);
        return practical;
    }

    /** The newest one, locked. */
    private static Practical locked(Case about) {
        return Practical.<Practical>find(
                        "enrolment.id = ?1 and activity.id = ?2 order by number desc",
                        about.enrolmentId(),
                        about.activity().id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
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
