package org.omuz.exercise.model;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;

/** A line of a draft's MSEL, with a version of its own: two people can work on two lines. */
@Entity
public class MselInject extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Exercise exercise;

    /** From 1. Moving a line is no change of what it says. */
    @OptimisticLock(excluded = true)
    public int position;

    public String number;

    /** Who wrote what it says now; null where nobody is known. */
    @OptimisticLock(excluded = true)
    public String changedBy;

    @Convert(converter = InjectColumn.class)
    public Inject content;

    @Version
    public int version;

    public static MselInject of(Exercise exercise, int position, Inject content, String by) {
        MselInject line = new MselInject();
        line.exercise = exercise;
        line.position = position;
        line.number = content.number();
        line.content = content;
        line.changedBy = by;
        return line;
    }

    /** As files or a workbook say it, its status as well. */
    public void says(Inject inject, String by) {
        if (!inject.as(content.status()).equals(content)) {
            changedBy = by;
        }
        number = inject.number();
        content = inject;
    }

    /** As somebody writes it here: what says something else has to be approved anew. */
    public void rewritten(Inject inject, String by) {
        Inject same = inject.as(content.status());
        says(same.equals(content) ? same : inject.as(content.status().rewritten()), by);
    }

    public void steered(Inject.Status to) {
        content = content.as(to);
    }

    public static List<MselInject> of(long exerciseId) {
        return list("exercise.id = ?1 order by position, id", exerciseId);
    }

    /** Until the transaction ends nobody else writes them. Lock lines before their exercise, as saving a line does. */
    public static List<MselInject> locked(long exerciseId) {
        return MselInject.<MselInject>find("exercise.id = ?1 order by id", exerciseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Converter
    static class InjectColumn extends Json.Column<Inject> {
        InjectColumn() {
            super(new TypeReference<>() {});
        }
    }
}
