package org.omuz.agency.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.CsvKind;
import org.omuz.shared.table.Table;
import org.omuz.shared.table.TableFile;

/**
 * Every row that is or was left out as a file, with its faults beside it, for the agency that has to mend it: mended,
 * it is imported as it is.
 */
@Path("/centre/people/import/{id}")
@RolesAllowed("administrator")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RefusedRowPages {
    private final DrawUpPlan plan;
    private final TableFile file;
    private final Visitor visitor;
    private final LocalFormat written;

    RefusedRowPages(DrawUpPlan plan, TableFile file, Visitor visitor, LocalFormat written) {
        this.plan = plan;
        this.file = file;
        this.visitor = visitor;
        this.written = written;
    }

    @GET
    @Path("refused")
    @Produces(TableFile.CSV)
    public Response csv(long id) {
        return file.csv(table(id), CsvKind.FOR_PEOPLE);
    }

    @GET
    @Path("refused.xlsx")
    @Produces(TableFile.XLSX)
    public Response xlsx(long id) {
        return file.xlsx(table(id), visitor.language());
    }

    private Table table(long id) {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        List<LeftRow> rows = QuarkusTransaction.requiringNew().call(() -> {
            PeopleImport source = PeopleImport.<PeopleImport>findByIdOptional(id)
                    .filter(kept -> kept.appliedAt == null ? kept.content != null : kept.leftRows != null)
                    .orElseThrow(NotFoundException::new);
            List<ImportPlan.Refusal> left = source.appliedAt == null
                    ? plan.of(PeopleFile.read(source.content)).refusals()
                    : source.leftRows;
            return LeftRow.of(left, say, written);
        });
        List<String> heads = Stream.concat(
                        PeopleFile.COLUMNS.stream().map(column -> TemplateColumns.heading(column, say)),
                        Stream.of(say.line(), say.reason()))
                .toList();
        return new Table("refused", say.badRows(), heads, to -> {
            for (LeftRow row : rows) {
                to.of(Stream.concat(
                                PeopleFile.COLUMNS.stream().map(row.cells()::get), Stream.of(row.line(), row.reasons()))
                        .toArray());
            }
        });
    }
}
