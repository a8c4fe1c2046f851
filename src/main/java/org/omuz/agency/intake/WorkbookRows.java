package org.omuz.agency.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.SafeWorkbook;

/**
 * Rows of that sheet of a workbook which has the header; dates as 2026-11-22, numbers without exponent. Other sheets
 * are named.
 */
final class WorkbookRows {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");
    /** Quoted, bracketed and escaped parts of a format say nothing about its kind. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

    private WorkbookRows() {}

    static RawRows of(byte[] bytes) {
        if (!SafeWorkbook.isOne(bytes)) {
            throw notReadable();
        }
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(bytes), new ReadingOptions(SafeWorkbook.hasStyles(bytes), false))) {
            List<Sheet> sheets = book.getSheets().toList();
            List<RawRows.Row> best = List.of();
            Sheet read = sheets.get(0);
            for (Sheet sheet : sheets) {
                List<RawRows.Row> rows = rows(sheet);
                if (RawRows.known(rows) > RawRows.known(best) || best.isEmpty() && RawRows.known(best) == 0) {
                    best = rows;
                    read = sheet;
                }
            }
            return new RawRows(best, notes(sheets, read));
        } catch (IOException | RuntimeException e) {
            throw e instanceof Rejected rejected ? rejected : notReadable();
        }
    }

    private static Rejected notReadable() {
        return Rejected.in("file", AgencyMessages.class, AgencyMessages::fileNotWorkbook);
    }

    private static List<Function<AgencyMessages, String>> notes(List<Sheet> sheets, Sheet read) {
        String others = String.join(
                ", ",
                sheets.stream()
                        .filter(sheet -> sheet != read)
                        .map(Sheet::getName)
                        .toList());
        return others.isEmpty() ? List.of() : List.of(say -> say.otherSheets(read.getName(), others));
    }

    private static List<RawRows.Row> rows(Sheet sheet) throws IOException {
        List<RawRows.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(row.getCellCount(), RawRows.MOST_COLUMNS); i++) {
                    cells.add(Optional.ofNullable(row.getCell(i))
                            .map(WorkbookRows::text)
                            .orElse(""));
                }
                RawRows.Row read = new RawRows.Row(row.getRowNum(), cells);
                if (read.isEmpty()) {
                    continue;
                }
                if (rows.size() > RawRows.MOST_ROWS + RawRows.HEAD_WITHIN) {
                    throw Rejected.in("file", AgencyMessages.class, m -> m.fileTooLong(RawRows.MOST_ROWS));
                }
                rows.add(read);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        boolean counts = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (!counts || !NUMBER.matcher(raw).matches()) {
            return Optional.ofNullable(cell.getText()).orElse("");
        }
        BigDecimal number = new BigDecimal(raw);
        return isDate(cell)
                ? cell.asDate().toLocalDate().toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** By the built-in formats of dates (ECMA-376 part 1, 18.8.30), or a format that names a year or a day. */
    private static boolean isDate(Cell cell) {
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && LITERAL.matcher(format).replaceAll("").matches("(?i).*[ydгд].*");
    }
}
