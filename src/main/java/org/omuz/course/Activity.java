package org.omuz.course;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;

/** One step of a course version: a lesson to read, a quiz to answer, a practical to show, an exercise to play. */
@Entity
public class Activity extends IdEntity {
    public enum Kind {
        LESSON,
        QUIZ,
        PRACTICAL,
        EXERCISE
    }

    public enum Purpose {
        PRE,
        CHECK,
        POST
    }

    /** A step of a practical; a critical one that is not done fails the whole. */
    public record Step(String code, boolean critical, LocalizedText text) {}

    /**
     * What a quiz asks: question codes in order; {@code attempts} allowed, {@code minutes} each, pass mark in percent.
     */
    public record Quiz(Purpose purpose, int passPercent, int attempts, List<String> questions) {}

    /** What a practical observes. */
    public record Checklist(
            LocalizedText setup, LocalizedText safety, List<CourseOutline.Target> competencies, List<Step> steps) {}

    /** {@code quiz} is null unless the activity is a quiz, {@code checklist} unless it is a practical. */
    public record Content(
            LocalizedText title, int minutes, List<LocalizedText> objectives, Quiz quiz, Checklist checklist) {}

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion courseVersion;

    public int position;
    public String module;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** Lesson slug, quiz code, practical code or exercise code, as in the content. */
    public String code;

    @Convert(converter = ContentColumn.class)
    public Content content;

    public static List<Activity> of(long courseVersionId) {
        return list("courseVersion.id = ?1 order by position", courseVersionId);
    }

    static List<Activity> of(Set<? extends Long> courseVersionIds) {
        return list("courseVersion.id in ?1 order by position", courseVersionIds);
    }

    @Converter
    static class ContentColumn extends Json.Column<Content> {
        ContentColumn() {
            super(new TypeReference<>() {});
        }
    }
}
