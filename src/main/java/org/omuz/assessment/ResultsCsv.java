package org.omuz.assessment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Results as a spreadsheet reads them: UTF-8 with a mark, and no cell that would run as a formula. */
class ResultsCsv {
    private final TeachingMessages say;

    ResultsCsv(TeachingMessages say) {
        this.say = say;
    }

    void write(List<Roster.Line> lines, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord(
                    say.name(), say.agency(), say.station(), say.state(), say.attendance(), say.practicals(), say.pre(),
                    say.post(), say.gain());
            for (Roster.Line line : lines) {
                csv.printRecord(
                        cell(line.who().name()),
                        cell(line.who().agency()),
                        cell(line.who().station()),
                        line.who().state(),
                        line.attendance().isEmpty() ? "" : (Object) (int) line.attendance().percent(),
                        line.practicalsPassed(),
                        number(line.scores().pre()),
                        number(line.scores().post()),
                        number(line.scores().gain().orElse(null)));
            }
        }
    }

    /** OWASP: a cell that begins with one of these is run by spreadsheets. */
    static String cell(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
