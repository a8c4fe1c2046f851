package org.omuz.qualification.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.omuz.agency.signin.SignedIn;

/** One's own record as a PDF. */
@Path("/me/record.pdf")
@Transactional
@RolesAllowed("trainee")
@Produces("application/pdf")
public class RecordSheetPages {
    private final RecordSheet sheet;
    private final SignedIn signedIn;

    RecordSheetPages(RecordSheet sheet, SignedIn signedIn) {
        this.sheet = sheet;
        this.signedIn = signedIn;
    }

    @GET
    public Response print() {
        return sheet.of(signedIn.person());
    }
}
