package org.omuz.qualification.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.omuz.agency.Person;
import org.omuz.agency.PersonPanel;
import org.omuz.agency.signin.SignedIn;

/** What a person holds, soonest to expire first, for the first page of one's own and for an officer's page. */
@RequestScoped
class RecordPanel implements PersonPanel {

    @CheckedTemplate(basePath = "qualification")
    record panel(RecordView record, boolean own, Long evidenceOf) implements TemplateInstance {}

    private final RecordViews views;
    private final SignedIn signedIn;
    private final SecurityIdentity identity;

    RecordPanel(RecordViews views, SignedIn signedIn, SecurityIdentity identity) {
        this.identity = identity;
        this.views = views;
        this.signedIn = signedIn;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public TemplateInstance of(Person person) {
        // who keeps the register may stand in it without being anybody's trainee: the page of one's own is for trainees
        boolean own = identity.hasRole("trainee")
                && signedIn.known()
                        .filter(viewer -> viewer.id.equals(person.id))
                        .isPresent();
        return new panel(views.of(person), own, identity.hasRole("administrator") ? person.id : null);
    }
}
