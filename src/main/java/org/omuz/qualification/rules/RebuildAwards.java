package org.omuz.qualification.rules;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.omuz.audit.AuditTrail;

/** Derives everybody's awards anew, a few people a transaction; where they were right already, nothing is written. */
@ApplicationScoped
public class RebuildAwards {
    private static final int PEOPLE_AT_ONCE = 100;

    private final EntityManager entities;
    private final DeriveAwards derive;
    private final AuditTrail trail;

    RebuildAwards(EntityManager entities, DeriveAwards derive, AuditTrail trail) {
        this.entities = entities;
        this.derive = derive;
        this.trail = trail;
    }

    /** How many people were looked at, and how many of them held other awards than their evidence bears. */
    public record Rebuilt(int people, int changed) {}

    public Rebuilt all() {
        int people = 0;
        int changed = 0;
        long last = 0;
        List<Long> next;
        while (!(next = next(last)).isEmpty()) {
            List<Long> some = next;
            changed += QuarkusTransaction.requiringNew().call(() -> {
                derive.lock(some);
                int differed = derive.of(some);
                entities.flush();
                entities.clear();
                return differed;
            });
            people += some.size();
            last = some.get(some.size() - 1);
        }
        Rebuilt rebuilt = new Rebuilt(people, changed);
        QuarkusTransaction.requiringNew()
                .run(() -> trail.record(
                        "AwardsRebuilt",
                        "Award",
                        null,
                        Map.of("people", "" + rebuilt.people(), "changed", "" + rebuilt.changed())));
        return rebuilt;
    }

    /** People with evidence, and people with awards that should not be: their evidence may all be withdrawn. */
    private List<Long> next(long after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select p.id from Person p where p.id > :after and (exists (select 1 "
                                        + "from Evidence e where"
                                        + " e.person = p) or exists (select 1 from Award a where "
                                        + "a.person = p)) order by p.id",
                                Long.class)
                        .setParameter("after", after)
                        .setMaxResults(PEOPLE_AT_ONCE)
                        .getResultList());
    }
}
