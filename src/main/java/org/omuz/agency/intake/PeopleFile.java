package org.omuz.agency.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.agency.AgencyMessages;
import org.omuz.shared.Rejected;
import org.omuz.shared.table.CsvCell;
import org.omuz.shared.text.TypedText;

/**
 * A file of people, CSV or XLSX: a header row, titles above it if need be, and a row for each person. What cannot be
 * read as such is refused as a whole; what is read but not used is said in the notes.
 */
record PeopleFile(List<Entry> entries, List<Function<AgencyMessages, String>> notes) {
    /** Number of nobody, in the row that templates bring as an example. */
    static final String EXAMPLE = "EXAMPLE-001";

    static final List<String> NEEDED = List.of("personnel_number", "family_name", "agency");
    static final List<String> COLUMNS = List.of(
            "personnel_number",
            "family_name",
            "given_name",
            "name_latin",
            "name_arabic",
            "sex",
            "rank",
            "email",
            "language",
            "agency",
            "duty_station",
            "role",
            "posted_from");

    /**
     * One row: the line it stands on, its cells by column, an empty one null, and what stands beyond the last heading.
     */
    record Entry(long line, Map<String, String> cells, List<String> surplus) {
        String cell(String column) {
            return cells.get(column);
        }

        Map<String, String> filled() {
            Map<String, String> filled = new TreeMap<>(cells);
            filled.values().removeIf(Objects::isNull);
            return filled;
        }
    }

    /** What is filled in, by line and column. */
    Map<Long, Map<String, String>> rows() {
        return entries.stream().collect(Collectors.toMap(Entry::line, Entry::filled, (first, same) -> first));
    }

