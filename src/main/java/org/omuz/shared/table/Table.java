package org.omuz.shared.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * A list to be written into a file.
 *
 * @param name of the file, without its ending
 * @param title of the sheet
 * @param heads words of the reader's language
 * @param about lines above the heads that say what is in it; a CSV, which programs read, has none
 */
public record Table(String name, String title, List<String> heads, Lines lines, List<String> about) {
    public Table(String name, String title, List<String> heads, Lines lines) {
        this(name, title, heads, lines, List.of());
    }

    public Table about(List<String> said) {
        return new Table(name, title, heads, lines, List.copyOf(said));
    }

    /** Hands over one line after the other, so that no length of a list fills the memory. */
    @FunctionalInterface
    public interface Lines {
        void into(Line line) throws IOException;
    }

    /**
     * Cells are texts, numbers, dates, instants (written in the centre's zone), {@link Shaded} and {@link Dated} ones,
     * or null.
     */
    @FunctionalInterface
    public interface Line {
        void of(Object... cells) throws IOException;
    }

    /** @param fill RRGGBB; a CSV has the text alone */
    public record Shaded(String text, String fill) {}

    /**
     * A date that a spreadsheet reckons with, shown behind a few words.
     *
     * @param before the words, with the space behind them
     * @param fill RRGGBB
     */
    public record Dated(String before, LocalDate date, String fill) {}
}
