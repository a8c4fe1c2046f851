package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.shared.Json;

/**
 * Writes into the row history of awards and postings what it would hold if the demo had not been loaded at once: each
 * award from the time at which its evidence was recorded, each posting from its first day.
 */
@ApplicationScoped
class DemoRowTimes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final int ROWS_AT_ONCE = 500;

    /** A decision that was in the table for a while; {@code until} is null if it still is. */
    private record Version(long person, AwardRules.Decision decision, Instant from, Instant until) {}

    /** A row as it was loaded, and since when it stands. */
    private record Loaded(long id, String since) {}

    private final EntityManager entities;
    private final Frameworks frameworks;

    DemoRowTimes(EntityManager entities, Frameworks frameworks) {
        this.entities = entities;
        this.frameworks = frameworks;
    }

    void make() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set @@system_versioning_insert_history = 1")
                    .executeUpdate();
            try {
                postings();
                awards();
            } finally {
                entities.createNativeQuery("set @@system_versioning_insert_history = 0")
                        .executeUpdate();
            }
        });
    }

    private void postings() {
        entities.createNativeQuery("insert into posting"
                        + " (id, person_id, duty_station_id, role, starts_on, ends_on, row_start, row_end)"
                        + " select id, person_id, duty_station_id, role, starts_on, null, timestamp(starts_on), row_start"
                        + " from posting p where timestamp(starts_on) < row_start")
                .executeUpdate();
    }

    private void awards() {
        Framework framework = frameworks.current();
        Map<Long, List<Evidence>> evidence =
                Evidence.<Evidence>listAll().stream().collect(Collectors.groupingBy(row -> row.person.id));
        Map<String, Loaded> loaded = loaded();
        List<Object[]> rows = new ArrayList<>();
        long next = loaded.values().stream().mapToLong(Loaded::id).max().orElse(0);
        for (Map.Entry<Long, List<Evidence>> file : evidence.entrySet()) {
            for (Version version : versions(file.getKey(), file.getValue(), framework)) {
                Loaded present = loaded.get(key(version));
                long id = present == null ? ++next : present.id();
                String until = version.until() == null ? present.since() : TIME.format(utc(version.until()));
                rows.add(row(id, version, until, framework));
            }
        }
        rows.removeIf(row -> ((String) row[11]).compareTo((String) row[12]) >= 0);
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            insert(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
    }

    /** Rows that stand, by what they award, each since its first version: loading may have changed it. */
    private Map<String, Loaded> loaded() {
        Map<String, Loaded> loaded = new HashMap<>();
        for (Object each : entities.createNativeQuery("select a.id, a.person_id, a.competency, a.level,"
                        + " cast(a.valid_from as char), cast(first.since as char) from award a join"
                        + " (select id, min(row_start) since from award for system_time all h group by id) first"
                        + " on first.id = a.id")
                .getResultList()) {
            Object[] row = (Object[]) each;
            loaded.put(
                    row[1] + " " + row[2] + " " + row[3] + " " + row[4],
                    new Loaded(((Number) row[0]).longValue(), (String) row[5]));
        }
        return loaded;
    }

    private static String key(Version version) {
        AwardRules.Decision decision = version.decision();
        return version.person() + " " + decision.competency() + " " + decision.level() + " " + decision.validFrom();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Object[] row(long id, Version version, String until, Framework framework) {
        AwardRules.Decision decision = version.decision();
        AwardRules.Suspension suspension = decision.suspension();
        return new Object[] {
            id,
            version.person(),
            decision.competency(),
            decision.level(),
            decision.validFrom(),
            decision.validUntil(),
            Json.write(decision.evidenceIds()),
            framework.label(),
            decision.rulesLabel(),
            suspension == null ? null : suspension.evidence(),
            suspension == null ? null : suspension.wouldLast(),
            TIME.format(utc(version.from())),
            until
        };
    }

    private void insert(List<Object[]> rows) {
        Query insert = entities.createNativeQuery("insert into award (id, person_id, competency, level, valid_from,"
                + " valid_until, evidence_ids, framework_label, rules_label, suspended_by, would_last, row_start,"
                + " row_end) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + ", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)".repeat(rows.size() - 1));
        int parameter = 0;
        for (Object[] row : rows) {
            for (Object value : row) {
                insert.setParameter(++parameter, value);
            }
        }
        insert.executeUpdate();
    }

    /** What stood in the table after each time at which something was recorded. */
    private static List<Version> versions(long person, List<Evidence> rows, Framework framework) {
        List<Version> versions = new ArrayList<>();
        Map<AwardRules.Decision, Instant> standing = new HashMap<>();
        for (Instant time : rows.stream().map(row -> row.recordedAt).collect(Collectors.toCollection(TreeSet::new))) {
            List<AwardRules.Decision> decided = AwardRules.decide(
                    rows.stream().filter(row -> !row.recordedAt.isAfter(time)).toList(), framework);
            standing.entrySet().removeIf(entry -> {
                boolean gone = !decided.contains(entry.getKey());
                if (gone) {
                    versions.add(new Version(person, entry.getKey(), entry.getValue(), time));
                }
                return gone;
            });
            decided.forEach(decision -> standing.putIfAbsent(decision, time));
        }
        standing.forEach((decision, from) -> versions.add(new Version(person, decision, from, null)));
        return versions;
    }
}
