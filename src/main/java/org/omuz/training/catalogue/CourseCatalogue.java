package org.omuz.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.omuz.agency.PlaceNames;
import org.omuz.course.CourseShelf;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.training.session.Session;

/** What can be taken: courses in their latest versions, sessions to come. */
@ApplicationScoped
class CourseCatalogue {
    private final CourseShelf shelf;
    private final LanguageNotice notice;
    private final PlaceNames places;
    private final CentreDay day;

    CourseCatalogue(CourseShelf shelf, LanguageNotice notice, PlaceNames places, CentreDay day) {
        this.places = places;
        this.shelf = shelf;
        this.notice = notice;
        this.day = day;
    }

    List<CourseCard> courses(Language language) {
        return shelf.latest().stream()
                .map(course -> CourseCard.of(course.outline(), language, List.of()))
                .toList();
    }

    /** The same, saying what of each is not there in the reader's language. */
    List<CourseCard> coursesWithLanguages(Language language) {
        return shelf.latest().stream()
                .map(course -> CourseCard.of(course.outline(), language, notice.of(course)))
                .toList();
    }

    List<Offer> upcoming(int most, Language language) {
        return Session.upcoming(day.today(), most).stream()
                .map(session -> offer(session, language))
                .toList();
    }

    private Offer offer(Session session, Language language) {
        var outline = shelf.version(session.courseVersion.id).orElseThrow().outline();
        return new Offer(
                outline.code(),
                outline.title().in(language),
                session.startsOn,
                session.endsOn,
                places.in(session.place, language),
                session.freeSeats());
    }
}
