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
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.paper.PrintSheet;
import org.omuz.qualification.staff.AgencyChooser;
import org.omuz.qualification.standing.ChosenAgency;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** The matrix of any agency, for the centre. */
@Path("/centre")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreMatrixPages {
    private final MatrixDesk desk;
    private final ChosenAgency chosen;
    private final AgencyChooser chooser;
    private final TableFile file;
    private final PrintSheet print;
    private final Visitor visitor;

    CentreMatrixPages(
            MatrixDesk desk,
            ChosenAgency chosen,
            AgencyChooser chooser,
            TableFile file,
            PrintSheet print,
            Visitor visitor) {
        this.print = print;
        this.desk = desk;
        this.chosen = chosen;
        this.chooser = chooser;
        this.file = file;
        this.visitor = visitor;
    }

    /** The agencies to choose from; of the one that the address names, the matrix. */
    @GET
    @Path("matrix")
    public TemplateInstance show(
            UriInfo address,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery String why,
            @HeaderParam("HX-Request") boolean fragment) {
        return chosen.scope()
                .map(scope -> desk.show(scope, address, page, why, fragment))
                .orElseGet(() -> chooser.page(
                        visitor.wording(QualificationMessages.class).matrixTitle(), "/centre/matrix"));
    }

    @GET
    @Path("matrix.xlsx")
    @Produces(TableFile.XLSX)
    public Response sheet(UriInfo address) {
        return file.xlsx(desk.table(chosen.required(), address), visitor.language());
    }

    @GET
    @Path("matrix.pdf")
    @Produces("application/pdf")
    public Response pdf(UriInfo address) {
        Scope scope = chosen.required();
        return print.pdf(desk.sheet(scope, address), "Agency", scope.agency().id);
    }

    @GET
    @Path("matrix.csv")
    @Produces(TableFile.CSV)
    public Response csv(UriInfo address) {
        return file.csv(desk.table(chosen.required(), address));
    }
}
