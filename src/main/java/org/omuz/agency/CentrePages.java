package org.omuz.agency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.agency.intake.PeopleImport;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/** The administrator's first page: how much there is, and what is to be done next. */
@Path("/centre")
@RolesAllowed("administrator")
@Transactional
public class CentrePages {
    record Counts(long countries, long agencies, long stations, long people, long withoutAccount, long withoutPosting) {}

    @CheckedTemplate(basePath = "agency")
    record centre(Counts counts, PeopleImport lastImport) implements TemplateInstance {}

    private final ImportCentre importCentre;
    private final java.nio.file.Path content;

    CentrePages(
            ImportCentre importCentre,
            @ConfigProperty(name = "omuz.content", defaultValue = "course-content") java.nio.file.Path content) {
        this.importCentre = importCentre;
        this.content = content;
    }

    @GET
    public TemplateInstance overview() {
        Counts counts = new Counts(
                Country.count(),
                Agency.count(),
                DutyStation.count(),
                Person.count(),
                Person.count("account is null"),
                Person.count("id not in (select p.person.id from Posting p where p.endsOn is null)"));
        return new centre(counts, PeopleImport.lastApplied().orElse(null));
    }

    @POST
    @Path("countries")
    public Response countries() {
        Problems problems = new Problems();
        importCentre.from(new ContentFolder(content), problems);
        if (problems.hasErrors()) {
            throw Rejected.because(AgencyMessages.class, m -> m.centreFileBroken(content + "/centre.yaml"));
        }
        return Response.seeOther(URI.create("/centre")).build();
    }
}
