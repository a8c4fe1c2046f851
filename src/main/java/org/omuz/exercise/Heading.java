package org.omuz.exercise;

import org.omuz.shared.Language;

/** What stands on top of every page of one exercise. */
record Heading(long id, String code, String title) {
    static Heading of(Exercise exercise, Language language) {
        String title = EditMsel.said(exercise.head.title(), language);
        return new Heading(exercise.id, exercise.code, title.isEmpty() ? exercise.code : title);
    }
}
