package org.omuz.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import org.omuz.agency.Person;
import org.omuz.agency.PersonPanel;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;

/** A person's certificates, newest first, for the first page of one's own and for an officer's page. */
@RequestScoped
class CertificatePanel implements PersonPanel {
    private static final int AFTER_THE_RECORD = 30;

    record Line(long id, String serial, String course, LocalDate issuedOn, LocalDate until, Verdict verdict) {
        public boolean revoked() {
            return verdict.standing() == Validity.REVOKED;
        }
    }

    @CheckedTemplate(basePath = "certificate")
    record panel(List<Line> lines, boolean own, boolean register) implements TemplateInstance {}

    private final Visitor visitor;
    private final SignedIn signedIn;
    private final CentreDay day;
    private final SecurityIdentity identity;

    CertificatePanel(Visitor visitor, SignedIn signedIn, CentreDay day, SecurityIdentity identity) {
        this.visitor = visitor;
        this.signedIn = signedIn;
        this.day = day;
        this.identity = identity;
    }

    @Override
    public int position() {
        return AFTER_THE_RECORD;
    }

    @Override
    public TemplateInstance of(Person person) {
        Language language = visitor.language();
        CertificateMessages say = visitor.wording(CertificateMessages.class);
        LocalDate today = day.today();
        List<Line> lines = Credential.of(person).stream()
                .map(c -> new Line(
                        c.id,
                        c.serial,
                        c.printed.course().title().in(language),
                        c.issuedOn,
                        c.validUntil,
                        Verdict.of(c.standing(today), say)))
                .toList();
        boolean own =
                signedIn.known().filter(viewer -> viewer.id.equals(person.id)).isPresent();
        return new panel(lines, own, identity.hasRole("administrator"));
    }
}
