package org.omuz.agency.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.omuz.agency.AgencyMessages;

/** The rows of a file before its columns are known, and what is to be said about how it was read. */
record RawRows(List<Row> rows, List<Function<AgencyMessages, String>> notes) {
    static final int MOST_ROWS = 20_000;
    /** Titles may stand above the header. */
    static final int HEAD_WITHIN = 20;

    static final int MOST_COLUMNS = 200;

    /** @param line as the program counts in which people look the row up */
    record Row(long line, List<String> cells) {
        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Index of the row that names most columns, if any names two. */
    static Optional<Integer> header(List<Row> rows) {
        Optional<Integer> best = Optional.empty();
        long most = 1;
        for (int i = 0; i < Math.min(HEAD_WITHIN, rows.size()); i++) {
            long known = rows.get(i).cells.stream()
                    .flatMap(cell -> Headings.column(cell).stream())
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = Optional.of(i);
            }
        }
        return best;
    }

    static long known(List<Row> rows) {
        return header(rows)
                .map(i -> rows.get(i).cells.stream()
                        .flatMap(cell -> Headings.column(cell).stream())
                        .distinct()
                        .count())
                .orElse(0L);
    }
}
