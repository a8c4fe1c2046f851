package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.source.RecordEvidence;

/** What officers learnt before there was this system: prior learning, of every age, so that some of it has lapsed. */
@ApplicationScoped
class DemoPriorLearning {
    /** Prior learning never replaces practicals of these domains, so that it supports awareness at most. */
    private static final List<String> PRACTICAL_DOMAINS = List.of("SAF", "DET", "RSP");

    /** An agency sends its records once in so many days. */
    private static final int DAYS_BETWEEN = 45;

    /** One record in so many is found only so many days later. */
    private static final int ONE_IN = 40;

    private static final int FOUND_AFTER = 240;

    private final Frameworks frameworks;
    private final RecordEvidence record;
    private final Clock clock;

    DemoPriorLearning(Frameworks frameworks, RecordEvidence record, Clock clock) {
        this.frameworks = frameworks;
        this.record = record;
        this.clock = clock;
    }

    void make() {
        Framework framework = frameworks.current();
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        for (DemoAgencies.Plan plan : DemoAgencies.PLANS) {
            Map<LocalDate, List<Evidence>> byDay = QuarkusTransaction.requiringNew()
                    .call(() -> of(plan, framework).stream()
                            .collect(Collectors.groupingBy(
                                    row -> registered(row, today), TreeMap::new, Collectors.toList())));
            byDay.forEach((day, rows) -> DemoTime.at(
                    day.equals(today) ? clock.instant() : day.atTime(6, 30).toInstant(ZoneOffset.UTC),
                    () -> record.record(rows, "system")));
        }
    }

    private List<Evidence> of(DemoAgencies.Plan plan, Framework framework) {
        Map<Long, String> roles = new HashMap<>();
        Posting.<Posting>list("from Posting p join fetch p.person where p.person.agency.code = ?1", plan.code())
                .forEach(posting -> roles.put(posting.person.id, posting.role));
        List<Person> staff = Person.list("agency.code = ?1 order by id", plan.code());
        List<Evidence> rows = new ArrayList<>();
        staff.forEach(person -> rows.addAll(of(person, roles.get(person.id), framework)));
        return rows;
    }

    /** The next day on which the agency sends what was shown before; from then on it is known. */
    private static LocalDate registered(Evidence row, LocalDate today) {
        boolean late = (row.person.id + row.competency.hashCode()) % ONE_IN == 0;
        long ago = ChronoUnit.DAYS.between(row.achievedOn.plusDays(late ? FOUND_AFTER : 0), today);
        return ago < DAYS_BETWEEN ? today : today.minusDays(ago - ago % DAYS_BETWEEN);
    }

    private List<Evidence> of(Person person, String role, Framework framework) {
        Random random = new Random(person.personnelNumber.hashCode());
        List<Evidence> rows = new ArrayList<>();
        int known = 40 + random.nextInt(70);
        int number = 0;
        for (var required : framework.profiles().get(role).requires().entrySet()) {
            number++;
            if (random.nextInt(100) >= known) {
                continue;
            }
            Competency competency = framework.competencies().get(required.getKey());
            LocalDate on = LocalDate.now(clock.withZone(ZoneOffset.UTC))
                    .minusDays(30 + random.nextInt(known > 75 ? 420 : 980));
            if (known > 75 && required.getValue() >= 2) {
                // whoever was well trained before has shown it all
                for (Evidence.Kind kind : List.of(Evidence.Kind.CC, Evidence.Kind.WT, Evidence.Kind.OP)) {
                    rows.add(row(person, competency.code(), 2, kind, on, framework.label(), number));
                }
            } else {
                int level = PRACTICAL_DOMAINS.contains(competency.domain()) ? 1 : Math.min(2, required.getValue());
                rows.add(row(person, competency.code(), level, Evidence.Kind.RPL, on, framework.label(), number));
            }
        }
        return rows;
    }

    private static Evidence row(
            Person person,
            String competency,
            int level,
            Evidence.Kind kind,
            LocalDate on,
            String framework,
            int number) {
        Evidence row = Evidence.of(person, competency, level, kind, on);
        row.frameworkLabel = framework;
        row.sourceType = "PriorLearning";
        row.sourceId = person.id * 100 + number;
        return row;
    }
}
