package org.omuz.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.course.CourseOutline;
import org.omuz.qualification.rules.Award;

/**
 * What a session brought to the people in it: of every competency that the course targets, the highest award in force
 * that rests on evidence of this session. Two statements whatever their number.
 */
@ApplicationScoped
class SessionAwards {
    private final EntityManager entities;

    SessionAwards(EntityManager entities) {
        this.entities = entities;
    }

    /** By person and competency; who was awarded nothing is left out. */
    Map<Long, Map<String, Award>> of(long sessionId, CourseOutline outline, Collection<Long> people, LocalDate today) {
        Set<Long> evidence = new HashSet<>(entities.createQuery(
                        "select e.id from Evidence e where e.sessionId = :session and e.person.id in :people",
                        Long.class)
                .setParameter("session", sessionId)
                .setParameter("people", people)
                .getResultList());
        Set<String> targets = new HashSet<>();
        outline.modules().forEach(m -> m.competencies().forEach(target -> targets.add(target.code())));
        Map<Long, Map<String, Award>> highest = new HashMap<>();
        for (Award award : inForce(people, today)) {
            if (targets.contains(award.competency) && award.evidenceIds.stream().anyMatch(evidence::contains)) {
                highest.computeIfAbsent(award.person.id, id -> new HashMap<>())
                        .merge(award.competency, award, SessionAwards::better);
            }
        }
        return highest;
    }

    /** Of two of one level the one that lasts longer: a renewal lies over what it renews. */
    private static Award better(Award one, Award other) {
        return one.level > other.level || one.level == other.level && !one.validUntil.isBefore(other.validUntil)
                ? one
                : other;
    }

    /** A locking read, as the awards were derived with: it sees what others committed meanwhile. */
    private List<Award> inForce(Collection<Long> people, LocalDate today) {
        return entities.createQuery(
                        "from Award where person.id in :people and validFrom <= :today and validUntil >= :today",
                        Award.class)
                .setParameter("people", people)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }
}
