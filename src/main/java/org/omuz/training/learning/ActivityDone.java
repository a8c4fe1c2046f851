package org.omuz.training.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.omuz.course.Activity;
import org.omuz.shared.IdEntity;
import org.omuz.training.session.Enrolment;

/** That an enrolled person finished one activity: read the lesson, submitted the quiz, passed the practical. */
@Entity
public class ActivityDone extends IdEntity {
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

    /** The same for every enrolment of a person, by enrolment, in one statement. */
    static Map<Long, Set<Long>> idsOfPerson(long personId) {
        Map<Long, Set<Long>> done = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select d.enrolment.id, d.activity.id from ActivityDone d where d.enrolment.person.id = ?1",
                        Object[].class)
                .setParameter(1, personId)
                .getResultList()
                .forEach(row -> done.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                        .add((Long) row[1]));
        return done;
    }
}
