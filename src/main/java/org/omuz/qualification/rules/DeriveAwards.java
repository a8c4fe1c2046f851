package org.omuz.qualification.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.omuz.agency.Person;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;

/**
 * Brings the awards of people in line with their evidence, writing only what differs. The table is system-versioned:
 * what is changed or deleted stays in its history.
 */
@ApplicationScoped
public class DeriveAwards {
    private final EntityManager entities;
    private final Frameworks frameworks;

    DeriveAwards(EntityManager entities, Frameworks frameworks) {
        this.entities = entities;
        this.frameworks = frameworks;
    }

    /** One writer a person at a time: two that each miss the other's evidence would leave an award out. */
    public void lock(Collection<Long> people) {
        entities.createNativeQuery("select id from person where id in (:people) order by id for update", Long.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** How many of them held other awards than their evidence bears. */
    public int of(Collection<Long> people) {
        if (people.isEmpty()) {
            return 0;
        }
        entities.flush();
        Framework framework = frameworks.current();
        Map<Long, List<Evidence>> evidence =
                evidence(people).stream().collect(Collectors.groupingBy(row -> row.person.id));
        Map<Long, List<Award>> awards =
                awards(people).stream().collect(Collectors.groupingBy(award -> award.person.id));
        int changed = 0;
        for (Long person : people) {
            boolean differed = align(
                    person,
                    AwardRules.decide(evidence.getOrDefault(person, List.of()), framework),
                    awards.getOrDefault(person, List.of()),
                    framework);
            changed += differed ? 1 : 0;
        }
        return changed;
    }

    private boolean align(Long person, List<AwardRules.Decision> decisions, List<Award> awards, Framework framework) {
        boolean differed = false;
        Map<List<Object>, Award> present = new HashMap<>();
        awards.forEach(award -> present.put(List.of(award.competency, award.level), award));
        for (AwardRules.Decision decision : decisions) {
            Award award = present.remove(List.of(decision.competency(), decision.level()));
            if (award == null) {
                award = new Award();
                award.person = entities.getReference(Person.class, person);
            }
            if (award.take(decision, framework)) {
                award.persist();
                differed = true;
            }
        }
        present.values().forEach(Award::delete);
        return differed || !present.isEmpty();
    }

    /** A locking read sees what others committed since this transaction began; Hibernate locks no immutable entity. */
    private List<Evidence> evidence(Collection<Long> people) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from evidence where person_id in (:people) lock in share mode", Evidence.class)
                .setParameter("people", people)
                .getResultList();
    }

    private List<Award> awards(Collection<Long> people) {
        return entities.createQuery("from Award where person.id in :people", Award.class)
                .setParameter("people", people)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList();
    }
}
