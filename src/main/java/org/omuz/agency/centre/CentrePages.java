package org.omuz.agency.centre;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.agency.Agency;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.CentreTask;
import org.omuz.agency.Choice;
import org.omuz.agency.Choices;
import org.omuz.agency.Country;
import org.omuz.agency.Person;
import org.omuz.agency.PersonSearch;
import org.omuz.agency.intake.PeopleImport;
import org.omuz.shared.CentreDay;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;
import org.omuz.shared.form.DoneNote;

/** The administrator's first page: how much there is, and what is to be done next. */
@Path("/centre")
@RolesAllowed("administrator")
@Transactional
public class CentrePages {
    record Counts(long agencies, long people, long withoutAccount, long withoutPosting) {}

    @CheckedTemplate(basePath = "agency")
    record centre(List<String> countries, Counts counts, List<CentreTask.Waiting> waiting, PeopleImport lastImport)
            implements TemplateInstance {}

    private final ImportCentre importCentre;
    private final Visitor visitor;
    private final Choices choices;
    private final DoneNote note;
    private final LocalFormat written;
    private final Instance<CentreTask> tasks;
    private final CentreDay day;
    private final java.nio.file.Path content;

    CentrePages(
            ImportCentre importCentre,
            Visitor visitor,
            Choices choices,
            DoneNote note,
            LocalFormat written,
            @Any Instance<CentreTask> tasks,
            CentreDay day,
            @ConfigProperty(name = "omuz.content", defaultValue = "course-content") java.nio.file.Path content) {
        this.importCentre = importCentre;
        this.visitor = visitor;
        this.choices = choices;
        this.note = note;
        this.written = written;
        this.tasks = tasks;
        this.day = day;
        this.content = content;
    }

    @GET
    public TemplateInstance overview() {
        Counts counts = new Counts(
                Agency.count(),
                Person.count(),
                Person.count("account is null and deactivatedAt is null"),
                PersonSearch.withoutPosting().people(day.today()).count());
        List<String> countries = choices.countries().stream().map(Choice::label).toList();
        List<CentreTask.Waiting> waiting =
                tasks.stream().flatMap(task -> task.waiting().stream()).toList();
        return new centre(countries, counts, waiting, PeopleImport.lastApplied().orElse(null));
    }

    @POST
    @Path("countries")
    public Response countries() {
        Problems problems = new Problems();
        long known = Country.count();
        importCentre.from(new ContentFolder(content), problems);
        if (problems.hasErrors()) {
            throw Rejected.because(AgencyMessages.class, m -> m.centreFileBroken(content + "/centre.yaml"));
        }
        String added = written.number(Country.count() - known);
        note.say(visitor.wording(AgencyMessages.class).doneCountries(added, written.number(known)));
        return Response.seeOther(URI.create("/centre")).build();
    }
}
