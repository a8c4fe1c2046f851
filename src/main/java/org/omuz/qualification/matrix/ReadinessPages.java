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
import org.omuz.qualification.staff.AgencyStaff;
import org.omuz.qualification.standing.PersonFile;
import org.omuz.qualification.standing.PersonFiles;
import org.omuz.qualification.standing.Readiness;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.standing.StaffFilter;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.Page;
import org.omuz.shared.Visitor;

/** Readiness: how many of the agency's officers meet their role profile at each post, today and at the window's end. */
@Path("/agency")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class ReadinessPages {

    @CheckedTemplate(basePath = "qualification")
    record readiness(String agency, Readiness readiness, int days, List<Actions.Overdue> overdue, TwoDates dates)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "qualification")
    record lapses(String agency, Page<Readiness.Lapse> page, int days, TwoDates dates) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final AgencyStaff staff;
    private final Frameworks frameworks;
    private final AskedDates dates;
    private final Visitor visitor;
    private final Actions actions;

    ReadinessPages(
            SignedIn signedIn,
            AgencyStaff staff,
            Frameworks frameworks,
            AskedDates dates,
            Visitor visitor,
            Actions actions) {
        this.signedIn = signedIn;
        this.staff = staff;
        this.frameworks = frameworks;
        this.dates = dates;
        this.visitor = visitor;
        this.actions = actions;
    }

    @GET
    public TemplateInstance show() {
        Agency agency = signedIn.person().agency;
        TwoDates asked = dates.get();
        return new readiness(
                agency.name.in(visitor.language()), readiness(agency, asked), window(), actions.overdue(agency), asked);
    }

    /** Everything required and held that expires within the window, soonest first. */
    @GET
    @Path("lapses")
    public TemplateInstance lapses(@RestQuery @DefaultValue("1") int page) {
        Agency agency = signedIn.person().agency;
        TwoDates asked = dates.get();
        return new lapses(
                agency.name.in(visitor.language()), readiness(agency, asked).lapses(page), window(), asked);
    }

    private int window() {
        return PersonFile.window(frameworks.known().orElse(PersonFiles.NO_FRAMEWORK));
    }

    private Readiness readiness(Agency agency, TwoDates asked) {
        Framework framework = frameworks.known().orElse(PersonFiles.NO_FRAMEWORK);
        return new Readiness(
                staff.of(agency.id, StaffFilter.none(asked, Scope.own(agency)), framework, asked),
                DutyStation.list("agency = ?1 order by code", agency),
                framework,
                asked.on().plusDays(window()),
                visitor.language());
    }
}
