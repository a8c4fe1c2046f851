package org.omuz.agency.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.Rejected;

/** Applies exactly what was previewed, once; refused if the register has changed since in a way that changes the plan. */
@ApplicationScoped
class ConfirmImport {
    private final PlanImport plan;
    private final ApplyImport apply;
    private final AuditTrail trail;
    private final Clock clock;

    ConfirmImport(PlanImport plan, ApplyImport apply, AuditTrail trail, Clock clock) {
        this.plan = plan;
        this.apply = apply;
        this.trail = trail;
        this.clock = clock;
    }

    void of(PeopleImport source, String seal) {
        Person.getEntityManager().refresh(source, LockModeType.PESSIMISTIC_WRITE);
        if (source.appliedAt != null) {
            return;
        }
        ImportPlan now = plan.of(PeopleFile.read(source.content));
        if (!now.seal().equals(seal)) {
            throw Rejected.because(AgencyMessages.class, AgencyMessages::importOvertaken);
        }
        source.appliedAt = clock.instant();
        source.content = null;
        source.added = now.count(ImportPlan.Kind.ADD);
        source.changed = now.count(ImportPlan.Kind.CHANGE);
        source.unchanged = now.count(ImportPlan.Kind.LEAVE);
        source.refused = now.refusedRows();
        trail.record("PeopleImported", "PeopleImport", source.id, Map.of(
                "file", source.contentHash,
                "added", Long.toString(source.added),
                "changed", Long.toString(source.changed),
                "unchanged", Long.toString(source.unchanged),
                "refused", Long.toString(source.refused)));
        Person.getEntityManager().flush();
        apply.plan(now, source);
    }
}
