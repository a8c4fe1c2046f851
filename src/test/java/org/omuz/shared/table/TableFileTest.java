package org.omuz.shared.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The same table in both formats. */
class TableFileTest {
    private static final ZoneId DUSHANBE = ZoneId.of("Asia/Dushanbe");
    private static final Table TABLE =
            new Table("people", "Люди: [все]", List.of("Ном", "Сумма", "Санҷиш", "Вақт", "Ҳолат"), to -> {
                to.of(
                        "=HYPERLINK(1)",
                        new BigDecimal("0.25"),
                        LocalDate.of(2026, 11, 30),
                        Instant.parse("2026-11-30T08:00:00.123Z"),
                        null);
                to.of("Қодиров", 7, null, null, new Table.Shaded("@ok", "E1EFE2"));
            });

    @Test
    void theCsvIsMarkedPlainAndRunsNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(TABLE, CsvKind.FOR_PROGRAMS, DUSHANBE, out);
        assertEquals(
                "\uFEFFНом,Сумма,Санҷиш,Вақт,Ҳолат\r\n"
                        + "'=HYPERLINK(1),0.25,2026-11-30,2026-11-30T13:00:00+05:00,\r\n"
                        + "Қодиров,7,,,'@ok\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theSpreadsheetKeepsTextsNumbersDatesAndTimesApart() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheets(1_000)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertEquals("Сумма", rows.get(0).getCellText(1));
            assertEquals(CellType.STRING, rows.get(1).getCell(0).getType());
            assertEquals("=HYPERLINK(1)", rows.get(1).getCellText(0));
            assertEquals(new BigDecimal("0.25"), rows.get(1).getCell(1).asNumber());
            assertEquals(
                    LocalDate.of(2026, 11, 30),
                    rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate());
            assertEquals(
                    LocalDateTime.of(2026, 11, 30, 13, 0),
                    rows.get(1).getCellAsDate(3).orElseThrow().withNano(0));
            assertEquals("@ok", rows.get(2).getCellText(4));
        }
    }

    @Test
    void aDateBehindWordsStaysADateAndWhatIsInTheFileStandsAboveItsHeads() throws IOException {
        Table table = new Table(
                        "matrix",
                        "Matrix",
                        List.of("Officer", "SAF-2"),
                        to -> to.of("Қодиров", new Table.Dated("2 · held · ", LocalDate.of(2027, 3, 1), "E1EFE2")))
                .about(List.of("Customs", "Shown is today"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheet(table, DUSHANBE, false, 1_000).write(out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(
                    List.of("Customs", "Shown is today", "Officer", "Қодиров"),
                    rows.stream().map(row -> row.getCellText(0)).toList());
            assertEquals(
                    LocalDate.of(2027, 3, 1),
                    rows.get(3).getCellAsDate(1).orElseThrow().toLocalDate());
        }
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        CsvFile.write(table, CsvKind.FOR_PROGRAMS, DUSHANBE, csv);
        assertEquals("\uFEFFOfficer,SAF-2\r\nҚодиров,2 · held · 2027-03-01\r\n", csv.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTooLongForASheetGoesOnInTheNext() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheets(1)))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertEquals(2, sheets.size());
            assertTrue(sheets.get(1).getName().endsWith(" 2"));
            assertEquals("Қодиров", sheets.get(1).read().get(1).getCellText(0));
        }
    }

    private static byte[] sheets(int mostRows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Spreadsheet(TABLE, DUSHANBE, true, mostRows).write(out);
        return out.toByteArray();
    }
}
