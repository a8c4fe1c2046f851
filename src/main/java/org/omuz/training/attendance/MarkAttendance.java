package org.omuz.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.CentreDay;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.Enrolment;
import org.omuz.training.session.HalfDay;
import org.omuz.training.session.Session;

/**
 * Marks a half-day. A second tap keeps the first mark and its author. The enrolment's lock makes two instructors take
 * turns; the mark itself is written without reading it first, because a locking read of a row that is not there yet
 * locks the gap, and two of those wait for each other.
 */
@ApplicationScoped
public class MarkAttendance {
    private static final String ONE = """
            insert into attendance (enrolment_id, day, half, present, marked_by, marked_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on duplicate key update
              marked_by = if(present = values(present), marked_by, values(marked_by)),
              marked_at = if(present = values(present), marked_at, values(marked_at)),
              present = values(present)
            """;
    private static final String REST = """
            insert ignore into attendance (enrolment_id, day, half, present, marked_by, marked_at)
            select id, ?2, ?3, true, ?4, ?5 from enrolment where session_id = ?1 and state <> 'WITHDRAWN' order by id
            """;

    /** Who saw it, and when: a mark may have waited for the line. */
    public record By(Person person, Instant at) {}

    private final CentreDay centreDay;
    private final AuditTrail trail;
    private final EntityManager database;

    MarkAttendance(CentreDay centreDay, AuditTrail trail, EntityManager database) {
        this.centreDay = centreDay;
        this.trail = trail;
        this.database = database;
    }

    public void one(Session session, long enrolmentId, HalfDay at, boolean present, By by) {
        lock(session, enrolmentId, at);
        String before = marked(enrolmentId, at);
        database.createNativeQuery(ONE)
                .setParameter(1, enrolmentId)
                .setParameter(2, at.day())
                .setParameter(3, at.half().name())
                .setParameter(4, present)
                .setParameter(5, by.person.id)
                .setParameter(6, by.at)
                .executeUpdate();
        boolean isNew = Attendance.count(
                        "enrolment.id = ?1 and day = ?2 and half = ?3 and markedAt = ?4 and markedBy.id = ?5",
                        enrolmentId,
                        at.day(),
                        at.half(),
                        by.at,
                        by.person.id)
                > 0;
        if (isNew) {
            trail.record(
                    "AttendanceMarked",
                    "Enrolment",
                    enrolmentId,
                    Map.of(
                            "day",
                            at.day().toString(),
                            "half",
                            at.half().name(),
                            "present.was",
                            before,
                            "present.is",
                            "" + present));
        }
    }

    /** A mark set by mistake goes: the half-day is open again for this person. */
    public void takeBack(Session session, long enrolmentId, HalfDay at) {
        lock(session, enrolmentId, at);
        String before = marked(enrolmentId, at);
        if (Attendance.delete("enrolment.id = ?1 and day = ?2 and half = ?3", enrolmentId, at.day(), at.half()) > 0) {
            trail.record(
                    "AttendanceTakenBack",
                    "Enrolment",
                    enrolmentId,
                    Map.of("day", at.day().toString(), "half", at.half().name(), "present.was", before));
        }
    }

    private void lock(Session session, long enrolmentId, HalfDay at) {
        session.refuseMarkingOf(at.day(), centreDay.today());
        Enrolment.<Enrolment>find("id = ?1 and session.id = ?2", enrolmentId, session.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(e -> e.state != Enrolment.State.WITHDRAWN)
                .orElseThrow(NotFoundException::new);
    }

    /** As a value: an entity read before the statement would be shown afterwards as it was. */
    private static String marked(long enrolmentId, HalfDay at) {
        return Attendance.find(
                        "select present from Attendance where enrolment.id = ?1 and day = ?2 and half = ?3",
                        enrolmentId,
                        at.day(),
                        at.half())
                .project(Boolean.class)
                .firstResultOptional()
                .map(String::valueOf)
                .orElse("");
    }

    /** Marks present whoever has no mark yet; who was marked absent stays absent. */
    public int rest(Session session, HalfDay at, By by) {
        session.refuseMarkingOf(at.day(), centreDay.today());
        Enrolment.find("session.id = ?1 order by id", session.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        int marked = database.createNativeQuery(REST)
                .setParameter(1, session.id)
                .setParameter(2, at.day())
                .setParameter(3, at.half().name())
                .setParameter(4, by.person.id)
                .setParameter(5, by.at)
                .executeUpdate();
        if (marked > 0) {
            trail.record(
                    "RestMarkedPresent",
                    "Session",
                    session.id,
                    Map.of("day", at.day().toString(), "half", at.half().name(), "people", "" + marked));
        }
        return marked;
    }
}
