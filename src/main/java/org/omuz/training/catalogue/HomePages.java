package org.omuz.training.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.omuz.shared.Language;
import org.omuz.shared.Visitor;

/** The first page, open to everybody. */
@Path("/")
@PermitAll
@Transactional
public class HomePages {
    private static final int SESSIONS_SHOWN = 6;

    @CheckedTemplate(basePath = "training")
    record home(List<Offer> offers, List<CourseCard> courses, boolean trainee) implements TemplateInstance {}

    private final CourseCatalogue catalogue;
    private final Visitor visitor;
    private final SecurityIdentity identity;

    HomePages(CourseCatalogue catalogue, Visitor visitor, SecurityIdentity identity) {
        this.catalogue = catalogue;
        this.visitor = visitor;
        this.identity = identity;
    }

    @GET
    public TemplateInstance home() {
        Language language = visitor.language();
        return new home(
                catalogue.upcoming(SESSIONS_SHOWN, language), catalogue.courses(language), identity.hasRole("trainee"));
    }
}
