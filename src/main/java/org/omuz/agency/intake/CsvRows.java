package org.omuz.agency.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.Rejected;

/**
 * Rows of a CSV file; what parts its cells is said by Excel's line {@code sep=;}, else it is what makes the header
 * readable.
 */
final class CsvRows {
    private static final Pattern SAID =
            Pattern.compile("\"?sep=(.)\"?[;,\\t ]*(\\r\\n|\\n|\\r)", Pattern.CASE_INSENSITIVE);
    private static final char[] USUAL = {',', ';', '\t', '|'};
    private static final int PEEKED_LINES = 60;

    private CsvRows() {}

    static RawRows of(byte[] bytes) {
        FileText file = FileText.of(bytes);
        Matcher said = SAID.matcher(file.text());
        boolean says = said.lookingAt();
        String text = says ? file.text().substring(said.end()) : file.text();
        char delimiter = says ? said.group(1).charAt(0) : delimiter(text);
        try {
            List<RawRows.Row> rows = rows(text, delimiter, says ? 1 : 0);
            return new RawRows(rows, file.windows() ? List.of(AgencyMessages::readAsWindows) : List.of());
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileNotCsv);
        }
    }

    private static char delimiter(String text) {
        String peeked = text.lines().limit(PEEKED_LINES).collect(Collectors.joining("\n"));
        char best = ',';
        long most = 0;
        for (char candidate : USUAL) {
            long known = peek(peeked, candidate);
            if (known > most) {
                most = known;
                best = candidate;
            }
        }
        return best;
    }

    private static long peek(String text, char delimiter) {
        try {
            return RawRows.known(rows(text, delimiter, 0));
        } catch (UncheckedIOException | IOException e) {
            // a quotation mark is open where the text was cut
            return RawRows.known(text.lines()
                    .map(line -> new RawRows.Row(0, List.of(line.split(Pattern.quote("" + delimiter)))))
                    .toList());
        }
    }

    private static List<RawRows.Row> rows(String text, char delimiter, int before) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        List<RawRows.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                RawRows.Row row =
                        new RawRows.Row(before + parser.getCurrentLineNumber() - breaksWithin(record), record.toList());
                if (row.isEmpty()) {
                    continue;
                }
                if (rows.size() > RawRows.MOST_ROWS + RawRows.HEAD_WITHIN) {
                    throw Rejected.in("file", AgencyMessages.class, m -> m.fileTooLong(RawRows.MOST_ROWS));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static long breaksWithin(CSVRecord row) {
        return row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
