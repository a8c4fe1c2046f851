package org.omuz.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Map;
import org.omuz.audit.AuditTrail;

/** Revokes a certificate for a reason; it stays, and verifies as revoked. One revoked before stays as it was. */
@ApplicationScoped
public class RevokeCertificate {
    private final Clock clock;
    private final AuditTrail trail;

    RevokeCertificate(Clock clock, AuditTrail trail) {
        this.clock = clock;
        this.trail = trail;
    }

    /** @param seen version of the certificate that the administrator had on screen */
    public void revoke(long credentialId, int seen, String reason, String by) {
        Credential credential = Credential.<Credential>findByIdOptional(credentialId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        if (credential.state != Credential.State.REVOKED && credential.version != seen) {
            throw new OptimisticLockException("certificate " + credentialId);
        }
        if (credential.revoke(reason, by, clock.instant())) {
            trail.record(
                    "CertificateRevoked",
                    "Credential",
                    credentialId,
                    Map.of("serial", credential.serial, "reason", credential.revokedReason));
        }
    }
}
