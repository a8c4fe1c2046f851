package org.omuz.qualification.staffing;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.qualification.staff.AgencyChooser;
import org.omuz.qualification.standing.ChosenAgency;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** Posts of any agency, for the centre. */
@Path("/centre/staffing")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreStaffingPages {
    private final StaffingDesk desk;
    private final ChosenAgency chosen;
    private final AgencyChooser chooser;
    private final TableFile file;
    private final Visitor visitor;

    CentreStaffingPages(
            StaffingDesk desk, ChosenAgency chosen, AgencyChooser chooser, TableFile file, Visitor visitor) {
        this.desk = desk;
        this.chosen = chosen;
        this.chooser = chooser;
        this.file = file;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show() {
        return chosen.scope()
                .map(desk::show)
                .orElseGet(() ->
                        chooser.page(visitor.wording(StaffingMessages.class).title(), "/centre/staffing"));
    }

    @GET
    @Path("posts.xlsx")
    @Produces(TableFile.XLSX)
    public Response sheet() {
        return file.xlsx(desk.table(scope()), visitor.language());
    }

    @GET
    @Path("posts.csv")
    @Produces(TableFile.CSV)
    public Response csv() {
        return file.csv(desk.table(scope()));
    }

    /** Who serves at a post, and what each lacks. */
    @GET
    @Path("post")
    public TemplateInstance post(
            @RestQuery @DefaultValue("0") long station,
            @RestQuery @DefaultValue("") String role,
            @RestQuery String show,
            @RestQuery @DefaultValue("1") int page) {
        return desk.post(scope(), station, role, show, page);
    }

    /** Lays down how many qualified officers it needs. */
    @POST
    @Path("post")
    public Response need(
            @RestQuery @DefaultValue("0") long station,
            @RestQuery @DefaultValue("") String role,
            @BeanParam MinimumForm form) {
        return desk.need(scope(), station, role, form);
    }

    private Scope scope() {
        return chosen.required();
    }
}
