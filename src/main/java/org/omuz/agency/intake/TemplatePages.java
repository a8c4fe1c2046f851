package org.omuz.agency.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.omuz.agency.Agency;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Choice;
import org.omuz.agency.Choices;
import org.omuz.agency.DutyStation;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;
import org.omuz.shared.table.CsvKind;

/**
 * Files of people to be filled in, in the visitor's language: headings and an example; the workbook explains, and lists
 * codes.
 */
@Path("/centre/people/import")
@RolesAllowed("administrator")
@Transactional
public class TemplatePages {
    private final Visitor visitor;
    private final Choices choices;

    TemplatePages(Visitor visitor, Choices choices) {
        this.visitor = visitor;
        this.choices = choices;
    }

    @GET
    @Path("template.csv")
    public Response csv() throws IOException {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(text, CsvKind.FOR_PEOPLE.format())) {
            csv.printRecord(headings());
            csv.printRecord(TemplateColumns.example(anAgency(), visitor.wording(AgencyMessages.class)));
        }
        return file(text.toString().getBytes(StandardCharsets.UTF_8), "text/csv; charset=UTF-8", "people.csv");
    }

    @GET
    @Path("template.xlsx")
    public Response xlsx() throws IOException {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Omuz", "1.0")) {
            Worksheet people = sheet(book, say.people());
            people.freezePane(0, 1);
            write(people, 0, headings());
            write(people, 1, TemplateColumns.example(anAgency(), say));
            people.range(0, 0, 0, PeopleFile.COLUMNS.size() - 1).style().bold().set();
            people.range(0, 0, 1000, PeopleFile.COLUMNS.size() - 1)
                    .style()
                    .format("@")
                    .set();
            for (int column = 0; column < PeopleFile.COLUMNS.size(); column++) {
                people.width(column, 24);
            }
            explain(sheet(book, say.columns()), say);
            list(sheet(book, say.codes()), say);
        }
        return file(
                bytes.toByteArray(),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "people.xlsx");
    }

    private void explain(Worksheet sheet, AgencyMessages say) {
        int row = 0;
        for (String column : PeopleFile.COLUMNS) {
            String needed = ImportPages.NEEDED.contains(column) ? say.needed() : "";
            write(sheet, row, List.of(TemplateColumns.heading(column, say), column, needed));
            sheet.value(row, 3, TemplateColumns.explanation(column, say));
            row++;
        }
        sheet.width(0, 30);
        sheet.width(1, 20);
        sheet.width(3, 90);
    }

    private void list(Worksheet sheet, AgencyMessages say) {
        Map<Long, String> agencies = new TreeMap<>();
        int row = 0;
        for (Agency agency : Agency.<Agency>list("order by code")) {
            agencies.put(agency.id, agency.code);
            write(sheet, row++, List.of(say.agency(), agency.code, in(agency.name)));
        }
        for (DutyStation station : DutyStation.<DutyStation>list("order by code")) {
            write(
                    sheet,
                    row++,
                    List.of(say.station(), station.code, in(station.name), agencies.get(station.agency.id)));
        }
        for (Choice role : choices.roles()) {
            write(sheet, row++, List.of(say.role(), role.value(), role.label()));
        }
        sheet.width(0, 20);
        sheet.width(1, 20);
        sheet.width(2, 60);
        sheet.width(3, 20);
    }

    private String in(LocalizedText name) {
        return name.in(visitor.language());
    }

    private Worksheet sheet(Workbook book, String name) {
        Worksheet sheet = book.newWorksheet(name);
        if (visitor.language() == Language.PRS) {
            sheet.rightToLeft();
        }
        return sheet;
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }

    private List<String> headings() {
        AgencyMessages say = visitor.wording(AgencyMessages.class);
        return PeopleFile.COLUMNS.stream()
                .map(column -> TemplateColumns.heading(column, say))
                .toList();
    }

    private static String anAgency() {
        return Agency.<Agency>find("order by code")
                .firstResultOptional()
                .map(agency -> agency.code)
                .orElse("");
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