    static PeopleFile read(byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        boolean oldExcel = bytes.length > 3 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
        if (oldExcel) {
            throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileOldExcel);
        }
        RawRows raw = zip ? WorkbookRows.of(bytes) : CsvRows.of(bytes);
        int head = RawRows.header(raw.rows()).orElseThrow(() -> lacks(NEEDED));
        List<Function<AgencyMessages, String>> notes = new ArrayList<>(raw.notes());
        if (head > 0) {
            long first = raw.rows().get(head).line();
            notes.add(say -> say.aboveHeader(first));
        }
        Columns columns = Columns.of(raw.rows().get(head).cells());
        List<Entry> all =
                raw.rows().stream().skip(head + 1L).map(columns::entry).toList();
        List<Entry> entries = all.stream()
                .filter(entry -> !EXAMPLE.equalsIgnoreCase(entry.cell("personnel_number")))
                .toList();
        if (entries.size() < all.size()) {
            notes.add(AgencyMessages::exampleLeftOut);
        }
        if (entries.isEmpty()) {
            throw Rejected.in("file", AgencyMessages.class, AgencyMessages::fileEmpty);
        }
        if (entries.size() > RawRows.MOST_ROWS) {
            throw Rejected.in("file", AgencyMessages.class, m -> m.fileTooLong(RawRows.MOST_ROWS));
        }
        notes.addAll(columns.notes());
        return new PeopleFile(entries, notes);
    }

    private static Rejected lacks(List<String> columns) {
        return Rejected.in(
                "file",
                AgencyMessages.class,
                m -> m.fileLacksColumns(listed(
                        columns.stream()
                                .map(column -> TemplateColumns.heading(column, m))
                                .toList(),
                        m)));
    }

    private static String listed(List<String> words, AgencyMessages say) {
        return String.join(say.comma() + " ", words);
    }

    /**
     * Which cell is what: index of a used column to its name, headings of the others, columns with cells but no
     * heading.
     */
    private record Columns(
            Map<Integer, String> used, Map<Integer, String> unused, int width, TreeMap<Integer, String> nameless) {
        static Columns of(List<String> header) {
            Map<Integer, String> used = new LinkedHashMap<>();
            Map<Integer, String> unused = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                String heading = TypedText.line(header.get(i));
                Optional<String> column = Headings.column(heading);
                if (column.isPresent()) {
                    used.put(i, column.get());
                } else if (heading != null) {
                    unused.put(i, heading);
                }
            }
            giveWay(used, unused, header);
            refuseTwice(used, header);
            boolean parted = used.containsValue("family_name") || used.containsValue("given_name");
            used.entrySet().removeIf(entry -> {
                boolean spare = parted && entry.getValue().equals(Headings.FULL_NAME);
                if (spare) {
                    unused.put(entry.getKey(), header.get(entry.getKey()).strip());
                }
                return spare;
            });
            refuseLack(used);
            return new Columns(used, unused, header.size(), new TreeMap<>());
        }

        /** A heading that means several things is not used where another says it plainly. */
        private static void giveWay(Map<Integer, String> used, Map<Integer, String> unused, List<String> header) {
            List<Integer> weak = used.keySet().stream()
                    .filter(i -> Headings.isWeak(header.get(i)))
                    .toList();
            for (int i : weak) {
                if (Collections.frequency(used.values(), used.get(i)) > 1) {
                    used.remove(i);
                    unused.put(i, header.get(i).strip());
                }
            }
        }

        private static void refuseTwice(Map<Integer, String> used, List<String> header) {
            Map<String, Integer> first = new HashMap<>();
            used.forEach((index, column) -> {
                Integer before = first.putIfAbsent(column, index);
                if (before != null) {
                    List<String> both = Stream.of(before, index)
                            .map(i -> header.get(i).strip() + " (" + (i + 1) + ")")
                            .toList();
                    throw Rejected.in(
                            "file",
                            AgencyMessages.class,
                            m -> m.fileColumnTwice(TemplateColumns.heading(column, m), listed(both, m)));
                }
            });
        }

        private static void refuseLack(Map<Integer, String> used) {
            boolean named = used.containsValue("given_name") || used.containsValue(Headings.FULL_NAME);
            List<String> lacking = NEEDED.stream()
                    .filter(name -> !used.containsValue(name) && !(named && name.equals("family_name")))
                    .toList();
            if (!lacking.isEmpty()) {
                throw lacks(lacking);
            }
        }

        Entry entry(RawRows.Row row) {
            Map<String, String> cells = new HashMap<>();
            List<String> surplus = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = unescaped(TypedText.line(row.cells().get(i)));
                if (used.containsKey(i)) {
                    put(cells, used.get(i), cell);
                } else if (cell != null && i >= width) {
                    surplus.add(cell);
                } else if (cell != null && !unused.containsKey(i)) {
                    nameless.put(i, cell);
                }
            }
            return new Entry(row.line(), cells, surplus);
        }

        /** The custom of lists in which family and given name share a column: the family name comes first. */
        private static void put(Map<String, String> cells, String column, String cell) {
            if (column.equals(Headings.FULL_NAME) && cell != null) {
                String[] names = cell.split(" ", 2);
                cells.put("family_name", names[0]);
                cells.put("given_name", names.length > 1 ? names[1] : null);
            } else {
                cells.put(column, cell);
            }
        }

        /** Files of ours put an apostrophe before what would begin a formula. */
        private static String unescaped(String cell) {
            boolean escaped = cell != null && cell.startsWith("'") && CsvCell.beginsFormula(cell.substring(1));
            return escaped ? cell.substring(1) : cell;
        }

        List<Function<AgencyMessages, String>> notes() {
            List<Function<AgencyMessages, String>> notes = new ArrayList<>();
            if (used.containsValue(Headings.FULL_NAME)) {
                notes.add(AgencyMessages::namesParted);
            }
            List<String> left = new ArrayList<>(unused.values());
            left.removeIf(Headings::isAside);
            nameless.forEach((index, cell) -> left.add("№ " + (index + 1) + " («" + cell + "»)"));
            if (!left.isEmpty()) {
                notes.add(say -> say.ignoredColumns(listed(left, say)));
            }
            return notes;
        }
    }
}
