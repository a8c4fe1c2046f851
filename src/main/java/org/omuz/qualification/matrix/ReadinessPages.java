package org.omuz.qualification.matrix;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Agency;
import org.omuz.agency.DutyStation;
import org.omuz.agency.signin.SignedIn;
import org.omuz.conduct.evaluation.Actions;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.standing.Readiness;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;

/** Readiness: how many of the agency's officers meet their role profile at each post, today and at the window's end. */
@Path("/agency")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class ReadinessPages {

    @CheckedTemplate(basePath = "qualification")
    record readiness(String agency, Readiness readiness, int days, List<Actions.Overdue> overdue)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "qualification")
    record lapses(String agency, Page<Readiness.Lapse> page, int days) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final AgencyStaff staff;
    private final Frameworks frameworks;
    private final CentreDay day;
    private final Visitor visitor;
    private final Actions actions;

    ReadinessPages(
            SignedIn signedIn,
            AgencyStaff staff,
            Frameworks frameworks,
            CentreDay day,
            Visitor visitor,
            Actions actions) {
        this.signedIn = signedIn;
        this.staff = staff;
        this.frameworks = frameworks;
        this.day = day;
        this.visitor = visitor;
        this.actions = actions;
    }

    @GET
    public TemplateInstance show() {
        Agency agency = signedIn.person().agency;
        return new readiness(agency.name.in(visitor.language()), readiness(agency), window(), actions.overdue(agency));
    }

    /** Everything required and held that expires within the window, soonest first. */
    @GET
    @Path("lapses")
    public TemplateInstance lapses(@RestQuery @DefaultValue("1") int page) {
        Agency agency = signedIn.person().agency;
        return new lapses(agency.name.in(visitor.language()), readiness(agency).lapses(page), window());
    }

    private int window() {
        return PersonFile.window(frameworks.known().orElse(PersonFiles.NO_FRAMEWORK));
    }

    private Readiness readiness(Agency agency) {
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        return new Readiness(
                staff.of(agency.id, StaffFilter.NONE, framework),
                DutyStation.list("agency = ?1 order by code", agency),
                framework,
                day.today().plusDays(window()),
                visitor.language());
    }
}
