package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.omuz.audit.AuditTrail;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.WriteEvidence;
import org.omuz.qualification.rules.DeriveAwards;

/** Adds evidence and derives the awards of whom it concerns; a source that was recorded before adds nothing. */
@ApplicationScoped
public class RecordEvidence {
    private final EntityManager entities;
    private final Clock clock;
    private final AuditTrail trail;
    private final DeriveAwards derive;
    private final Frameworks frameworks;

    RecordEvidence(EntityManager entities, Clock clock, AuditTrail trail, DeriveAwards derive, Frameworks frameworks) {
        this.entities = entities;
        this.clock = clock;
        this.trail = trail;
        this.derive = derive;
        this.frameworks = frameworks;
    }

    public void record(Collection<Evidence> rows, String recordedBy) {
        if (rows.isEmpty()) {
            return;
        }
        Set<Long> people = new TreeSet<>();
        rows.forEach(row -> people.add(row.person.id));
        derive.lock(people);
        Set<List<Object>> known = known(rows);
        List<Evidence> added = rows.stream().filter(row -> known.add(key(row))).toList();
        if (!added.isEmpty()) {
            Framework framework = frameworks.current();
            added.forEach(row -> {
                row.recordedAt = clock.instant();
                row.recordedBy = recordedBy;
                row.rulesLabel = framework.rulesOn(row.achievedOn).rules();
            });
            WriteEvidence.all(added, entities);
            Evidence first = rows.iterator().next();
            trail.record(
                    "EvidenceRecorded",
                    first.sourceType,
                    first.sourceId,
                    Map.of("rows", String.valueOf(added.size()), "kind", first.kind.name()));
            derive.after(people);
        }
    }

    private Set<List<Object>> known(Collection<Evidence> rows) {
        Set<List<Object>> known = new HashSet<>();
        entities.createQuery(
                        "select e.sourceType, e.sourceId, e.person.id, e.competency, e.kind from Evidence e"
                                + " where e.sourceType in :types and e.sourceId in :ids",
                        Object[].class)
                .setParameter(
                        "types",
                        rows.stream().map(row -> row.sourceType).distinct().toList())
                .setParameter(
                        "ids", rows.stream().map(row -> row.sourceId).distinct().toList())
                .getResultStream()
                .forEach(row -> known.add(List.of(row)));
        return known;
    }

    private static List<Object> key(Evidence row) {
        return List.of(row.sourceType, row.sourceId, row.person.id, row.competency, row.kind);
    }
}
