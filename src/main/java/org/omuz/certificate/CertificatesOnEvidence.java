package org.omuz.certificate;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.RestsOnEvidence;
import org.omuz.shared.Visitor;

/** The certificates in force that were issued on a row of evidence. */
@RequestScoped
class CertificatesOnEvidence implements RestsOnEvidence {
    private final Visitor visitor;

    CertificatesOnEvidence(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public List<String> without(Evidence row) {
        CertificateMessages say = visitor.wording(CertificateMessages.class);
        return Credential.of(row.person).stream()
                .filter(credential ->
                        credential.state == Credential.State.ISSUED && credential.evidenceIds.contains(row.id))
                .map(credential -> say.wouldBeReviewed(credential.serial))
                .toList();
    }
}
