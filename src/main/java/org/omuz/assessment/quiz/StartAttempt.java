package org.omuz.assessment.quiz;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.audit.AuditTrail;
import org.omuz.course.Activity;
import org.omuz.training.learning.Progress;
import org.omuz.training.session.Enrolment;

/** Starts a sitting of a quiz, or goes on with the one that is running: two clicks or two devices get the same one. */
@ApplicationScoped
public class StartAttempt {
    private static final SecureRandom SEEDS = new SecureRandom();

    private final SubmitAttempt submitAttempt;
    private final AuditTrail trail;
    private final Clock clock;

    StartAttempt(SubmitAttempt submitAttempt, AuditTrail trail, Clock clock) {
        this.submitAttempt = submitAttempt;
        this.trail = trail;
        this.clock = clock;
    }

    public Attempt start(Enrolment enrolment, QuizPaper paper, Progress progress) {
        Panache.getEntityManager().lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
        List<Attempt> sittings = Attempt.<Attempt>find("enrolment = ?1 order by number", enrolment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        List<Attempt> before = sittings.stream()
                .filter(attempt -> attempt.activity.id == paper.activityId())
                .toList();
        before.stream().filter(attempt -> attempt.isOverdue(clock.instant())).forEach(submitAttempt::submit);
        Optional<Attempt> running =
                before.stream().filter(attempt -> !attempt.isSubmitted()).findFirst();
        if (running.isPresent()) {
            return running.get();
        }
        refusal(enrolment, paper, progress, sittings).ifPresent(refused -> {
            throw refused.rejected();
        });
        Attempt attempt = Attempt.start(enrolment, paper, before.size() + 1, SEEDS.nextLong(), clock.instant());
        attempt.persist();
        trail.record("AttemptStarted", "Attempt", attempt.id, Map.of("activity", Long.toString(paper.activityId())));
        return attempt;
    }

    /** Why a new sitting cannot start; empty where it can. */
    static Optional<StartRefusal> refusal(
            Enrolment enrolment, QuizPaper paper, Progress progress, List<Attempt> sittings) {
        List<Attempt> before = sittings.stream()
                .filter(attempt -> attempt.activity.id == paper.activityId())
                .toList();
        if (!enrolment.isRunning()) {
            return Optional.of(StartRefusal.SESSION_ENDED);
        }
        if (before.stream().anyMatch(attempt -> Boolean.TRUE.equals(attempt.passed))
                && paper.purpose() != Activity.Purpose.PRE) {
            return Optional.of(StartRefusal.PASSED_ALREADY);
        }
        if (before.size() >= paper.content().quiz().attempts()) {
            return Optional.of(StartRefusal.NO_ATTEMPT_LEFT);
        }
        if (paper.purpose() == Activity.Purpose.PRE
                && sittings.stream().anyMatch(attempt -> attempt.purpose == Activity.Purpose.POST)) {
            return Optional.of(StartRefusal.POST_TEST_BEGUN);
        }
        return progress.lock(paper.activityId()).map(StartRefusal::of);
    }
}
