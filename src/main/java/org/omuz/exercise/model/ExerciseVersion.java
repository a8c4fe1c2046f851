package org.omuz.exercise.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.omuz.shared.IdEntity;

/**
 * A frozen state of an exercise: what a run is played from. Never changed; its texts and images are {@link
 * VersionFile}s.
 */
@Entity
@Immutable
public class ExerciseVersion extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Exercise exercise;

    /** From 1. */
    public int number;

    /** As the definition says it, e.g. {@code 2026.1}. */
    public String label;

    @Column(columnDefinition = "char(64)")
    public String contentHash;

    @Convert(converter = Exercise.DefinitionColumn.class)
    public ExerciseDefinition definition;

    public Instant publishedAt;
    public String publishedBy;

    public static Optional<ExerciseVersion> latestOf(long exerciseId) {
        return find("exercise.id = ?1 order by number desc", exerciseId)
                .page(0, 1)
                .firstResultOptional();
    }

    public static Optional<ExerciseVersion> withHash(long exerciseId, String hash) {
        return find("exercise.id = ?1 and contentHash = ?2 order by number desc", exerciseId, hash)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Number to id, newest first. */
    public static SortedMap<Integer, Long> numbersOf(long exerciseId) {
        SortedMap<Integer, Long> numbers = new TreeMap<>(Comparator.reverseOrder());
        getEntityManager()
                .createQuery("select number, id from ExerciseVersion where exercise.id = ?1", Object[].class)
                .setParameter(1, exerciseId)
                .getResultStream()
                .forEach(row -> numbers.put((Integer) row[0], (Long) row[1]));
        return numbers;
    }

    /** Newest first. */
    public static List<ExerciseVersion> of(long exerciseId) {
        return list("exercise.id = ?1 order by number desc", exerciseId);
    }
}
