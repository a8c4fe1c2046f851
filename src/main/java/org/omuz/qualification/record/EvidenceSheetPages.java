package org.omuz.qualification.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.omuz.agency.Person;

/** Anybody's record as a PDF, for the centre. */
@Path("/centre/people/{id}/evidence.pdf")
@Transactional
@RolesAllowed("administrator")
@Produces("application/pdf")
public class EvidenceSheetPages {
    private final RecordSheet sheet;

    EvidenceSheetPages(RecordSheet sheet) {
        this.sheet = sheet;
    }

    @GET
    public Response print(@RestPath long id) {
        return sheet.of(Person.<Person>findByIdOptional(id).orElseThrow(NotFoundException::new));
    }
}
