package org.omuz.certificate;

/** A standing in the reader's words. */
public record Verdict(Validity standing, String word) {
    static Verdict of(Validity standing, CertificateMessages say) {
        return new Verdict(standing, standing.word(say));
    }

    /** Icon and colour. */
    public String mark() {
        return standing.mark();
    }
}
