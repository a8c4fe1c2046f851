package org.omuz.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Posting;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;

/** The people of a session with agency and present station, by name; two statements whatever their number. */
@ApplicationScoped
public class SessionPeople {
    public record Who(
            long enrolmentId, long personId, String name, String agency, String station, Enrolment.State state) {

        public boolean withdrawn() {
            return state == Enrolment.State.WITHDRAWN;
        }
    }

    private final CentreDay day;

    SessionPeople(CentreDay day) {
        this.day = day;
    }

    public List<Who> of(long sessionId, Language language) {
        List<Enrolment> enrolments = Enrolment.list(
                "from Enrolment e join fetch e.person p join fetch p.agency where e.session.id = ?1"
                        + " order by p.sortKey, p.id",
                sessionId);
        Map<Long, String> stations = stations(sessionId, language);
        return enrolments.stream()
                .map(e -> new Who(
                        e.id,
                        e.person.id,
                        e.person.fullName(),
                        e.person.agency.name.in(language),
                        stations.getOrDefault(e.person.id, ""),
                        e.state))
                .toList();
    }

    public List<Who> present(long sessionId, Language language) {
        return of(sessionId, language).stream().filter(w -> !w.withdrawn()).toList();
    }

    private Map<Long, String> stations(long sessionId, Language language) {
        Map<Long, String> stations = new HashMap<>();
        Posting.<Posting>list(
                        "from Posting p join fetch p.dutyStation where p.startsOn <= ?2"
                                + " and (p.endsOn is null or p.endsOn >= ?2)"
                                + " and p.person.id in (select e.person.id from Enrolment e where e.session.id = ?1)"
                                + " order by p.startsOn",
                        sessionId,
                        day.today())
                .forEach(p -> stations.put(p.person.id, p.dutyStation.name.in(language)));
        return stations;
    }
}
