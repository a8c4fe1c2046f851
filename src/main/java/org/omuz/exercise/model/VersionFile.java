package org.omuz.exercise.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.omuz.shared.IdEntity;

/** A file of a frozen version, named as in the draft. */
@Entity
@Immutable
@Table(name = "exercise_version_file")
public class VersionFile extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public ExerciseVersion exerciseVersion;

    public String name;

    @Column(columnDefinition = "char(64)")
    public String sha256;
}
