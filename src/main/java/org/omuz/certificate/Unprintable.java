package org.omuz.certificate;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.certificate.document.CertificateDocument;
import org.omuz.certificate.document.PrintedCertificate;
import org.omuz.certificate.document.UnprintableText;
import org.omuz.shared.Rejected;

/** The texts that no certificate could show, each once, with the letter at fault. */
final class Unprintable {
    private final Map<String, String> texts = new TreeMap<>();

    void lookAt(PrintedCertificate certificate) {
        try {
            CertificateDocument.check(certificate);
        } catch (UnprintableText e) {
            texts.put(e.text(), fault(e));
        }
    }

    private static String fault(UnprintableText e) {
        return switch (e.reason()) {
            case NO_GLYPH -> e.letter() + " " + e.code();
            case CONTROL -> e.code();
            case TOO_LONG -> "" + e.text().length();
        };
    }

    /** Refuses, naming all of them, where there is one. */
    void refuse() {
        if (!texts.isEmpty()) {
            String named = texts.entrySet().stream()
                    .map(one -> "“" + one.getKey() + "” (" + one.getValue() + ")")
                    .collect(Collectors.joining("; "));
            throw Rejected.because(CertificateMessages.class, m -> m.cannotBePrinted(named));
        }
    }
}
