package org.omuz.training.catalogue;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omuz.agency.PlaceNames;
import org.omuz.agency.signin.SignedIn;
import org.omuz.course.CourseOutline;
import org.omuz.course.PublishedCourse;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.Session;
import org.omuz.training.session.TrainingMessages;

/** A course and its sessions as the visitor reads them. */
@RequestScoped
class CourseViews {
    private static final int SESSIONS_SHOWN = 50;

    private final Frameworks frameworks;
    private final LanguageNotice notice;
    private final PlaceNames places;
    private final CentreDay day;
    private final Visitor visitor;
    private final SignedIn signedIn;

    CourseViews(
            Frameworks frameworks,
            LanguageNotice notice,
            PlaceNames places,
            CentreDay day,
            Visitor visitor,
            SignedIn signedIn) {
        this.places = places;
        this.frameworks = frameworks;
        this.notice = notice;
        this.day = day;
        this.visitor = visitor;
        this.signedIn = signedIn;
    }

    CourseView of(PublishedCourse course) {
        Language language = visitor.language();
        CourseOutline outline = course.outline();
        Optional<Framework> framework = frameworks.labelled(course.frameworkLabel());
        List<String> audience = outline.audience().stream()
                .map(code -> framework
                        .flatMap(f -> f.profile(code))
                        .map(profile -> profile.title().in(language))
                        .orElse(code))
                .toList();
        List<CourseView.Module> modules = outline.modules().stream()
                .map(module -> module(module, framework, language))
                .toList();
        return new CourseView(
                CourseCard.of(outline, language, notice.of(course)),
                outline.label(),
                audience,
                modules,
                outline.sources());
    }

    private static CourseView.Module module(
            CourseOutline.Module module, Optional<Framework> framework, Language language) {
        List<CourseView.Aim> aims = module.competencies().stream()
                .map(target -> new CourseView.Aim(
                        target.code(),
                        framework
                                .flatMap(f -> f.competency(target.code()))
                                .map(competency -> competency.title().in(language))
                                .orElse(""),
                        target.level()))
                .toList();
        return new CourseView.Module(
                module.code(),
                module.day(),
                module.contactMinutes(),
                module.title().in(language),
                module.objectives().stream().map(text -> text.in(language)).toList(),
                aims);
    }

    /** Sessions to come of a course, with the visitor's own enrolments. */
    List<OpenSession> seats(String courseCode) {
        List<Session> sessions = Session.upcomingOf(courseCode, day.today(), SESSIONS_SHOWN);
        Map<Long, Long> own = signedIn.known().map(Enrolment::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(enrolment -> enrolment.session.id, enrolment -> enrolment.id));
        return sessions.stream()
                .map(session -> new OpenSession(
                        session.id,
                        session.startsOn,
                        session.endsOn,
                        where(session),
                        session.freeSeats(),
                        own.get(session.id)))
                .toList();
    }

    private String where(Session session) {
        String language = Language.of(session.language).map(visitor::named).orElse(session.language);
        return places.in(session.place, visitor.language()) + " · "
                + visitor.wording(TrainingMessages.class).taughtIn(language);
    }
}
