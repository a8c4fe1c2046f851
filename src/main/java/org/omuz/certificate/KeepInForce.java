package org.omuz.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Map;
import org.omuz.audit.AuditTrail;

/** Ends the review of a certificate: although evidence under it was withdrawn, it stays in force, for a reason. */
@ApplicationScoped
public class KeepInForce {
    private final Clock clock;
    private final AuditTrail trail;

    KeepInForce(Clock clock, AuditTrail trail) {
        this.clock = clock;
        this.trail = trail;
    }

    /** @param seen version of the certificate that the administrator had on screen */
    public void keep(long credentialId, int seen, String reason) {
        Credential credential = Credential.<Credential>findByIdOptional(credentialId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        if (!credential.toReview) {
            return;
        }
        if (credential.version != seen) {
            throw new OptimisticLockException("certificate " + credentialId);
        }
        credential.reviewedAt = clock.instant();
        trail.record(
                "CertificateKeptInForce",
                "Credential",
                credentialId,
                Map.of("serial", credential.serial, "reason", reason));
    }
}
