package org.omuz.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.training.Attendance;
import org.omuz.training.AttendanceRecord;
import org.omuz.training.AttendanceShare;
import org.omuz.training.HalfDay;
import org.omuz.training.Session;
import org.omuz.training.SessionPeople;

/** The people of a session with attendance, practicals and tests: six statements whatever their number. */
@ApplicationScoped
class Roster {
    record Line(
            SessionPeople.Who who,
            AttendanceShare attendance,
            long practicalsPassed,
            long practicalsOpen,
            Achievements.Scores scores) {}

    /** {@code today} is null while nobody was marked today. */
    record Sheet(List<Line> lines, long practicals, Today today) {}

    /** In the later half-day marked today; {@code half} leads to its marks. */
    record Today(long present, String half) {}

    private final SessionPeople people;
    private final AttendanceRecord attendance;
    private final Achievements achievements;
    private final CentreDay day;

    Roster(SessionPeople people, AttendanceRecord attendance, Achievements achievements, CentreDay day) {
        this.people = people;
        this.attendance = attendance;
        this.achievements = achievements;
        this.day = day;
    }

    Sheet of(Session session, Language language) {
        AttendanceRecord.Of marks = attendance.of(session.id);
        Map<Long, Achievements.Scores> scores = achievements.scores(session.id);
        Map<Long, Map<Long, Achievements.Stand>> practicals = achievements.practicals(session.id);
        List<Line> lines = people.of(session.id, language).stream()
                .map(who -> {
                    Collection<Achievements.Stand> own =
                            practicals.getOrDefault(who.enrolmentId(), Map.of()).values();
                    return new Line(
                            who,
                            marks.soFar(who.enrolmentId()),
                            own.stream().filter(s -> s == Achievements.Stand.PASSED).count(),
                            own.stream().filter(s -> s == Achievements.Stand.OPEN).count(),
                            scores.getOrDefault(who.enrolmentId(), Achievements.Scores.NONE));
                })
                .toList();
        long asked = achievements.asked(session).size();
        boolean marked = marks.marked().stream().anyMatch(m -> m.day().equals(day.today()));
        return new Sheet(lines, asked, marked ? presentToday(session) : null);
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
