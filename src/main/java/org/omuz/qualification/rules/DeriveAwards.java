package org.omuz.qualification.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
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

    private final AuditTrail trail;
    private final LastSeals lastSeals;

    DeriveAwards(EntityManager entities, Frameworks frameworks, AuditTrail trail, LastSeals lastSeals) {
        this.entities = entities;
        this.frameworks = frameworks;
        this.trail = trail;
        this.lastSeals = lastSeals;
    }

    /** One writer a person at a time: two that each miss the other's evidence would leave an award out. */
    public void lock(Collection<Long> people) {
        entities.createNativeQuery("select id from person where id in (:people) order by id for update", Long.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** After evidence of these people was recorded or withdrawn; what follows is sealed in the audit trail. */
    public void after(Collection<Long> people) {
        if (!people.isEmpty()) {
            trail.recordEach(AwardSeal.ACT, AwardSeal.SUBJECT, derive(people, new HashSet<>()));
        }
    }

    /**
     * How many of them held other awards than their evidence bears. Sealed anew is what changed, and whoever never was;
     * not where the evidence itself is another than was sealed: that stays an alarm.
     */
    public int again(Collection<Long> people) {
        Set<Long> changed = new HashSet<>();
        Map<Long, Map<String, String>> seals = derive(people, changed);
        Map<Long, Map<String, String>> last = lastSeals.of(people);
        seals.entrySet()
                .removeIf(seal -> last.containsKey(seal.getKey())
                        && (!changed.contains(seal.getKey())
                                || !last.get(seal.getKey())
                                        .get("evidence")
                                        .equals(seal.getValue().get("evidence"))));
        trail.recordEach(AwardSeal.ACT, AwardSeal.SUBJECT, seals);
        return changed.size();
    }

    /** Seals by person. */
    private Map<Long, Map<String, String>> derive(Collection<Long> people, Set<Long> changed) {
        entities.flush();
        Framework framework = frameworks.current();
        Map<Long, List<Evidence>> evidence =
                evidence(people).stream().collect(Collectors.groupingBy(row -> row.person.id));
        Map<Long, List<Award>> awards =
                awards(people).stream().collect(Collectors.groupingBy(award -> award.person.id));
        Map<Long, String> digests = new TreeMap<>();
        Map<Long, Map<String, String>> seals = new TreeMap<>();
        for (Long person : people) {
            List<Evidence> rows = evidence.getOrDefault(person, List.of());
            List<AwardRules.Decision> decisions = AwardRules.decide(rows, framework);
            if (align(person, decisions, awards.getOrDefault(person, List.of()), framework)) {
                changed.add(person);
            }
            digests.put(person, AwardDigest.of(decisions));
            seals.put(person, AwardSeal.of(rows, decisions));
        }
        changed.addAll(differing(digests));
        if (!changed.isEmpty()) {
            digests.keySet().retainAll(changed);
            write(digests);
        }
        return seals;
    }

    private Set<Long> differing(Map<Long, String> digests) {
        Map<Long, String> differing = new HashMap<>(digests);
        for (Object each : entities.createNativeQuery(
                        "select person_id, awards from award_digest where person_id in (:people)")
                .setParameter("people", digests.keySet())
                .getResultList()) {
            Object[] row = (Object[]) each;
            differing.remove(((Number) row[0]).longValue(), row[1]);
        }
        // whoever never held anything needs no row
        differing.values().removeIf(String::isEmpty);
        return differing.keySet();
    }

    private void write(Map<Long, String> digests) {
        Query insert = entities.createNativeQuery("insert into award_digest (person_id, awards) values (?, ?)"
                + ", (?, ?)".repeat(digests.size() - 1)
                + " on duplicate key update awards = value(awards)");
        int parameter = 0;
        for (Map.Entry<Long, String> digest : digests.entrySet()) {
            insert.setParameter(++parameter, digest.getKey());
            insert.setParameter(++parameter, digest.getValue());
        }
        insert.executeUpdate();
    }

    private boolean align(Long person, List<AwardRules.Decision> decisions, List<Award> awards, Framework framework) {
        boolean differed = false;
        Map<List<Object>, Award> present = new HashMap<>();
        awards.forEach(award -> present.put(List.of(award.competency, award.level, award.validFrom), award));
        for (AwardRules.Decision decision : decisions) {
            Award award = present.remove(List.of(decision.competency(), decision.level(), decision.validFrom()));
            if (award == null) {
                award = new Award();
                award.person = entities.getReference(Person.class, person);
            }
            if (award.take(decision, framework.label())) {
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
