package org.omuz.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;

/** Marks a half-day; the enrolment's lock makes two taps, or two instructors, one after the other. */
@ApplicationScoped
public class MarkAttendance {
    private final Clock clock;
    private final CentreDay centreDay;
    private final AuditTrail trail;

    MarkAttendance(Clock clock, CentreDay centreDay, AuditTrail trail) {
        this.clock = clock;
        this.centreDay = centreDay;
        this.trail = trail;
    }

    public Attendance one(Session session, long enrolmentId, HalfDay at, boolean present, Person by) {
        session.refuseMarkingOf(at.day(), centreDay.today());
        Enrolment enrolment = Enrolment.<Enrolment>find("id = ?1 and session.id = ?2", enrolmentId, session.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(e -> e.state != Enrolment.State.WITHDRAWN)
                .orElseThrow(NotFoundException::new);
        Attendance mark = Attendance.<Attendance>find(
                        "enrolment.id = ?1 and day = ?2 and half = ?3", enrolmentId, at.day(), at.half())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> unmarked(enrolment, at));
        if (mark.say(present, by, clock.instant())) {
            mark.persist();
            trail.record(
                    "AttendanceMarked",
                    "Enrolment",
                    enrolmentId,
                    Map.of("day", at.day().toString(), "half", at.half().name(), "present", "" + present));
        }
        return mark;
    }

    /** Marks present whoever has no mark yet; who was marked absent stays absent. */
    public int rest(Session session, HalfDay at, Person by) {
        session.refuseMarkingOf(at.day(), centreDay.today());
        List<Enrolment> people = Enrolment.<Enrolment>find(
                        "session.id = ?1 and state <> ?2 order by id", session.id, Enrolment.State.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        Set<Long> marked = Attendance.<Attendance>find(
                        "enrolment.session.id = ?1 and day = ?2 and half = ?3", session.id, at.day(), at.half())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .stream()
                .map(a -> a.enrolment.id)
                .collect(Collectors.toSet());
        List<Enrolment> open = people.stream().filter(e -> !marked.contains(e.id)).toList();
        for (Enrolment enrolment : open) {
            Attendance mark = unmarked(enrolment, at);
            mark.say(true, by, clock.instant());
            mark.persist();
        }
        if (!open.isEmpty()) {
            trail.record(
                    "RestMarkedPresent",
                    "Session",
                    session.id,
                    Map.of("day", at.day().toString(), "half", at.half().name(), "people", "" + open.size()));
        }
        return open.size();
    }

    private static Attendance unmarked(Enrolment enrolment, HalfDay at) {
        Attendance mark = new Attendance();
        mark.enrolment = enrolment;
        mark.day = at.day();
        mark.half = at.half();
        return mark;
    }
}
