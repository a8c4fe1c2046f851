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
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;

/** What I hold, until when and why; what my post asks and I do not hold. */
@Path("/me/record")
@Transactional
@RolesAllowed("trainee")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

    @CheckedTemplate(basePath = "qualification")
    record mine(String name, RecordView record, TwoDates dates) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final RecordViews views;

    private final AskedDates dates;

    RecordPages(SignedIn signedIn, RecordViews views, AskedDates dates) {
        this.dates = dates;
        this.signedIn = signedIn;
        this.views = views;
    }

    @GET
    public TemplateInstance show() {
        TwoDates asked = dates.get();
        return new mine(signedIn.person().fullName(), views.of(signedIn.person(), asked), asked);
    }
}
