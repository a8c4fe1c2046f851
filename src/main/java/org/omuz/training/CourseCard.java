package org.omuz.training;

import org.omuz.course.CourseOutline;
import org.omuz.shared.Language;

/** A course as lists of courses show it. */
record CourseCard(String code, String title, String summary, long hours, int days) {

    static CourseCard of(CourseOutline outline, Language language) {
        return new CourseCard(
                outline.code(),
                outline.title().in(language),
                outline.summary().in(language),
                Math.round(outline.contactMinutes() / 60.0),
                outline.days());
    }
}
