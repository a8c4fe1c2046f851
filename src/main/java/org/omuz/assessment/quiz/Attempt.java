package org.omuz.assessment.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.course.Activity;
import org.omuz.shared.IdEntity;
import org.omuz.training.session.Enrolment;

/** One sitting of a quiz. {@code seed} fixes the shuffled order, so that another device shows the same test. */
@Entity
public class Attempt extends IdEntity {
    /** What is saved this long after the end still counts: a line may be slow, a clock may differ. */
    public static final Duration GRACE = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Activity activity;

    @Enumerated(EnumType.STRING)
    public Activity.Purpose purpose;

    public int number;
    public Instant startedAt;
    public Instant dueAt;
    public Instant submittedAt;
    public BigDecimal points;
    public BigDecimal possible;

    /** Points in percent, two decimals; null until submitted. */
    public BigDecimal percent;

    /** Whether every safety-critical item was right. */
    public Boolean criticalRight;

    public Boolean passed;
    public long seed;

    @Version
    public int version;

    static Attempt start(Enrolment enrolment, QuizPaper paper, int number, long seed, Instant now) {
        Attempt attempt = new Attempt();
        attempt.enrolment = enrolment;
        attempt.activity = Activity.getEntityManager().getReference(Activity.class, paper.activityId());
        attempt.purpose = paper.purpose();
        attempt.number = number;
        attempt.startedAt = now;
        attempt.dueAt = now.plus(Duration.ofMinutes(paper.content().minutes()));
        attempt.possible = BigDecimal.valueOf(paper.size());
        attempt.seed = seed;
        return attempt;
    }

    /** With its enrolment and session, in one statement, if it is of the person with that account. */
    public static Optional<Attempt> own(long id, String account) {
        return find(
                        "from Attempt a join fetch a.enrolment e join fetch e.session where a.id = "
                                + "?1 and e.person.account = ?2",
                        id,
                        account)
                .singleResultOptional();
    }

    /** All sittings of one enrolment, of every quiz, oldest first. */
    public static List<Attempt> of(long enrolmentId) {
        return list("enrolment.id = ?1 order by startedAt, id", enrolmentId);
    }

    /** Those not handed in, with what is asked. */
    static List<Attempt> begunBy(Person person) {
        return list(
                "from Attempt a join fetch a.activity where a.enrolment.person = ?1 and "
                        + "a.submittedAt is null order by a.dueAt",
                person);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean takesAnswers(Instant now) {
        return !isSubmitted() && !now.isAfter(dueAt.plus(GRACE));
    }

    public boolean isOverdue(Instant now) {
        return !isSubmitted() && !takesAnswers(now);
    }

    /** Hands the paper in, once; an overdue one as of its end. */
    void submit(Score score, Instant now) {
        if (isSubmitted()) {
            throw new IllegalStateException("Attempt " + id + " was submitted already");
        }
        submittedAt = now.isAfter(dueAt) ? dueAt : now;
        points = score.total();
        percent = score.percent();
        criticalRight = score.criticalRight();
        passed = score.passed();
    }
}
