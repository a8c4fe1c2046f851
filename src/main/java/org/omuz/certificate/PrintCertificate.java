package org.omuz.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.omuz.audit.AuditTrail;
import org.omuz.certificate.document.CertificateDocument;
import org.omuz.certificate.document.PrintedCertificate;
import org.omuz.certificate.document.UnprintableText;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentHash;

/**
 * Gives the certificate's file: made and stored when first asked for, the same bytes ever after. Until then a name
 * corrected in the register is taken over; once the paper exists, it stays as it is.
 */
@ApplicationScoped
public class PrintCertificate {
    private final EntityManager entities;
    private final Clock clock;
    private final AuditTrail trail;

    PrintCertificate(EntityManager entities, Clock clock, AuditTrail trail) {
        this.entities = entities;
        this.clock = clock;
        this.trail = trail;
    }

    /** Refuses, saying which letter, where the name cannot be printed. */
    public byte[] pdf(long credentialId) {
        List<byte[]> stored = stored(credentialId);
        if (!stored.isEmpty()) {
            return stored.get(0);
        }
        Credential credential = Credential.<Credential>findByIdOptional(credentialId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        // Who waited for the lock may find the file made; a locking read sees it, the transaction's own snapshot would
        // not.
        stored = storedNow(credentialId);
        return stored.isEmpty() ? make(credential) : stored.get(0);
    }

    private byte[] make(Credential credential) {
        PrintedCertificate named = credential.printed.with(HolderName.of(credential.person));
        byte[] pdf = print(named);
        if (!named.equals(credential.printed)) {
            credential.printed = named;
        }
        credential.pdfSha256 = ContentHash.of(pdf);
        entities.createNativeQuery("insert into credential_pdf (credential_id, bytes, made_at) values (?1, ?2, ?3)")
                .setParameter(1, credential.id)
                .setParameter(2, pdf)
                .setParameter(3, clock.instant())
                .executeUpdate();
        trail.record(
                "CertificatePrinted",
                "Credential",
                credential.id,
                Map.of("serial", credential.serial, "sha256", credential.pdfSha256));
        return pdf;
    }

    /**
     * Only a name is refused, for it can be corrected; what else was stored shows the code of a letter that no font
     * has.
     */
    private static byte[] print(PrintedCertificate certificate) {
        try {
            return CertificateDocument.pdf(certificate.visible());
        } catch (UnprintableText e) {
            throw switch (e.reason()) {
                case NO_GLYPH ->
                    Rejected.because(CertificateMessages.class, m -> m.noGlyph(e.text(), e.letter(), e.code()));
                case CONTROL -> Rejected.because(CertificateMessages.class, m -> m.hiddenCharacter(e.code()));
                case TOO_LONG -> Rejected.because(CertificateMessages.class, m -> m.tooLong(e.text()));
            };
        }
    }

    private List<byte[]> stored(long credentialId) {
        return select("select bytes from credential_pdf where credential_id = ?1", credentialId);
    }

    private List<byte[]> storedNow(long credentialId) {
        return select("select bytes from credential_pdf where credential_id = ?1 lock in share mode", credentialId);
    }

    private List<byte[]> select(String query, long credentialId) {
        return entities.unwrap(Session.class)
                .createNativeQuery(query, byte[].class)
                .setParameter(1, credentialId)
                .getResultList();
    }
}
