package org.omuz.qualification.check;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.check.AwardAlarm.Finding;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.rules.Award;
import org.omuz.qualification.rules.AwardDigest;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.qualification.rules.AwardSeal;
import org.omuz.qualification.rules.AwardedPeople;
import org.omuz.qualification.rules.LastSeals;

/** Derives everybody's awards anew in memory and compares: with what is stored, and with what the audit trail sealed. */
@ApplicationScoped
class CheckAwards {
    static final String ACT = "AwardsChecked";

    /** How many people were looked at, and of how many something was found. */
    record Checked(int people, int alarms) {}

    private final AwardedPeople people;
    private final EntityManager entities;
    private final Frameworks frameworks;
    private final LastSeals seals;
    private final AuditTrail trail;
    private final Clock clock;

    CheckAwards(
            AwardedPeople people,
            EntityManager entities,
            Frameworks frameworks,
            LastSeals seals,
            AuditTrail trail,
            Clock clock) {
        this.people = people;
        this.entities = entities;
        this.frameworks = frameworks;
        this.seals = seals;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(cron = "{omuz.awards.check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        if (QuarkusTransaction.requiringNew().call(() -> frameworks.known().isPresent())) {
            all();
        }
    }

    Checked all() {
        int[] counted = new int[2];
        people.inParts(some -> {
            counted[0] += some.size();
            counted[1] += check(some);
        });
        Checked checked = new Checked(counted[0], counted[1]);
        QuarkusTransaction.requiringNew()
                .run(() -> trail.record(
                        ACT, "Award", null, Map.of("people", "" + checked.people(), "alarms", "" + checked.alarms())));
        return checked;
    }

    /** Of how many of them something was found; alarms that no longer hold are taken away. */
    int check(List<Long> some) {
        Map<Long, Set<Finding>> found = found(some);
        Map<Long, Set<Finding>> known = new HashMap<>();
        AwardAlarm.<AwardAlarm>list("person.id in ?1", some).forEach(alarm -> {
            if (found.getOrDefault(alarm.person.id, Set.of()).contains(alarm.finding)) {
                known.computeIfAbsent(alarm.person.id, id -> EnumSet.noneOf(Finding.class))
                        .add(alarm.finding);
            } else {
                alarm.delete();
            }
        });
        found.forEach((person, findings) -> findings.stream()
                .filter(finding -> !known.getOrDefault(person, Set.of()).contains(finding))
                .forEach(finding -> AwardAlarm.of(entities.getReference(Person.class, person), finding, clock.instant())
                        .persist()));
        return found.size();
    }

    private Map<Long, Set<Finding>> found(List<Long> some) {
        Framework framework = frameworks.current();
        Map<Long, List<Evidence>> evidence = Evidence.<Evidence>list("person.id in ?1", some).stream()
                .collect(Collectors.groupingBy(row -> row.person.id));
        Map<Long, List<AwardRules.Decision>> awards = Award.<Award>list("person.id in ?1", some).stream()
                .collect(Collectors.groupingBy(
                        award -> award.person.id, Collectors.mapping(Award::decision, Collectors.toList())));
        Map<Long, String> digests = digests(some);
        Map<Long, Map<String, String>> sealed = seals.of(some);
        Map<Long, Set<Finding>> found = new HashMap<>();
        for (Long person : some) {
            List<Evidence> rows = evidence.getOrDefault(person, List.of());
            List<AwardRules.Decision> stored = awards.getOrDefault(person, List.of());
            List<AwardRules.Decision> right = AwardRules.decide(rows, framework);
            Map<String, String> seal = sealed.get(person);
            Set<Finding> findings = EnumSet.noneOf(Finding.class);
            if (seal != null && !seal.get("evidence").equals(AwardSeal.evidence(rows))) {
                findings.add(Finding.EVIDENCE);
            }
            String hash = AwardSeal.awards(stored);
            if (!hash.equals(AwardSeal.awards(right)) || seal != null && !hash.equals(seal.get("awards"))) {
                findings.add(Finding.AWARDS);
            }
            if (!digests.getOrDefault(person, "").equals(AwardDigest.of(right))) {
                findings.add(Finding.DIGEST);
            }
            if (!findings.isEmpty()) {
                found.put(person, findings);
            }
        }
        return found;
    }

    private Map<Long, String> digests(List<Long> some) {
        Map<Long, String> digests = new HashMap<>();
        for (Object each : entities.createNativeQuery(
                        "select person_id, awards from award_digest where person_id in (:people)")
                .setParameter("people", some)
                .getResultList()) {
            Object[] row = (Object[]) each;
            digests.put(((Number) row[0]).longValue(), (String) row[1]);
        }
        return digests;
    }
}
