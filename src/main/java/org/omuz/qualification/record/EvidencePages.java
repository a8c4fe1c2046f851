package org.omuz.qualification.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;

/** The evidence of one person, from which the administrator can withdraw a row. */
@Path("/centre/people/{id}/evidence")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class EvidencePages {

    @CheckedTemplate(basePath = "qualification")
    record evidence(Person person, RecordView record, TwoDates dates) implements TemplateInstance {}

    private final RecordViews views;

    private final AskedDates dates;

    EvidencePages(RecordViews views, AskedDates dates) {
        this.dates = dates;
        this.views = views;
    }

    @GET
    public TemplateInstance list(@RestPath long id) {
        Person person = Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new);
        TwoDates asked = dates.get();
        return new evidence(person, views.of(person, asked), asked);
    }
}
