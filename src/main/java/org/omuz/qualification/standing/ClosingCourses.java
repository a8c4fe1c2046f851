package org.omuz.qualification.standing;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.PlaceNames;
import org.omuz.course.CourseShelf;
import org.omuz.course.PublishedCourse;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Visitor;
import org.omuz.training.session.Session;

/** Which courses teach a competency at a level, and when the next session of each is: what closes a gap. */
@RequestScoped
public class ClosingCourses {
    private static final int SESSIONS = 500;

    /**
     * A course that teaches what is wanted.
     *
     * @param startsOn first day of its next session with a free seat, null where there is none
     * @param place of that session, empty where there is none
     */
    public record Closing(String code, String title, LocalDate startsOn, String place) {
        public String href() {
            return "/courses/" + code;
        }
    }

    private record Taught(Closing closing, int level) {}

    private final CourseShelf shelf;
    private final PlaceNames places;
    private final CentreDay day;
    private final Visitor visitor;
    private Map<String, List<Taught>> byCompetency;

    ClosingCourses(CourseShelf shelf, PlaceNames places, CentreDay day, Visitor visitor) {
        this.shelf = shelf;
        this.places = places;
        this.day = day;
        this.visitor = visitor;
    }

    /** Those whose next session is soonest first, those without one last. */
    public List<Closing> of(String competency, int level) {
        return taught().getOrDefault(competency, List.of()).stream()
                .filter(taught -> taught.level() >= level)
                .map(Taught::closing)
                .toList();
    }

    private Map<String, List<Taught>> taught() {
        if (byCompetency == null) {
            byCompetency = read();
        }
        return byCompetency;
    }

    private Map<String, List<Taught>> read() {
        Map<String, Session> next = new HashMap<>();
        Session.upcoming(day.today(), SESSIONS).stream()
                .filter(session -> session.startsOn.isAfter(day.today()) && session.hasFreeSeat())
                .forEach(session -> shelf.version(session.courseVersion.id)
                        .ifPresent(version -> next.putIfAbsent(version.outline().code(), session)));
        Map<String, List<Taught>> taught = new HashMap<>();
        for (PublishedCourse course : shelf.latest()) {
            Map<String, Integer> levels = new HashMap<>();
            course.outline()
                    .modules()
                    .forEach(module -> module.competencies()
                            .forEach(target -> levels.merge(target.code(), target.level(), Math::max)));
            Session session = next.get(course.outline().code());
            Closing closing = new Closing(
                    course.outline().code(),
                    course.outline().title().in(visitor.language()),
                    session == null ? null : session.startsOn,
                    session == null ? "" : places.in(session.place, visitor.language()));
            levels.forEach((code, level) ->
                    taught.computeIfAbsent(code, c -> new ArrayList<>()).add(new Taught(closing, level)));
        }
        taught.values()
                .forEach(courses -> courses.sort(Comparator.comparing(
                                (Taught each) -> each.closing().startsOn(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.closing().code())));
        return taught;
    }
}
