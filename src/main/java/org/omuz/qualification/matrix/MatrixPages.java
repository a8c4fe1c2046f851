package org.omuz.qualification.matrix;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** The matrix of the manager's agency. */
@Path("/agency")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class MatrixPages {
    private final MatrixDesk desk;
    private final SignedIn signedIn;
    private final TableFile file;
    private final PrintSheet print;
    private final Visitor visitor;

    MatrixPages(MatrixDesk desk, SignedIn signedIn, TableFile file, PrintSheet print, Visitor visitor) {
        this.print = print;
        this.desk = desk;
        this.signedIn = signedIn;
        this.file = file;
        this.visitor = visitor;
    }

    @GET
    @Path("matrix")
    public TemplateInstance show(
            UriInfo address,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery String why,
            @HeaderParam("HX-Request") boolean fragment) {
        return desk.show(scope(), address, page, why, fragment);
    }

    @GET
    @Path("matrix.xlsx")
    @Produces(TableFile.XLSX)
    public Response sheet(UriInfo address) {
        return file.xlsx(desk.table(scope(), address), visitor.language());
    }

    @GET
    @Path("matrix.pdf")
    @Produces("application/pdf")
    public Response pdf(UriInfo address) {
        Scope scope = scope();
        return print.pdf(desk.sheet(scope, address), "Agency", scope.agency().id);
    }

    @GET
    @Path("matrix.csv")
    @Produces(TableFile.CSV)
    public Response csv(UriInfo address) {
        return file.csv(desk.table(scope(), address));
    }

    private Scope scope() {
        return Scope.own(signedIn.person().agency);
    }
}
