package org.omuz.assessment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.training.attendance.AttendanceRecord;
import org.omuz.training.attendance.AttendanceShare;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.CompleteSession;
import org.omuz.training.session.CompletionRule;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.HalfDay;
import org.omuz.training.session.Session;
import org.omuz.training.session.SessionPeople;

/**
 * The people of a session with attendance, practicals and tests: six statements whatever their number, and three more
 * once it is over.
 */
@ApplicationScoped
class Roster {
    /** @param lacking why the course was not completed */
    record Line(
            SessionPeople.Who who,
            AttendanceShare attendance,
            long practicalsPassed,
            long practicalsOpen,
            Achievements.Scores scores,
            List<String> lacking) {}

    /** {@code today} is null while nobody was marked today. */
    record Sheet(List<Line> lines, long practicals, Today today) {}

    /** In the later half-day marked today; {@code half} leads to its marks. */
    record Today(long present, String half) {}

    private final SessionPeople people;
    private final AttendanceRecord attendance;
    private final Achievements achievements;
    private final CompleteSession complete;
    private final CentreDay day;

    Roster(
            SessionPeople people,
            AttendanceRecord attendance,
            Achievements achievements,
            CompleteSession complete,
            CentreDay day) {
        this.complete = complete;
        this.people = people;
        this.attendance = attendance;
        this.achievements = achievements;
        this.day = day;
    }

    Sheet of(Session session, Language language) {
        AttendanceRecord.Of marks = attendance.of(session.id);
        Map<Long, Achievements.Scores> scores = achievements.scores(session.id);
        Map<Long, Map<Long, Achievements.Stand>> practicals = achievements.practicals(session.id);
        List<SessionPeople.Who> all = people.of(session.id, language);
        Map<Long, List<CompletionRule.Missing>> lacking = lacking(session, all);
        List<Line> lines = all.stream()
                .map(who -> {
                    Collection<Achievements.Stand> own =
                            practicals.getOrDefault(who.enrolmentId(), Map.of()).values();
                    return new Line(
                            who,
                            marks.soFar(who.enrolmentId()),
                            own.stream()
                                    .filter(s -> s == Achievements.Stand.PASSED)
                                    .count(),
                            own.stream()
                                    .filter(s -> s == Achievements.Stand.OPEN)
                                    .count(),
                            scores.getOrDefault(who.enrolmentId(), Achievements.Scores.NONE),
                            lacking.getOrDefault(who.enrolmentId(), List.of()).stream()
                                    .map(reason -> reason.wording().apply(language))
                                    .toList());
                })
                .toList();
        long asked = achievements.asked(session).size();
        boolean marked = marks.marked().stream().anyMatch(m -> m.day().equals(day.today()));
        return new Sheet(lines, asked, marked ? presentToday(session) : null);
    }

    private Map<Long, List<CompletionRule.Missing>> lacking(Session session, List<SessionPeople.Who> all) {
        List<Long> without = all.stream()
                .filter(who -> who.state() == Enrolment.State.NOT_COMPLETED)
                .map(SessionPeople.Who::enrolmentId)
                .toList();
        return without.isEmpty() ? Map.of() : complete.missing(session, without);
    }

    private Today presentToday(Session session) {
        for (Attendance.Half half : List.of(Attendance.Half.PM, Attendance.Half.AM)) {
            long present = Attendance.count(
                    "enrolment.session.id = ?1 and day = ?2 and half = ?3 and present = true",
                    session.id,
                    day.today(),
                    half);
            if (present > 0) {
                return new Today(present, new HalfDay(day.today(), half).query());
            }
        }
        return new Today(0, "");
    }
}
