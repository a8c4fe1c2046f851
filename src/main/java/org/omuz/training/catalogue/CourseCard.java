package org.omuz.training.catalogue;

import java.util.List;
import org.omuz.course.CourseOutline;
import org.omuz.shared.Language;

/** A course as lists of courses show it; {@code languages} says what of it is not in the reader's. */
record CourseCard(String code, String title, String summary, long hours, int days, List<String> languages) {

    static CourseCard of(CourseOutline outline, Language language, List<String> languages) {
        return new CourseCard(
                outline.code(),
                outline.title().in(language),
                outline.summary().in(language),
                Math.round(outline.contactMinutes() / 60.0),
                outline.days(),
                languages);
    }
}
