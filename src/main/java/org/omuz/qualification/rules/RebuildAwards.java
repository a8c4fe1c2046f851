package org.omuz.qualification.rules;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.omuz.audit.AuditTrail;

/** Derives everybody's awards anew, a few people a transaction; where they were right already, nothing is written. */
@ApplicationScoped
public class RebuildAwards {
    private final AwardedPeople people;
    private final DeriveAwards derive;
    private final AuditTrail trail;

    RebuildAwards(AwardedPeople people, DeriveAwards derive, AuditTrail trail) {
        this.people = people;
        this.derive = derive;
        this.trail = trail;
    }

    /** How many people were looked at, and how many of them held other awards than their evidence bears. */
    public record Rebuilt(int people, int changed) {}

    public Rebuilt all() {
        int[] counted = new int[2];
        people.inParts(some -> {
            counted[0] += some.size();
            derive.lock(some);
            counted[1] += derive.again(some);
        });
        Rebuilt rebuilt = new Rebuilt(counted[0], counted[1]);
        QuarkusTransaction.requiringNew()
                .run(() -> trail.record(
                        "AwardsRebuilt",
                        "Award",
                        null,
                        Map.of("people", "" + rebuilt.people(), "changed", "" + rebuilt.changed())));
        return rebuilt;
    }
}
