package org.omuz.certificate;

/** A standing in the reader's words. */
public record Verdict(Standing standing, String word) {
    static Verdict of(Standing standing, CertificateMessages say) {
        return new Verdict(standing, standing.word(say));
    }

    /** Icon and colour. */
    public String mark() {
        return standing.mark();
    }
}
