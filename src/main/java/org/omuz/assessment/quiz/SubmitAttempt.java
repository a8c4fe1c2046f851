package org.omuz.assessment.quiz;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.course.Activity;
import org.omuz.training.learning.MarkDone;

/** Hands a paper in and grades it, once: submitting it again changes nothing. */
@ApplicationScoped
public class SubmitAttempt {
    private final QuizPapers papers;
    private final MarkDone done;
    private final AuditTrail trail;
    private final Event<AttemptSubmitted> submitted;
    private final Clock clock;

    SubmitAttempt(QuizPapers papers, MarkDone done, AuditTrail trail, Event<AttemptSubmitted> submitted, Clock clock) {
        this.papers = papers;
        this.done = done;
        this.trail = trail;
        this.submitted = submitted;
        this.clock = clock;
    }

    public void submit(Attempt attempt) {
        Panache.getEntityManager().refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        if (attempt.isSubmitted()) {
            return;
        }
        Instant now = clock.instant();
        QuizPaper paper = papers.of(attempt);
        grade(attempt, paper, now);
        boolean finished = attempt.purpose == Activity.Purpose.PRE
                || attempt.passed
                || attempt.number >= paper.content().quiz().attempts();
        if (finished) {
            done.mark(attempt.enrolment.id, paper.activityId(), now);
        }
        trail.record(
                "AttemptSubmitted",
                "Attempt",
                attempt.id,
                Map.of("percent", attempt.percent.toString(), "passed", attempt.passed.toString()));
        Panache.getEntityManager().flush();
        submitted.fire(new AttemptSubmitted(attempt.id));
    }

    private static void grade(Attempt attempt, QuizPaper paper, Instant now) {
        Map<Integer, Answer> answers = Answers.locked(attempt.id);
        Score score = Score.of(
                paper,
                position ->
                        answers.containsKey(position) ? answers.get(position).given() : GivenAnswer.NOTHING);
        for (int position = 1; position <= paper.size(); position++) {
            answers.computeIfAbsent(position, Answer::at).points =
                    score.points().get(position - 1);
        }
        Answers.write(attempt, paper, answers.values());
        attempt.submit(score, now);
    }
}
