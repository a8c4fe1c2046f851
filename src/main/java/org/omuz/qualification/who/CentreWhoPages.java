package org.omuz.qualification.who;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.staff.AgencyChooser;
import org.omuz.qualification.standing.ChosenAgency;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** The people of any agency by competency, level and state. */
@Path("/centre")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreWhoPages {
    private final WhoDesk desk;
    private final KeepViews views;
    private final TableFile file;
    private final PrintSheet print;
    private final Visitor visitor;
    private final ChosenAgency chosen;
    private final AgencyChooser chooser;

    CentreWhoPages(
            WhoDesk desk,
            KeepViews views,
            TableFile file,
            PrintSheet print,
            Visitor visitor,
            ChosenAgency chosen,
            AgencyChooser chooser) {
        this.chooser = chooser;
        this.desk = desk;
        this.views = views;
        this.file = file;
        this.print = print;
        this.visitor = visitor;
        this.chosen = chosen;
    }

    @GET
    @Path("who")
    public TemplateInstance list(UriInfo address, @RestQuery @DefaultValue("1") int page) {
        return chosen.scope()
                .map(scope -> desk.show(scope, address, page))
                .orElseGet(() -> chooser.page(
                        visitor.wording(QualificationMessages.class).whoTitle(), "/centre/who"));
    }

    @GET
    @Path("who.xlsx")
    @Produces(TableFile.XLSX)
    public Response sheet(UriInfo address) {
        return file.xlsx(desk.table(scope(), address), visitor.language());
    }

    @GET
    @Path("who.pdf")
    @Produces("application/pdf")
    public Response pdf(UriInfo address) {
        Scope scope = scope();
        return print.pdf(desk.sheet(scope, address), "Agency", scope.agency().id);
    }

    @GET
    @Path("who.csv")
    @Produces(TableFile.CSV)
    public Response csv(UriInfo address) {
        return file.csv(desk.table(scope(), address));
    }

    /** Keeps what the list was asked under a name. */
    @POST
    @Path("who/views")
    public Response save(@RestForm String asked, @RestForm String name, @RestForm String agency) {
        return views.save(chosen.required(agency), asked, name);
    }

    @POST
    @Path("who/views/{id}/delete")
    public Response forget(@RestPath long id, @RestForm String agency) {
        return views.delete("/centre/who?agency=" + chosen.required(agency).agency().id, id);
    }

    private Scope scope() {
        return chosen.required();
    }
}
