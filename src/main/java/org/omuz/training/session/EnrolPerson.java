package org.omuz.training.session;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.CentreDay;

/**
 * Gives a person a seat in a session. The session is locked first, so that the last seat goes to one person only and a
 * double click finds itself enrolled.
 */
@ApplicationScoped
public class EnrolPerson {
    private final AuditTrail trail;
    private final Clock clock;
    private final CentreDay day;

    EnrolPerson(AuditTrail trail, Clock clock, CentreDay day) {
        this.trail = trail;
        this.clock = clock;
        this.day = day;
    }

    /** The enrolment; the one there was, if the person is in the session already. */
    public Enrolment enrol(Session session, Person person) {
        Instant now = clock.instant();
        // a seat taken before in this transaction must be written, or the refresh gives it away again
        Panache.getEntityManager().flush();
        Panache.getEntityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        boolean isNew = insert(session, person, now);
        Enrolment enrolment = Enrolment.<Enrolment>find("session.id = ?1 and person.id = ?2", session.id, person.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (!isNew && enrolment.state != Enrolment.State.WITHDRAWN) {
            return enrolment;
        }
        session.takeSeat(day.today());
        enrolment.rejoin(now);
        trail.record(
                "PersonEnrolled", "Session", session.id, Map.of("person", person.id.toString(), "code", session.code));
        return enrolment;
    }

    private static boolean insert(Session session, Person person, Instant now) {
        return Panache.getEntityManager()
                        .createNativeQuery(
                                "insert ignore into enrolment (session_id, person_id, course_version_id, state,"
                                        + " enrolled_at) values (?1, ?2, ?3, 'ENROLLED', ?4)")
                        .setParameter(1, session.id)
                        .setParameter(2, person.id)
                        .setParameter(3, session.courseVersion.id)
                        .setParameter(4, now)
                        .executeUpdate()
                > 0;
    }
}
