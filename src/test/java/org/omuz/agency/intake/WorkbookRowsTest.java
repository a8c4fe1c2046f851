package org.omuz.agency.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks as small programs write them: with nothing but what the standard (ECMA-376) asks for. */
class WorkbookRowsTest {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @Test
    void inlineTextsWithoutStylesSharedStringsAndProperties() throws IOException {
        assertEquals(rows(), read(parts("worksheets/sheet1.xml")));
    }

    @Test
    void absolutePathsInRelationships() throws IOException {
        assertEquals(rows(), read(parts("/xl/worksheets/sheet1.xml")));
    }

    @Test
    void cellsWithoutAddresses() throws IOException {
        Map<String, String> parts = parts("worksheets/sheet1.xml");
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> xml.replaceAll(" r=\"[A-Z]?\\d\"", ""));
        assertEquals(rows(), read(parts));
    }

    @Test
    void stylesThatAreNamedAndNotThere() throws IOException {
        Map<String, String> parts = parts("worksheets/sheet1.xml");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>"));
        assertEquals(rows(), read(parts));
    }

    private static List<List<String>> rows() {
        return List.of(List.of("personnel_number", "family_name"), List.of("17", "Сафаров"));
    }

    private static List<List<String>> read(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return WorkbookRows.of(bytes.toByteArray()).rows().stream()
                .map(RawRows.Row::cells)
                .toList();
    }

    private static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/></Types>");
        parts.put("_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION
                        + "\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relationship("worksheet", sheet));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                        + "<row r=\"1\">" + text("A1", "personnel_number") + text("B1", "family_name") + "</row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>17</v></c>" + text("B2", "Сафаров") + "</row>"
                        + "</sheetData></worksheet>");
        return parts;
    }

    private static String relationship(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATION
                + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
