package org.omuz.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** Writes what was done in the transaction that does it: no act without its entry, no entry without its act. */
@ApplicationScoped
public class AuditTrail {
    private final Clock clock;
    private final SecurityIdentity identity;

    AuditTrail(Clock clock, SecurityIdentity identity) {
        this.clock = clock;
        this.identity = identity;
    }

    /** {@code trail.record("SessionOpened", "Session", session.id, Map.of("code", session.code))}. */
    public void record(String act, String subjectType, Long subjectId, Map<String, String> details) {
        AuditEntry entry = new AuditEntry();
        entry.at = clock.instant();
        entry.actor = actor();
        entry.act = act;
        entry.subjectType = subjectType;
        entry.subjectId = subjectId;
        entry.details = new TreeMap<>(details);
        entry.persist();
    }

    private String actor() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest && !identity.isAnonymous() ? identity.getPrincipal().getName() : "system";
    }
}
