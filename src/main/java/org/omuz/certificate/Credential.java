package org.omuz.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.omuz.shared.Row;

/** An issued certificate: never deleted; expiry and revocation are states that a verifier sees. */
@Entity
public class Credential extends Row {
    public enum State {
        ISSUED,
        REVOKED
    }

    public String serial;

    /** 128 random bits in base64url: cannot be guessed or counted. */
    @Column(columnDefinition = "char(22)")
    public String token;

    public Long personId;
    public Long enrolmentId;
    public Long courseVersionId;
    public String frameworkLabel;

    /** JSON of everything printed, so that a verifier can lay it beside the paper. */
    public String printed;

    public LocalDate issuedOn;
    public LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    public State state = State.ISSUED;

    public Instant revokedAt;
    public String revokedBy;
    public String revokedReason;
    public Long supersedesId;

    @Column(columnDefinition = "char(64)")
    public String pdfSha256;

    @Version
    public int version;
}
