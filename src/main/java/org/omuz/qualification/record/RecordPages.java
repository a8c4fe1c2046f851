package org.omuz.qualification.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.omuz.agency.signin.SignedIn;

/** What I hold, until when and why; what my post asks and I do not hold. */
@Path("/me/record")
@Transactional
@RolesAllowed("trainee")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

    @CheckedTemplate(basePath = "qualification")
    record mine(String name, RecordView record) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final RecordViews views;

    RecordPages(SignedIn signedIn, RecordViews views) {
        this.signedIn = signedIn;
        this.views = views;
    }

    @GET
    public TemplateInstance show() {
        return new mine(signedIn.person().fullName(), views.of(signedIn.person()));
    }
}
