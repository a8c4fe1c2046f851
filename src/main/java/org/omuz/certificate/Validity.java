package org.omuz.certificate;

import java.time.LocalDate;
import org.omuz.certificate.Credential.State;

/** What a certificate is worth on a day. */
public enum Validity {
    VALID("held"),
    /** In force, but evidence under it was withdrawn: until the centre decides, nobody should rely on it. */
    UNDER_REVIEW("soon"),
    EXPIRED("soon"),
    SUPERSEDED("info"),
    REVOKED("critical");

    private final String mark;

    Validity(String mark) {
        this.mark = mark;
    }

    /** The last day counts; null until never ends. */
    static Validity of(State state, LocalDate until, boolean toReview, LocalDate today) {
        return switch (state) {
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
            case ISSUED -> until != null && today.isAfter(until) ? EXPIRED : toReview ? UNDER_REVIEW : VALID;
        };
    }

    /** Icon and colour. */
    public String mark() {
        return mark;
    }

    String word(CertificateMessages say) {
        return switch (this) {
            case VALID -> say.valid();
            case UNDER_REVIEW -> say.underReview();
            case EXPIRED -> say.expired();
            case SUPERSEDED -> say.superseded();
            case REVOKED -> say.revoked();
        };
    }
}
