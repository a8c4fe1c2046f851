package org.omuz.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV of either kind in UTF-8 with a mark, by which Excel knows the letters; dates and times as ISO 8601 writes them.
 */
final class CsvFile {
    private CsvFile() {}

    static void write(Table table, CsvKind kind, ZoneId zone, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(writer, kind.format());
        csv.printRecord(table.heads());
        table.lines().into(cells -> {
            for (Object cell : cells) {
                csv.print(value(cell, zone));
            }
            csv.println();
        });
        csv.flush();
    }

    private static Object value(Object cell, ZoneId zone) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof Instant instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        }
        if (cell instanceof Number || cell instanceof LocalDate) {
            return cell;
        }
        if (cell instanceof Table.Dated dated) {
            return CsvCell.of(dated.before() + dated.date());
        }
        return CsvCell.of(cell instanceof Table.Shaded shaded ? shaded.text() : cell);
    }
}
