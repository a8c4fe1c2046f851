package org.omuz.conduct.evaluation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Choices;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.Table;
import org.omuz.shared.table.TableFile;

/** The improvement plans of all runs, as the centre follows them up. */
@Path("/centre/actions")
@Transactional
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class CentreActionPages {
    private static final ActionDesk.Place PLACE = ActionDesk.Place.centre(List.of());

    private final Choices choices;
    private final ExportActions export;
    private final TableFile file;
    private final ActionDesk desk;
    private final Visitor visitor;

    CentreActionPages(Choices choices, ExportActions export, TableFile file, ActionDesk desk, Visitor visitor) {
        this.choices = choices;
        this.export = export;
        this.file = file;
        this.desk = desk;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(@BeanParam ActionFilter filter, @RestQuery @DefaultValue("1") int page) {
        return desk.list(ActionDesk.Place.centre(choices.agencies()), filter, null, page);
    }

    @GET
    @Path("export")
    @Produces(TableFile.CSV)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response csv(@BeanParam ActionFilter filter) {
        return file.csv(table(filter));
    }

    @GET
    @Path("export.xlsx")
    @Produces(TableFile.XLSX)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response xlsx(@BeanParam ActionFilter filter) {
        return file.xlsx(table(filter), visitor.language());
    }

    private Table table(ActionFilter filter) {
        return export.table(filter, visitor.language(), visitor.wording(EvaluationMessages.class));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath long id) {
        return desk.one(PLACE, known(id));
    }

    @POST
    @Path("{id}")
    public Response turned(@RestPath long id, @BeanParam StateForm form) {
        return desk.turned(PLACE, known(id), form);
    }

    private static CorrectiveAction known(long id) {
        return CorrectiveAction.known(id).orElseThrow(NotFoundException::new);
    }
}
