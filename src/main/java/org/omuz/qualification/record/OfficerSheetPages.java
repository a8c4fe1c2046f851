package org.omuz.qualification.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;
import org.omuz.shared.Permitted;

/** The record of an officer of the manager's agency as a PDF. */
@Path("/agency/people/{id}.pdf")
@Transactional
@RolesAllowed("manager")
@Produces("application/pdf")
public class OfficerSheetPages {
    private final RecordSheet sheet;

    OfficerSheetPages(RecordSheet sheet) {
        this.sheet = sheet;
    }

    @GET
    @Permitted(by = SeesOfficer.class)
    public Response print(@RestPath long id) {
        return sheet.of(Person.findById(id));
    }
}
