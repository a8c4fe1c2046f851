package org.omuz.exercise.exchange;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.omuz.exercise.model.Exercise;
import org.omuz.shared.IdEntity;

/** A file that was sent and is looked at before it is taken in; gone once it was, or after a day. */
@Entity
public class ExerciseUpload extends IdEntity {
    /** Whose MSEL a workbook is for; null for an archive. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Exercise exercise;

    public String fileName;

    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longblob")
    public byte[] content;

    public Instant createdAt;
    public String createdBy;

    public static ExerciseUpload keep(Exercise exercise, String name, byte[] content, Instant at, String by) {
        delete("createdAt < ?1", at.minus(Duration.ofDays(1)));
        ExerciseUpload kept = new ExerciseUpload();
        String shown = name == null ? "" : name;
        kept.exercise = exercise;
        kept.fileName = shown.substring(0, Math.min(200, shown.length()));
        kept.content = content;
        kept.createdAt = at;
        kept.createdBy = by;
        kept.persist();
        return kept;
    }
}
