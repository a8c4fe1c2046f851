package org.omuz.training;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.Rejected;

/**
 * Gives a person a seat in a session. The enrolment is inserted first: its unique key makes a double click wait and find
 * itself enrolled; then the seat is counted in one conditional update, so that the last seat goes to one person only.
 */
@ApplicationScoped
public class EnrolPerson {
    private final AuditTrail trail;
    private final Clock clock;

    @ConfigProperty(name = "omuz.zone", defaultValue = "Asia/Dushanbe")
    ZoneId zone;

    EnrolPerson(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** The enrolment; the one there was, if the person is in the session already. */
    public Enrolment enrol(Session session, Person person) {
        Instant now = clock.instant();
        boolean isNew = insert(session, person, now);
        Enrolment enrolment = Enrolment.<Enrolment>find("session.id = ?1 and person.id = ?2", session.id, person.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (!isNew && enrolment.state != Enrolment.State.WITHDRAWN) {
            return enrolment;
        }
        takeSeat(session, now.atZone(zone).toLocalDate());
        enrolment.rejoin(now);
        trail.record("PersonEnrolled", "Session", session.id, Map.of("person", person.id.toString(), "code", session.code));
        return enrolment;
    }

    private static boolean insert(Session session, Person person, Instant now) {
        return Panache.getEntityManager()
                        .createNativeQuery("insert ignore into enrolment (session_id, person_id, course_version_id, state,"
                                + " enrolled_at) values (?1, ?2, ?3, 'ENROLLED', ?4)")
                        .setParameter(1, session.id)
                        .setParameter(2, person.id)
                        .setParameter(3, session.courseVersion.id)
                        .setParameter(4, now)
                        .executeUpdate()
                > 0;
    }

    private static void takeSeat(Session session, LocalDate today) {
        int taken = Session.update(
                "taken = taken + 1, version = version + 1 where id = ?1 and state = ?2 and endsOn >= ?3 and taken < seats",
                session.id,
                Session.State.OPEN,
                today);
        Panache.getEntityManager().refresh(session);
        if (taken == 1) {
            return;
        }
        if (session.state == Session.State.CANCELLED) {
            throw Rejected.because(TrainingMessages.class, m -> m.sessionCancelled(session.code));
        }
        if (session.state == Session.State.COMPLETED || session.endsOn.isBefore(today)) {
            throw Rejected.because(TrainingMessages.class, m -> m.sessionEnded(session.code));
        }
        throw Rejected.because(TrainingMessages.class, m -> m.noFreeSeats(session.code));
    }
}
