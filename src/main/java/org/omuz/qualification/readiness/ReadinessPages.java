package org.omuz.qualification.readiness;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.signin.SignedIn;
import org.omuz.qualification.standing.Scope;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** Readiness of the manager's agency: how many officers meet their role profile at each post, today and later. */
@Path("/agency")
@Transactional
@RolesAllowed("manager")
@Produces(MediaType.TEXT_HTML)
public class ReadinessPages {
    private final ReadinessDesk desk;
    private final SignedIn signedIn;
    private final TableFile file;
    private final Visitor visitor;

    ReadinessPages(ReadinessDesk desk, SignedIn signedIn, TableFile file, Visitor visitor) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.file = file;
        this.visitor = visitor;
    }

    /** The manager's first page. */
    @GET
    public TemplateInstance first() {
        return desk.show(scope(), "/agency");
    }

    @GET
    @Path("readiness")
    public TemplateInstance show() {
        return desk.show(scope(), "/agency/readiness");
    }

    /** Everything required and held that expires within the window, soonest first. */
    @GET
    @Path("lapses")
    public TemplateInstance lapses(@RestQuery @DefaultValue("1") int page) {
        return desk.lapses(scope(), page);
    }

    /** What ends in which of the next twelve months. */
    @GET
    @Path("expiries")
    public TemplateInstance expiries(@RestQuery String month, @RestQuery @DefaultValue("1") int page) {
        return desk.expiries(scope(), month, page);
    }

    @GET
    @Path("expiries.xlsx")
    @Produces(TableFile.XLSX)
    public Response sheet(@RestQuery String month) {
        return file.xlsx(desk.table(scope(), month), visitor.language());
    }

    @GET
    @Path("expiries.csv")
    @Produces(TableFile.CSV)
    public Response csv(@RestQuery String month) {
        return file.csv(desk.table(scope(), month));
    }

    private Scope scope() {
        return Scope.own(signedIn.person().agency);
    }
}
