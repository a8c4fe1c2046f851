package org.omuz.training;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.omuz.course.Activity;
import org.omuz.shared.Row;

/** That an enrolled person finished one activity: read the lesson, submitted the quiz, passed the practical. */
@Entity
public class ActivityDone extends Row {
    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Activity activity;

    public Instant doneAt;

    /** Ids of the activities an enrolled person has done. */
    public static Set<Long> idsOf(long enrolmentId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select d.activity.id from ActivityDone d where d.enrolment.id = ?1", Long.class)
                .setParameter(1, enrolmentId)
                .getResultList());
    }
}
