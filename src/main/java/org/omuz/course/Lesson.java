package org.omuz.course;

import java.util.List;
import org.omuz.shared.Language;

/**
 * The text of a lesson as it can be shown.
 *
 * @param html sanitised at import
 * @param language the one the text is really in, which may not be the one that was asked for
 * @param available languages the lesson can be read in
 */
public record Lesson(
        String html,
        Language language,
        List<LessonText.Term> terms,
        List<String> sources,
        int words,
        List<Language> available) {

    public boolean isIn(Language asked) {
        return language == asked;
    }

    /** Languages it can be read in instead of the one it is in. */
    public List<Language> others() {
        return available.stream().filter(other -> !isIn(other)).toList();
    }
}
