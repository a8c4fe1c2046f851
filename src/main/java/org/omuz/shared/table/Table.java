package org.omuz.shared.table;

import java.io.IOException;
import java.util.List;

/**
 * A list to be written into a file.
 *
 * @param name of the file, without its ending
 * @param title of the sheet
 * @param heads words of the reader's language
 */
public record Table(String name, String title, List<String> heads, Lines lines) {

    /** Hands over one line after the other, so that no length of a list fills the memory. */
    @FunctionalInterface
    public interface Lines {
        void into(Line line) throws IOException;
    }

    /** Cells are texts, numbers, dates, instants (written in the centre's zone), {@link Shaded} ones, or null. */
    @FunctionalInterface
    public interface Line {
        void of(Object... cells) throws IOException;
    }

    /** @param fill RRGGBB; a CSV has the text alone */
    public record Shaded(String text, String fill) {}
}
