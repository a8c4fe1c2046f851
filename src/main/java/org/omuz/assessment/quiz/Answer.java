package org.omuz.assessment.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.omuz.course.Question;
import org.omuz.shared.IdEntity;

/**
 * What was answered to one question of an attempt, saved as it is given; {@code given} is JSON by the question's kind.
 */
@Entity
public class Answer extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Question question;

    public int position;
    public String given;
    public boolean flagged;
    public Instant savedAt;

    /** Counts saves: a late save of an older revision from another device must not win. */
    public int revision;

    public BigDecimal points;

    static Answer at(int position) {
        Answer answer = new Answer();
        answer.position = position;
        return answer;
    }

    public GivenAnswer given() {
        return GivenAnswer.ofJson(given);
    }

    boolean says(GivenAnswer answered, boolean marked) {
        return flagged == marked && Objects.equals(given(), answered);
    }

    void change(GivenAnswer answered, boolean marked, Instant now) {
        given = answered.json();
        flagged = marked;
        savedAt = now;
        revision++;
    }
}
