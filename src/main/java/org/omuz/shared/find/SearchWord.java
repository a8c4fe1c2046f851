package org.omuz.shared.find;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/**
 * A word by which one thing is found; the primary key finds it by its beginning. Written by {@link WriteWords} alone.
 */
@Entity
@Immutable
@IdClass(SearchWord.Key.class)
public class SearchWord {
    record Key(String kind, String word, Long subjectId) implements java.io.Serializable {}

    /** Simple name of the entity. */
    @Id
    public String kind;

    @Id
    public String word;

    @Id
    public Long subjectId;
}
