package org.omuz.agency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.Table;
import org.omuz.shared.table.TableFile;

/** The people of a search as a file. */
@Path("/centre/people")
@RolesAllowed("administrator")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PeopleFilePages {
    private final ExportPeople export;
    private final TableFile file;
    private final Visitor visitor;

    PeopleFilePages(ExportPeople export, TableFile file, Visitor visitor) {
        this.export = export;
        this.file = file;
        this.visitor = visitor;
    }

    @GET
    @Path("export")
    @Produces(TableFile.CSV)
    public Response csv(@BeanParam PersonSearch search) {
        return file.csv(table(search));
    }

    @GET
    @Path("export.xlsx")
    @Produces(TableFile.XLSX)
    public Response xlsx(@BeanParam PersonSearch search) {
        return file.xlsx(table(search), visitor.language());
    }

    private Table table(PersonSearch search) {
        return export.table(search, visitor.language(), visitor.wording(AgencyMessages.class));
    }
}
