package org.omuz.training.learning;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Records that an activity is done, once; doing it again changes nothing. */
@ApplicationScoped
public class MarkDone {

    /** Whether it was not done before. */
    public boolean mark(long enrolmentId, long activityId, Instant now) {
        return Panache.getEntityManager()
                        .createNativeQuery("insert ignore into activity_done (enrolment_id, activity_id, "
                                + "done_at) values (?1, ?2, ?3)")
                        .setParameter(1, enrolmentId)
                        .setParameter(2, activityId)
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }
}
