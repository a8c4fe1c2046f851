package org.omuz.training.learning;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omuz.agency.PlaceNames;
import org.omuz.course.CourseOutline;
import org.omuz.course.PublishedActivity;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Addresses;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Mark;
import org.omuz.training.session.Session;
import org.omuz.training.session.TrainingMessages;

/** A person's enrolments as the own first page shows them. */
@RequestScoped
class MyTrainingViews {
    private final TrackProgress track;
    private final PlaceNames places;
    private final CentreDay day;
    private final Visitor visitor;
    private final LocalFormat written;

    MyTrainingViews(TrackProgress track, PlaceNames places, CentreDay day, Visitor visitor, LocalFormat written) {
        this.places = places;
        this.track = track;
        this.day = day;
        this.visitor = visitor;
        this.written = written;
    }

    /**
     * The step in the running session that starts first and has one left, else in the first that runs; empty where none
     * does.
     */
    Optional<NextStep> next(List<Enrolment> enrolments, Map<Long, Set<Long>> done) {
        List<Enrolment> running = enrolments.stream()
                .filter(Enrolment::isRunning)
                .sorted(Comparator.comparing((Enrolment e) -> e.session.startsOn))
                .toList();
        return running.stream()
                .filter(enrolment -> progress(enrolment, done).next().isPresent())
                .findFirst()
                .or(() -> running.stream().findFirst())
                .map(enrolment -> step(enrolment, progress(enrolment, done)));
    }

    private Progress progress(Enrolment enrolment, Map<Long, Set<Long>> done) {
        return track.of(enrolment, done.getOrDefault(enrolment.id, Set.of()));
    }

    NextStep step(Enrolment enrolment, Progress progress) {
        TrainingMessages say = visitor.wording(TrainingMessages.class);
        CourseOutline outline = track.course(enrolment).outline();
        Optional<PublishedActivity> next = progress.next();
        if (next.isEmpty()) {
            String dates = written.days(enrolment.session.startsOn, enrolment.session.endsOn);
            String rest = enrolment.session.endsOn.isBefore(day.today())
                    ? ""
                    : " " + say.restWithInstructor(places.in(enrolment.session.place, visitor.language()), dates);
            return new NextStep(
                    null,
                    say.ownWorkDone(outline.code()) + rest,
                    href(enrolment),
                    false,
                    progress.doneCount(),
                    progress.total());
        }
        PublishedActivity activity = next.get();
        String about = String.join(
                " · ",
                outline.code(),
                activity.isQuiz() ? say.kindQuiz() : say.kindLesson(),
                say.minutes(written.number(activity.content().minutes())));
        return new NextStep(
                activity.content().title().in(visitor.language()),
                about,
                Addresses.of(enrolment.id, activity),
                activity.isQuiz(),
                progress.doneCount(),
                progress.total());
    }

    List<MySession> sessions(List<Enrolment> enrolments, Map<Long, Set<Long>> done) {
        return enrolments.stream()
                .map(enrolment -> new MySession(
                        track.course(enrolment).outline().title().in(visitor.language()),
                        enrolment.session.startsOn,
                        enrolment.session.endsOn,
                        place(enrolment, done),
                        mark(enrolment),
                        href(enrolment)))
                .toList();
    }

    private String place(Enrolment enrolment, Map<Long, Set<Long>> done) {
        Progress progress = progress(enrolment, done);
        String share = visitor.wording(TrainingMessages.class)
                .doneOf(written.number(progress.doneCount()), written.number(progress.total()));
        return track.course(enrolment).code() + " · " + places.in(enrolment.session.place, visitor.language()) + " · "
                + share;
    }

    private Mark mark(Enrolment enrolment) {
        TrainingMessages say = visitor.wording(TrainingMessages.class);
        return switch (enrolment.state) {
            case COMPLETED -> new Mark("held", say.stateCompleted());
            case NOT_COMPLETED -> new Mark("lapsed", say.stateNotCompleted());
            case ENROLLED, WITHDRAWN ->
                enrolment.session.state == Session.State.CANCELLED
                        ? new Mark("gap", say.stateCancelled())
                        : enrolment.session.startsOn.isAfter(day.today())
                                ? new Mark("info", say.stateEnrolled())
                                : enrolment.session.endsOn.isBefore(day.today())
                                        ? new Mark("info", say.stateUndecided())
                                        : new Mark("soon", say.stateRunning());
        };
    }

    private static String href(Enrolment enrolment) {
        return Addresses.of(enrolment.id);
    }
}
