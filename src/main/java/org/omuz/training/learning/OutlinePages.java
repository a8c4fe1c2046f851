package org.omuz.training.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omuz.agency.PlaceNames;
import org.omuz.course.CourseOutline;
import org.omuz.course.PublishedActivity;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Permitted;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Addresses;
import org.omuz.training.session.CompleteSession;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Mark;
import org.omuz.training.session.OwnsEnrolment;
import org.omuz.training.session.TrainingMessages;

/** The course a person is enrolled in, module by module, with what is done and what is open. */
@Path("/me/enrolments/{id}")
@RolesAllowed("trainee")
@Transactional
public class OutlinePages {

    /** Why the course was not completed; {@code over} is false where it was, or is still running. */
    record NotCompleted(boolean over, List<String> reasons) {}

    private record Reader(Enrolment enrolment, Progress progress, Map<Long, InstructedSteps.Outcome> outcomes) {}

    @CheckedTemplate(basePath = "training")
    record outline(OutlineView it, NextStep next, boolean running, NotCompleted lacking) implements TemplateInstance {}

    private final TrackProgress track;
    private final MyTrainingViews views;
    private final InstructedSteps instructed;
    private final CompleteSession complete;
    private final PlaceNames places;
    private final Visitor visitor;
    private final LocalFormat written;

    OutlinePages(
            TrackProgress track,
            MyTrainingViews views,
            InstructedSteps instructed,
            CompleteSession complete,
            PlaceNames places,
            Visitor visitor,
            LocalFormat written) {
        this.track = track;
        this.views = views;
        this.instructed = instructed;
        this.complete = complete;
        this.places = places;
        this.visitor = visitor;
        this.written = written;
    }

    @GET
    @Permitted(by = OwnsEnrolment.class)
    public TemplateInstance outline(@PathParam("id") long id) {
        Enrolment enrolment = Enrolment.known(id);
        PublishedCourse course = track.course(enrolment);
        Progress progress = track.of(enrolment);
        Map<Long, InstructedSteps.Outcome> outcomes = instructed.of(id);
        List<OutlineView.Module> modules = course.modules().stream()
                .map(module -> module(new Reader(enrolment, progress, outcomes), course, module))
                .toList();
        OutlineView view = new OutlineView(
                course.code(),
                course.outline().title().in(visitor.language()),
                written.days(enrolment.session.startsOn, enrolment.session.endsOn) + " · "
                        + places.in(enrolment.session.place, visitor.language()),
                progress.doneCount(),
                progress.total(),
                modules);
        return new outline(view, views.step(enrolment, progress), enrolment.isRunning(), lacking(enrolment));
    }

    private NotCompleted lacking(Enrolment enrolment) {
        boolean over = enrolment.state == Enrolment.State.NOT_COMPLETED;
        return new NotCompleted(over, over ? complete.lacking(enrolment, visitor.language()) : List.of());
    }

    private OutlineView.Module module(Reader reader, PublishedCourse course, CourseOutline.Module module) {
        return new OutlineView.Module(
                module.code(),
                module.title().in(visitor.language()),
                module.day(),
                reader.progress().doneCount(module.code()),
                reader.progress().total(module.code()),
                course.activitiesOf(module.code()).stream()
                        .map(activity -> step(reader, activity))
                        .toList());
    }

    private OutlineView.Step step(Reader reader, PublishedActivity activity) {
        InstructedSteps.Outcome outcome = reader.outcomes().get(activity.id());
        TrainingMessages say = visitor.wording(TrainingMessages.class);
        String kind =
                switch (activity.kind()) {
                    case LESSON -> say.kindLesson();
                    case QUIZ -> say.kindQuiz();
                    case PRACTICAL -> say.kindPractical();
                    case EXERCISE -> say.kindExercise();
                };
        return new OutlineView.Step(
                activity.kind().name().toLowerCase(Locale.ROOT),
                kind,
                activity.content().title().in(visitor.language()),
                activity.content().minutes(),
                Progress.ownWork(activity)
                        ? Addresses.of(reader.enrolment().id, activity)
                        : outcome == null ? null : outcome.href(),
                outcome == null ? mark(activity, reader, say) : outcome.mark());
    }

    private static Mark mark(PublishedActivity activity, Reader reader, TrainingMessages say) {
        Progress progress = reader.progress();
        if (progress.isDone(activity)) {
            return new Mark("held", say.markDone());
        }
        if (!Progress.ownWork(activity)) {
            boolean wasAsked = activity.isPractical() && !reader.enrolment().isRunning();
            return new Mark("gap", wasAsked ? say.notDone() : say.withInstructor());
        }
        if (!reader.enrolment().isRunning()) {
            return new Mark("gap", say.notDone());
        }
        if (progress.next().filter(activity::equals).isPresent()) {
            return new Mark("soon", say.markNext());
        }
        return progress.lock(activity)
                .map(lock -> new Mark(
                        "gap",
                        switch (lock) {
                            case PRE_TEST_FIRST -> say.lockPreTest();
                            case LESSONS_OF_MODULE_FIRST -> say.lockModule();
                            case ALL_LESSONS_FIRST -> say.lockLessons();
                        }))
                .orElseGet(() -> new Mark("info", say.markOpen()));
    }
}
