package org.omuz.exercise.build;

import org.omuz.exercise.model.Exercise;
import org.omuz.shared.Language;

/** What stands on top of every page of one exercise. */
public record Heading(long id, String code, String title) {
    public static Heading of(Exercise exercise, Language language) {
        String title = EditMsel.said(exercise.head.title(), language);
        return new Heading(exercise.id, exercise.code, title.isEmpty() ? exercise.code : title);
    }
}
