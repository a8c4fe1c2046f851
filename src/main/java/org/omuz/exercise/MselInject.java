package org.omuz.exercise;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;
import org.omuz.shared.Json;
import org.omuz.shared.Row;

/** A line of a draft's MSEL, with a version of its own: two people can work on two lines. */
@Entity
public class MselInject extends Row {
    @ManyToOne(fetch = FetchType.LAZY)
    public Exercise exercise;

    /** From 1. Moving a line is no change of what it says. */
    @OptimisticLock(excluded = true)
    public int position;

    public String number;

    @Convert(converter = InjectColumn.class)
    public Inject content;

    @Version
    public int version;

    static MselInject of(Exercise exercise, int position, Inject content) {
        MselInject line = new MselInject();
        line.exercise = exercise;
        line.position = position;
        line.says(content);
        return line;
    }

    void says(Inject inject) {
        number = inject.number();
        content = inject;
    }

    public static List<MselInject> of(long exerciseId) {
        return list("exercise.id = ?1 order by position, id", exerciseId);
    }

    @Converter
    static class InjectColumn extends Json.Column<Inject> {
        InjectColumn() {
            super(new TypeReference<>() {});
        }
    }
}
