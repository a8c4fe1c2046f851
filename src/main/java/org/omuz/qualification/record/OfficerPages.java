package org.omuz.qualification.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.agency.PersonPanel;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.Permitted;

/** One officer of the manager's agency: posts, what is held against the profile, the evidence. */
@Path("/agency/people/{id}")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class OfficerPages {

    @CheckedTemplate(basePath = "qualification")
    record officer(Person person, RecordView record, TwoDates dates, List<String> panels) implements TemplateInstance {}

    private final RecordViews views;
    private final Instance<PersonPanel> panels;

    private final AskedDates dates;

    OfficerPages(RecordViews views, Instance<PersonPanel> panels, AskedDates dates) {
        this.dates = dates;
        this.views = views;
        this.panels = panels;
    }

    @GET
    @Permitted(by = SeesOfficer.class)
    public TemplateInstance show(@RestPath long id) {
        Person person = Person.findById(id);
        TwoDates asked = dates.get();
        return new officer(person, views.of(person, asked), asked, others(person));
    }

    /** The panels of other features; what this one has to say is on the page already. */
    private List<String> others(Person person) {
        return panels.handlesStream()
                .filter(handle -> !handle.getBean().getBeanClass().equals(RecordPanel.class))
                .map(Instance.Handle::get)
                .sorted(Comparator.comparingInt(PersonPanel::position))
                .map(panel -> panel.of(person).render())
                .toList();
    }
}
