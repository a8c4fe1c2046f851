package org.omuz.agency.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.PersonForm;
import org.omuz.shared.Rejected;

/** A CSV file of people: UTF-8, header row, comma or semicolon. What cannot be read as such is refused as a whole. */
record PeopleFile(List<Entry> entries, List<String> ignoredColumns) {
    static final int MOST_ROWS = 20_000;
    static final List<String> NEEDED = List.of("personnel_number", "family_name", "given_name", "agency");
    static final List<String> COLUMNS = List.of(
            "personnel_number", "family_name", "given_name", "name_latin", "name_arabic", "sex", "rank", "email",
            "language", "agency", "duty_station", "role", "posted_from");

    /** One row: the line it begins on, and its cells by column; an empty cell is null. */
    record Entry(long line, Map<String, String> cells) {
        String cell(String column) {
            return cells.get(column);
        }
    }

    static PeopleFile read(byte[] bytes) {
        String text = decoded(bytes);
        char delimiter = delimiter(text);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return read(parser);
        } catch (UncheckedIOException | IOException e) {
            throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileNotCsv);
        }
    }

    private static PeopleFile read(CSVParser parser) {
        List<String> header = null;
        List<Entry> entries = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (header == null) {
                header = header(row);
            } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                if (entries.size() == MOST_ROWS) {
                    throw Rejected.in("file", AgencyMessages.class, m -> m.fileTooLong(MOST_ROWS));
                }
                entries.add(new Entry(parser.getCurrentLineNumber() - breaksWithin(row), cells(header, row)));
            }
        }
        if (entries.isEmpty()) {
            throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileEmpty);
        }
        List<String> ignored = header.stream().filter(name -> !COLUMNS.contains(name)).toList();
        return new PeopleFile(entries, ignored);
    }

    private static long breaksWithin(CSVRecord row) {
        return row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private static List<String> header(CSVRecord row) {
        List<String> names = row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        Set<String> missing = new LinkedHashSet<>(NEEDED);
        names.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw Rejected.in("file", AgencyMessages.class, m -> m.fileLacksColumns(String.join(", ", missing)));
        }
        return names;
    }

    private static Map<String, String> cells(List<String> header, CSVRecord row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            cells.put(header.get(i), PersonForm.clean(row.get(i)));
        }
        return cells;
    }

    /** Strictly UTF-8: a file of another encoding must not come in as garbled names. */
    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw Rejected.in("file", AgencyMessages.class, m -> m.fileNotUtf8(line));
        }
        String text = out.flip().toString();
        if (text.indexOf('\0') >= 0) {
            throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileNotCsv);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ';').count() > header.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
