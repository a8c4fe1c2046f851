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
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.staff.AgencyChooser;
import org.omuz.qualification.standing.ChosenAgency;
import org.omuz.qualification.standing.Scope;
import org.omuz.qualification.time.AskedDates;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.TableFile;

/** Readiness of any agency, for the centre. */
@Path("/centre")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreReadinessPages {
    private final ReadinessDesk desk;
    private final NationalDesk national;
    private final AskedDates dates;
    private final ChosenAgency chosen;
    private final AgencyChooser chooser;
    private final TableFile file;
    private final Visitor visitor;

    CentreReadinessPages(
            ReadinessDesk desk,
            NationalDesk national,
            AskedDates dates,
            ChosenAgency chosen,
            AgencyChooser chooser,
            TableFile file,
            Visitor visitor) {
        this.national = national;
        this.dates = dates;
        this.desk = desk;
        this.chosen = chosen;
        this.chooser = chooser;
        this.file = file;
        this.visitor = visitor;
    }

    /** All agencies together; of the one that the address names, its readiness. Of another day the agencies to choose from. */
    @GET
    @Path("readiness")
    public TemplateInstance show() {
        return chosen.scope()
                .map(scope -> desk.show(scope, "/centre/readiness"))
                .orElseGet(() -> dates.get().isNow()
                        ? national.show()
                        : chooser.page(
                                visitor.wording(QualificationMessages.class).readiness(), "/centre/readiness"));
    }

    /** All agencies, without numbers that would show who is meant. */
    @GET
    @Path("readiness.xlsx")
    @Produces(TableFile.XLSX)
    public Response nation() {
        return file.xlsx(national.table(), visitor.language());
    }

    @GET
    @Path("readiness.csv")
    @Produces(TableFile.CSV)
    public Response nationAsCsv() {
        return file.csv(national.table());
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
        return chosen.required();
    }
}
