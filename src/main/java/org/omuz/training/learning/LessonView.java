package org.omuz.training.learning;

import io.quarkus.qute.RawString;
import java.util.List;
import org.omuz.course.LessonText;
import org.omuz.shared.Language;

/** A lesson on its page. */
record LessonView(Place place, Text text, List<String> objectives, Standing standing, Step previous, Step next) {

    record Place(long enrolmentId, long activityId, String courseCode, String module, String title, int minutes) {}

    /**
     * @param language the text is in
     * @param notice says so where it is not the one asked for, else null
     * @param others languages it can be read in instead
     */
    record Text(
            RawString html,
            Language language,
            String notice,
            List<Language> others,
            List<LessonText.Term> terms,
            List<String> sources) {}

    /** The how many-th lesson of how many; done before; whether anything is recorded still; pre-test not taken. */
    record Standing(int number, int total, int doneLessons, boolean done, boolean running, boolean preTestFirst) {}

    record Step(String title, String href) {}
}
