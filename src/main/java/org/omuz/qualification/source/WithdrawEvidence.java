package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.EvidenceWithdrawn;
import org.omuz.qualification.rules.DeriveAwards;
import org.omuz.shared.CentreDay;

/** Withdraws a row of evidence by a further row that says why; a row withdrawn before stays as it is. */
@ApplicationScoped
public class WithdrawEvidence {
    private static final String SOURCE = "Evidence";

    private final Clock clock;
    private final CentreDay day;
    private final AuditTrail trail;
    private final DeriveAwards derive;
    private final Event<EvidenceWithdrawn> withdrawn;

    WithdrawEvidence(
            Clock clock, CentreDay day, AuditTrail trail, DeriveAwards derive, Event<EvidenceWithdrawn> withdrawn) {
        this.clock = clock;
        this.day = day;
        this.trail = trail;
        this.derive = derive;
        this.withdrawn = withdrawn;
    }

    public void withdraw(long evidenceId, String reason, String by) {
        Evidence row = Evidence.<Evidence>findByIdOptional(evidenceId).orElseThrow(NotFoundException::new);
        if (row.withdrawsId != null) {
            throw new NotFoundException();
        }
        derive.lock(List.of(row.person.id));
        if (Evidence.count("withdrawsId", evidenceId) > 0) {
            return;
        }
        row.withdrawal(reason, day.today(), clock.instant(), by).persist();
        trail.record(
                "EvidenceWithdrawn",
                SOURCE,
                evidenceId,
                Map.of(
                        "competency",
                        row.competency,
                        "level",
                        String.valueOf(row.level),
                        "kind",
                        row.kind.name(),
                        "reason",
                        reason));
        derive.after(List.of(row.person.id));
        withdrawn.fire(new EvidenceWithdrawn(evidenceId, row.person.id));
    }
}
