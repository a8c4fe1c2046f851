package org.omuz.exercise.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.shared.Rejected;

/**
 * A table as it is typed: a line for each row, cells between bars; a cell with a bar or a line break stands in quotes.
 */
final class GridText {
    private static final CSVFormat BARS = CSVFormat.DEFAULT
            .builder()
            .setDelimiter('|')
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .get();

    private GridText() {}

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.isEmpty() ? "" : BARS.format(cell))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    /** A blank line is a row without cells. */
    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, BARS)) {
            for (CSVRecord row : parser) {
                rows.add(row.size() == 1 && row.get(0).isBlank() ? List.of() : row.toList());
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw Rejected.because(ExerciseMessages.class, ExerciseMessages::gridUnreadable);
        }
    }
}
