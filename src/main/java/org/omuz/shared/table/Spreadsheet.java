package org.omuz.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An XLSX that is written as it goes. Texts are texts, which no spreadsheet runs; a list too long for one sheet goes on
 * in the next.
 */
final class Spreadsheet {
    private static final int FLUSH_ROWS = 200;
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_TITLE = 28;
    private static final int WIDTH = 22;

    private final Table table;
    private final ZoneId zone;
    private final boolean rightToLeft;
    private final int mostRows;
    private Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int head;
    private int row;

    Spreadsheet(Table table, ZoneId zone, boolean rightToLeft) {
        this(table, zone, rightToLeft, MOST_ROWS);
    }

    Spreadsheet(Table table, ZoneId zone, boolean rightToLeft, int mostRows) {
        this.table = table;
        this.zone = zone;
        this.rightToLeft = rightToLeft;
        this.mostRows = mostRows;
    }

    void write(OutputStream out) throws IOException {
        try (Workbook opened = new Workbook(out, "Omuz", "1.0")) {
            book = opened;
            begin();
            table.lines().into(this::line);
            end();
        }
    }

    private void line(Object... cells) throws IOException {
        if (row > mostRows + head) {
            end();
            begin();
        }
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        if (row % FLUSH_ROWS == 0) {
            sheet.flush();
        }
        row++;
    }

    private void begin() {
        sheets++;
        String title = table.title().replaceAll("[\\\\/*?:\\[\\]]", " ");
        String cut = title.substring(0, Math.min(LONGEST_TITLE, title.length())).strip();
        sheet = book.newWorksheet(sheets == 1 ? cut : cut + " " + sheets);
        head = table.about().size();
        for (row = 0; row < head; row++) {
            text(0, table.about().get(row));
        }
        sheet.freezePane(1, head + 1);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        List<String> heads = table.heads();
        for (int column = 0; column < heads.size(); column++) {
            sheet.inlineString(head, column, heads.get(column));
            sheet.width(column, WIDTH);
        }
        sheet.range(head, 0, head, heads.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        row = head + 1;
    }

    private void end() throws IOException {
        sheet.setAutoFilter(head, 0, Math.max(head + 1, row - 1), table.heads().size() - 1);
        sheet.finish();
    }

    private void cell(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Instant instant) {
            sheet.value(row, column, instant.atZone(zone).toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell instanceof Table.Dated dated) {
            sheet.value(row, column, dated.date());
            String before = dated.before().replace("\"", "");
            sheet.style(row, column)
                    .format("\"" + before + "\"yyyy-mm-dd")
                    .fillColor(dated.fill())
                    .set();
        } else if (cell instanceof Table.Shaded shaded) {
            text(column, shaded.text());
            sheet.style(row, column).fillColor(shaded.fill()).set();
        } else if (cell != null) {
            text(column, cell.toString());
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    }
}
