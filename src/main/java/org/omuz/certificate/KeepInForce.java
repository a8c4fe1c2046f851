package org.omuz.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.Overtaken;
import org.omuz.shared.text.TypedText;

/** Ends the review of a certificate: although evidence under it was withdrawn, it stays in force, for a reason. */
@ApplicationScoped
public class KeepInForce {
    private final Clock clock;
    private final AuditTrail trail;

    KeepInForce(Clock clock, AuditTrail trail) {
        this.clock = clock;
        this.trail = trail;
    }

    /** @param seen version of the certificate that the administrator had on screen, as the form says it */
    public void keep(long credentialId, String seen, String typed, String by) {
        String reason = TypedText.prose(typed);
        if (reason == null || reason.isEmpty() || reason.length() > Credential.LONGEST_REASON) {
            throw Rejected.in("kept", CertificateMessages.class, CertificateMessages::giveAReason);
        }
        Credential credential = Credential.<Credential>findByIdOptional(credentialId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        if (!credential.toReview) {
            return;
        }
        Overtaken.refuse(seen, new Overtaken.Stored("Credential", credentialId, credential.version), null);
        credential.reviewedAt = clock.instant();
        credential.reviewedBy = by;
        credential.reviewedReason = reason;
        trail.record(
                "CertificateKeptInForce",
                "Credential",
                credentialId,
                Map.of("serial", credential.serial, "reason", reason));
    }
}
