package org.omuz.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.Rejected;
import org.omuz.shared.form.Overtaken;

/** Revokes a certificate for a reason; it stays, and verifies as revoked. One revoked before stays as it was. */
@ApplicationScoped
public class RevokeCertificate {
    private final Clock clock;
    private final AuditTrail trail;

    RevokeCertificate(Clock clock, AuditTrail trail) {
        this.clock = clock;
        this.trail = trail;
    }

    static void refuseUnconfirmed(RevocationForm form) {
        if (!form.confirmed()) {
            throw Rejected.in("confirmed", CertificateMessages.class, CertificateMessages::pleaseConfirm);
        }
    }

    /** @param form its version is that of the certificate which the administrator had on screen */
    public void revoke(long credentialId, RevocationForm form, String by) {
        Credential credential = Credential.<Credential>findByIdOptional(credentialId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        if (credential.state != Credential.State.REVOKED) {
            Overtaken.refuse(
                    form.version(), new Overtaken.Stored("Credential", credentialId, credential.version), null);
            refuseUnconfirmed(form);
        }
        if (credential.revoke(form.reason(), by, clock.instant())) {
            trail.record(
                    "CertificateRevoked",
                    "Credential",
                    credentialId,
                    Map.of("serial", credential.serial, "reason", credential.revokedReason));
        }
    }
}
