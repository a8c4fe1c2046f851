package org.omuz.training.learning;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.omuz.course.Activity;
import org.omuz.course.CourseShelf;
import org.omuz.course.Lesson;
import org.omuz.course.PublishedActivity;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Addresses;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.TrainingMessages;

/** A lesson in the language asked for, or in the nearest there is, saying so. */
@RequestScoped
class LessonViews {
    private final CourseShelf shelf;
    private final TrackProgress track;
    private final Visitor visitor;

    LessonViews(CourseShelf shelf, TrackProgress track, Visitor visitor) {
        this.shelf = shelf;
        this.track = track;
        this.visitor = visitor;
    }

    LessonView of(Enrolment enrolment, PublishedActivity activity, Language asked) {
        PublishedCourse course = track.course(enrolment);
        LessonView.Place place = new LessonView.Place(
                enrolment.id,
                activity.id(),
                course.code(),
                course.module(activity.module())
                        .map(m -> m.title().in(visitor.language()))
                        .orElse(""),
                activity.content().title().in(asked),
                activity.content().minutes());
        return new LessonView(
                place,
                text(activity, asked),
                activity.content().objectives().stream()
                        .map(objective -> objective.in(asked))
                        .toList(),
                standing(enrolment, activity, course),
                step(enrolment, before(course, activity), asked),
                step(enrolment, after(course, activity), asked));
    }

    private LessonView.Text text(PublishedActivity activity, Language asked) {
        Lesson lesson = shelf.lesson(activity, asked).orElseThrow(NotFoundException::new);
        String notice = lesson.isIn(asked)
                ? null
                : visitor.wording(TrainingMessages.class)
                        .fallback(visitor.named(asked), visitor.named(lesson.language()));
        return new LessonView.Text(
                new RawString(lesson.html()),
                lesson.language(),
                notice,
                lesson.others(),
                lesson.terms(),
                lesson.sources());
    }

    private LessonView.Standing standing(Enrolment enrolment, PublishedActivity activity, PublishedCourse course) {
        Progress progress = track.of(enrolment);
        List<PublishedActivity> lessons = course.activities(Activity.Kind.LESSON);
        boolean preTestFirst = course.activities().stream()
                .takeWhile(before -> before.id() != activity.id())
                .anyMatch(before -> before.isQuiz()
                        && before.content().quiz().purpose() == Activity.Purpose.PRE
                        && !progress.isDone(before));
        return new LessonView.Standing(
                lessons.indexOf(activity) + 1,
                lessons.size(),
                (int) lessons.stream().filter(progress::isDone).count(),
                progress.isDone(activity),
                enrolment.isRunning(),
                preTestFirst && enrolment.isRunning());
    }

    /** The next lesson or test after this one, whatever is done with an instructor between them. */
    static Optional<PublishedActivity> after(PublishedCourse course, PublishedActivity activity) {
        return course.activities().stream()
                .dropWhile(each -> each.id() != activity.id())
                .skip(1)
                .filter(Progress::ownWork)
                .findFirst();
    }

    private static Optional<PublishedActivity> before(PublishedCourse course, PublishedActivity activity) {
        return course.activities().stream()
                .takeWhile(each -> each.id() != activity.id())
                .filter(Progress::ownWork)
                .reduce((first, second) -> second);
    }

    private static LessonView.Step step(Enrolment enrolment, Optional<PublishedActivity> activity, Language language) {
        return activity.map(a -> new LessonView.Step(a.content().title().in(language), Addresses.of(enrolment.id, a)))
                .orElse(null);
    }
}
