package org.omuz.assessment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedActivity;
import org.omuz.course.PublishedQuestion;

/** Quiz papers, put together from published courses in memory. */
@ApplicationScoped
public class QuizPapers {
    private final CourseShelf shelf;

    QuizPapers(CourseShelf shelf) {
        this.shelf = shelf;
    }

    /** Answers 404 where the activity is no quiz of this course version. */
    public QuizPaper of(long courseVersionId, long activityId) {
        PublishedActivity activity = shelf.version(courseVersionId)
                .flatMap(course -> course.activity(activityId))
                .filter(PublishedActivity::isQuiz)
                .orElseThrow(NotFoundException::new);
        Map<String, PublishedQuestion> bank = shelf.questions(courseVersionId);
        return new QuizPaper(
                activityId,
                courseVersionId,
                activity.module(),
                activity.content(),
                activity.content().quiz().questions().stream().map(bank::get).toList());
    }

    QuizPaper of(Attempt attempt) {
        return of(attempt.enrolment.courseVersion.id, attempt.activity.id);
    }
}
