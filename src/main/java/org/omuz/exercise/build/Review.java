package org.omuz.exercise.build;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.omuz.exercise.model.Exercise;
import org.omuz.shared.IdEntity;

/**
 * A step of an exercise's review: who submitted, sent back or published which state of the draft. Never changed; the
 * last one counts.
 */
@Entity
@Immutable
@Table(name = "exercise_review")
public class Review extends IdEntity {
    private static final int SHOWN = 20;
    private static final int MOST_NUMBERS = 500;

    public enum Act {
        SUBMITTED,
        SENT_BACK,
        PUBLISHED,
        /** By an administrator, without a second person. */
        PUBLISHED_ALONE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Exercise exercise;

    @Enumerated(EnumType.STRING)
    public Act act;

    /** Of the lines that were sent back; null for the draft as a whole. */
    public String numbers;

    public String note;

    /** When the draft it speaks of was last changed: a later change is another draft. */
    public Instant draftOf;

    public Instant doneAt;
    public String doneBy;

    public static Review of(Exercise exercise, Act act, List<String> numbers, String note, Instant at, String by) {
        Review review = new Review();
        review.exercise = exercise;
        review.act = act;
        String all = String.join(", ", numbers);
        review.numbers =
                all.isEmpty() ? null : all.length() <= MOST_NUMBERS ? all : all.substring(0, MOST_NUMBERS - 1) + "…";
        review.note = note.isBlank() ? null : note.strip();
        review.draftOf = exercise.changedAt;
        review.doneAt = at;
        review.doneBy = by;
        return review;
    }

    public static Optional<Review> latestOf(long exerciseId) {
        return find("exercise.id = ?1 order by id desc", exerciseId).page(0, 1).firstResultOptional();
    }

    /** Newest first. */
    public static List<Review> of(long exerciseId) {
        return Review.<Review>find("exercise.id = ?1 order by id desc", exerciseId)
                .page(0, SHOWN)
                .list();
    }

    /** Whether it asks for the approval of the draft as it stands. */
    public boolean awaits(Exercise draft) {
        return act == Act.SUBMITTED && draftOf.equals(draft.changedAt);
    }

    /** Whether it published the draft as it stands. */
    public boolean published(Exercise draft) {
        return (act == Act.PUBLISHED || act == Act.PUBLISHED_ALONE) && draftOf.equals(draft.changedAt);
    }
}
