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
import org.omuz.agency.signin.SignedIn;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** Posts of the manager's agency, for managers whom the centre allows to see them. */
@Path("/agency/staffing")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class StaffingPages {
    private final StaffingDesk desk;
    private final SignedIn signedIn;
    private final TableFile file;
    private final Visitor visitor;

    StaffingPages(StaffingDesk desk, SignedIn signedIn, TableFile file, Visitor visitor) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.file = file;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show() {
        return desk.show(scope());
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
        return Scope.own(signedIn.person().agency);
    }
}
