package org.omuz.shared.find;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.OptimisticLock;
import org.omuz.shared.IdEntity;

/**
 * A stored thing that is searched for; its words are written with it. What is written past Hibernate is found by {@link
 * FillWords}.
 */
@MappedSuperclass
public abstract class Findable extends IdEntity {
    /** The rules its words were made by; 0 where they have to be made. */
    @OptimisticLock(excluded = true)
    public int keyRules;

    /** Of its words, so that a change of something else writes none. */
    @OptimisticLock(excluded = true)
    public int keyHash;

    @Transient
    private Set<String> unwritten;

    /** From own columns only: they are asked for while a change is on its way to the database. */
    protected abstract Set<String> words();

    /** Sets what else is kept to find it by, such as the place of the name in lists. */
    protected void place() {}

    @PrePersist
    @PreUpdate
    void fold() {
        place();
        Set<String> words = words();
        int hash = new TreeSet<>(words).hashCode();
        if (keyRules != SearchKey.RULES || keyHash != hash) {
            keyRules = SearchKey.RULES;
            keyHash = hash;
            unwritten = words;
        }
    }

    @PostPersist
    void writeFirst() {
        WriteWords.first(kind(getClass()), id, unwritten);
        unwritten = null;
    }

    @PostUpdate
    void write() {
        if (unwritten != null) {
            WriteWords.of(kind(getClass()), Map.of(id, unwritten));
            unwritten = null;
        }
    }

    @PostRemove
    void forget() {
        WriteWords.of(kind(getClass()), Map.of(id, Set.of()));
    }

    /** For many at once: folds, and leaves the writing to the caller. */
    Set<String> taken() {
        fold();
        Set<String> words = unwritten == null ? words() : unwritten;
        unwritten = null;
        return words;
    }

    static String kind(Class<?> type) {
        return type.getSimpleName();
    }
}
