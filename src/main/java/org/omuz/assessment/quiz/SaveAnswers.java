package org.omuz.assessment.quiz;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Saves answers as they are given. Each names the revision it was made on: one made on an older revision than is stored
 * came from a device that has not seen the newer answer, and does not overwrite it. The same answer again is no change.
 */
@ApplicationScoped
public class SaveAnswers {
    /** An answer to the question at {@code position}, made when the device knew revision {@code base}. */
    public record Change(int position, GivenAnswer given, boolean flagged, int base) {}

    /**
     * @param taken false where the time was over or the paper handed in: then nothing was written
     * @param answers all answers as they now are
     * @param stale positions that were not written because a newer answer is there
     */
    public record Saved(boolean taken, Map<Integer, Answer> answers, List<Integer> stale) {}

    private final QuizPapers papers;
    private final Clock clock;

    SaveAnswers(QuizPapers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    public Saved save(Attempt attempt, Collection<Change> changes) {
        Panache.getEntityManager().refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
        Map<Integer, Answer> answers = Answers.locked(attempt.id);
        Instant now = clock.instant();
        if (!attempt.takesAnswers(now)) {
            return new Saved(false, answers, List.of());
        }
        List<Integer> stale = new ArrayList<>();
        List<Answer> changed = new ArrayList<>();
        for (Change change : changes) {
            Answer answer = answers.computeIfAbsent(change.position(), Answer::at);
            if (answer.says(change.given(), change.flagged())) {
                continue;
            }
            if (change.base() < answer.revision) {
                stale.add(change.position());
                continue;
            }
            answer.change(change.given(), change.flagged(), now);
            changed.add(answer);
        }
        Answers.write(attempt, papers.of(attempt), changed);
        return new Saved(true, answers, stale);
    }
}
