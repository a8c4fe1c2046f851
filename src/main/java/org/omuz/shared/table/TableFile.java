package org.omuz.shared.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.ZoneId;
import org.omuz.shared.Centre;
import org.omuz.shared.Language;

/**
 * The answer that hands a list over as a file: CSV, with commas where it is for other programs ({@link CsvKind}), and
 * XLSX for people. No cell of either is run as a formula.
 */
@ApplicationScoped
public class TableFile {
    public static final String CSV = "text/csv; charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ZoneId zone;

    TableFile(Centre centre) {
        this.zone = centre.zone();
    }

    public Response csv(Table table) {
        return csv(table, CsvKind.FOR_PROGRAMS);
    }

    public Response csv(Table table, CsvKind kind) {
        return file(table.name() + ".csv", CSV, out -> CsvFile.write(table, kind, zone, out));
    }

    /** In Dari the sheet runs from right to left. */
    public Response xlsx(Table table, Language language) {
        return file(
                table.name() + ".xlsx", XLSX, out -> new Spreadsheet(table, zone, language == Language.PRS).write(out));
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
