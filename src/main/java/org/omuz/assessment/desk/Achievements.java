package org.omuz.assessment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.assessment.quiz.LearningGain;
import org.omuz.course.Activity;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedActivity;
import org.omuz.training.session.Session;

/** What the people of a session have reached in tests and practicals: two statements, whatever their number. */
@ApplicationScoped
public class Achievements {
    /** Best submitted percentages, null where there is none; {@code passed} is of the post-test. */
    public record Scores(BigDecimal pre, BigDecimal post, boolean passed) {
        static final Scores NONE = new Scores(null, null, false);

        public Optional<BigDecimal> gain() {
            return LearningGain.of(pre, post);
        }
    }

    /** The state of one practical of one person. */
    public enum Stand {
        PASSED,
        OPEN,
        FAILED;

        public static Stand of(Object finishedAt, Boolean passed) {
            return finishedAt == null ? OPEN : passed ? PASSED : FAILED;
        }

        public Stand better(Stand other) {
            return ordinal() < other.ordinal() ? this : other;
        }
    }

    private final EntityManager database;
    private final CourseShelf shelf;

    Achievements(EntityManager database, CourseShelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    /** The practicals that the session's course asks for. */
    public List<PublishedActivity> asked(Session session) {
        return shelf.version(session.courseVersion.id).orElseThrow().activities(Activity.Kind.PRACTICAL);
    }

    public Map<Long, Scores> scores(long sessionId) {
        Map<Long, Scores> scores = new HashMap<>();
        List<Object[]> best = database.createQuery(
                        "select a.enrolment.id, a.purpose, max(a.percent), max(case when a.passed = "
                                + "true then 1 else 0 end)"
                                + " from Attempt a where a.enrolment.session.id = ?1 and a.submittedAt is not null"
                                + " and a.purpose <> ?2 group by a.enrolment.id, a.purpose",
                        Object[].class)
                .setParameter(1, sessionId)
                .setParameter(2, Activity.Purpose.CHECK)
                .getResultList();
        for (Object[] row : best) {
            Scores now = scores.getOrDefault((Long) row[0], Scores.NONE);
            boolean post = row[1] == Activity.Purpose.POST;
            BigDecimal percent = (BigDecimal) row[2];
            scores.put(
                    (Long) row[0],
                    post
                            ? new Scores(now.pre(), percent, ((Number) row[3]).intValue() == 1)
                            : new Scores(percent, now.post(), now.passed()));
        }
        return scores;
    }

    /** Enrolment to practical's activity to where it stands; nothing where it was never started. */
    public Map<Long, Map<Long, Stand>> practicals(long sessionId) {
        Map<Long, Map<Long, Stand>> stands = new HashMap<>();
        List<Object[]> all = database.createQuery(
                        "select p.enrolment.id, p.activity.id, p.finishedAt, p.passed from Practical p"
                                + " where p.enrolment.session.id = ?1",
                        Object[].class)
                .setParameter(1, sessionId)
                .getResultList();
        for (Object[] row : all) {
            stands.computeIfAbsent((Long) row[0], key -> new HashMap<>())
                    .merge((Long) row[1], Stand.of(row[2], (Boolean) row[3]), Stand::better);
        }
        return stands;
    }
}
