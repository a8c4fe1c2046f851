package org.omuz.qualification.matrix;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Agency;
import org.omuz.qualification.standing.ChosenAgency;
import org.omuz.qualification.time.AskedDates;
import org.omuz.qualification.time.TwoDates;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** The matrix of any agency, for the centre. */
@Path("/centre")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreMatrixPages {
    /** An agency and how many serve in it today. */
    record AgencyLine(long id, String code, String name, long officers) {}

    @CheckedTemplate(basePath = "qualification")
    record agencies(List<AgencyLine> agencies, TwoDates dates) implements TemplateInstance {}

    private final MatrixDesk desk;
    private final ChosenAgency chosen;
    private final EntityManager entities;
    private final AskedDates dates;
    private final TableFile file;
    private final Visitor visitor;

    CentreMatrixPages(
            MatrixDesk desk,
            ChosenAgency chosen,
            EntityManager entities,
            AskedDates dates,
            TableFile file,
            Visitor visitor) {
        this.desk = desk;
        this.chosen = chosen;
        this.entities = entities;
        this.dates = dates;
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
                .orElseGet(() -> new agencies(agencies(), dates.get()));
    }

    @GET
    @Path("matrix.xlsx")
    @Produces(TableFile.XLSX)
    public Response sheet(UriInfo address) {
        return file.xlsx(desk.table(chosen.required(), address), visitor.language());
    }

    @GET
    @Path("matrix.csv")
    @Produces(TableFile.CSV)
    public Response csv(UriInfo address) {
        return file.csv(desk.table(chosen.required(), address));
    }

    private List<AgencyLine> agencies() {
        return entities.createQuery(
                        "select a, (select count(*) from Person p where p.agency = a and p.deactivatedAt is null)"
                                + " from Agency a order by a.code",
                        Object[].class)
                .getResultStream()
                .map(row -> {
                    Agency agency = (Agency) row[0];
                    return new AgencyLine(agency.id, agency.code, agency.name.in(visitor.language()), (Long) row[1]);
                })
                .toList();
    }
}
