package org.omuz.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.training.session.Attendance;
import org.omuz.training.session.HalfDay;
import org.omuz.training.session.Session;

/** Who was there how often, for a whole session at once. */
@ApplicationScoped
public class AttendanceRecord {
    /** {@code marked}: half-days anybody was marked on; {@code present}: enrolment to half-days present. */
    public record Of(Set<HalfDay> marked, Map<Long, Integer> present) {

        /** Of the half-days held so far. */
        public AttendanceShare soFar(long enrolmentId) {
            return new AttendanceShare(present.getOrDefault(enrolmentId, 0), marked.size());
        }

        /** Of all half-days of the session, as completion counts. */
        public AttendanceShare whole(long enrolmentId, Session session) {
            return new AttendanceShare(present.getOrDefault(enrolmentId, 0), session.halfDays());
        }
    }

    private final EntityManager database;

    AttendanceRecord(EntityManager database) {
        this.database = database;
    }

    public Of of(long sessionId) {
        Set<HalfDay> marked = new HashSet<>();
        Map<Long, Integer> present = new HashMap<>();
        List<Object[]> marks = database.createQuery(
                        "select a.enrolment.id, a.day, a.half, a.present from Attendance a"
                                + " where a.enrolment.session.id = ?1",
                        Object[].class)
                .setParameter(1, sessionId)
                .getResultList();
        for (Object[] mark : marks) {
            marked.add(new HalfDay((LocalDate) mark[1], (Attendance.Half) mark[2]));
            if ((Boolean) mark[3]) {
                present.merge((Long) mark[0], 1, Integer::sum);
            }
        }
        return new Of(marked, present);
    }
}
