package org.omuz.certificate;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.omuz.agency.CentreTask;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Certificates whose evidence was withdrawn and that the centre has not decided on yet. */
@RequestScoped
class CertificatesToReview implements CentreTask {
    private static final CertificateFilter TO_REVIEW = new CertificateFilter(null, null, null, "review");

    private final Register register;
    private final Visitor visitor;
    private final LocalFormat written;

    CertificatesToReview(Register register, Visitor visitor, LocalFormat written) {
        this.register = register;
        this.visitor = visitor;
        this.written = written;
    }

    @Override
    public Optional<Waiting> waiting() {
        long count = register.count(TO_REVIEW);
        CertificateMessages say = visitor.wording(CertificateMessages.class);
        return count == 0
                ? Optional.empty()
                : Optional.of(new Waiting(
                        say.waitForReview(written.number(count)),
                        say.decide(),
                        "/centre/certificates?state=review",
                        count));
    }
}
