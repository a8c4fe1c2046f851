package org.omuz.training.catalogue;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.omuz.course.CourseLanguages;
import org.omuz.course.CourseLanguages.Gap;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;
import org.omuz.training.session.TrainingMessages;

/** Tells a reader, before a course is chosen, what of it is not there in the reader's language. */
@RequestScoped
class LanguageNotice {
    private final CourseLanguages languages;
    private final Visitor visitor;
    private final LocalFormat written;

    LanguageNotice(CourseLanguages languages, Visitor visitor, LocalFormat written) {
        this.languages = languages;
        this.visitor = visitor;
        this.written = written;
    }

    /** A sentence for each other language that something is shown in; empty where everything is in the reader's. */
    List<String> of(PublishedCourse course) {
        TrainingMessages say = visitor.wording(TrainingMessages.class);
        CourseLanguages.Gaps gaps = languages.of(course, visitor.language());
        List<String> notice = new ArrayList<>();
        for (Gap gap : gaps.lessons()) {
            notice.add(say.lessonsShownIn(
                    written.number(gap.missing()),
                    written.number(gap.of()),
                    visitor.named(gap.shown()),
                    visitor.named(visitor.language())));
        }
        for (Gap gap : gaps.questions()) {
            notice.add(say.questionsShownIn(
                    written.number(gap.missing()),
                    written.number(gap.of()),
                    visitor.named(gap.shown()),
                    visitor.named(visitor.language())));
        }
        return notice;
    }
}
