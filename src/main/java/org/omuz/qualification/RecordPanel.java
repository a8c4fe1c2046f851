package org.omuz.qualification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.agency.PersonPanel;
import org.omuz.agency.SignedIn;

/** What a person holds, soonest to expire first, for the first page of one's own and for an officer's page. */
@RequestScoped
class RecordPanel implements PersonPanel {

    @CheckedTemplate(basePath = "qualification")
    record panel(RecordView record, boolean own) implements TemplateInstance {}

    private final RecordViews views;
    private final SignedIn signedIn;

    RecordPanel(RecordViews views, SignedIn signedIn) {
        this.views = views;
        this.signedIn = signedIn;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public TemplateInstance of(Person person) {
        Optional<Person> viewer = signedIn.known();
        return new panel(views.of(person), viewer.isPresent() && viewer.get().id.equals(person.id));
    }
}
