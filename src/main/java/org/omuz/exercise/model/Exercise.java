package org.omuz.exercise.model;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.omuz.shared.Json;
import org.omuz.shared.find.Findable;
import org.omuz.shared.find.SearchKey;

/**
 * An exercise as it is being designed; {@code head} is its draft without the injects, which are {@link MselInject}s.
 */
@Entity
public class Exercise extends Findable {
    public String code;

    @Convert(converter = DefinitionColumn.class)
    public ExerciseDefinition head;

    @Version
    public int version;

    public Instant createdAt;
    public Instant changedAt;
    public String changedBy;

    public static Optional<Exercise> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Says who changed a line, without touching the version of the head: lines are no part of it. */
    public static void lineChanged(long id, Instant at, String by) {
        update("changedAt = ?1, changedBy = ?2 where id = ?3", at, by, id);
    }

    /** Serialises whatever concerns the order of lines. */
    public static Exercise locked(long id) {
        return Exercise.<Exercise>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
    }

    public static Exercise known(long id) {
        return Exercise.<Exercise>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public void changed(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    @Override
    protected Set<String> words() {
        Set<String> words = SearchKey.ofCode(code);
        if (head.title() != null) {
            words.addAll(SearchKey.of(head.title().wording().values()));
        }
        return words;
    }

    @Converter
    static class DefinitionColumn extends Json.Column<ExerciseDefinition> {
        DefinitionColumn() {
            super(new TypeReference<>() {});
        }
    }
}
