package org.omuz.qualification.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omuz.shared.content.ContentHash;

/**
 * What a paper says.
 *
 * @param name of the file, without its ending
 * @param about lines under the title: whose, of which dates, by which filter
 * @param wide across the page
 */
public record Sheet(String name, String title, List<String> about, List<Section> sections, boolean wide) {
    /** A table with its heading; {@code widths} of its columns in percent. */
    public record Section(String title, List<String> heads, List<Integer> widths, List<List<Cell>> rows) {}

    /** @param mark class of the state: held, soon, lapsed or gap; empty for plain text */
    public record Cell(String text, String mark) {
        public static Cell of(String text) {
            return new Cell(text == null ? "" : text, "");
        }
    }

    /** SHA-256 of everything that is printed but for when, by whom and on which page. */
    public String hash() {
        ContentHash hash = new ContentHash().add(title);
        about.forEach(hash::add);
        for (Section section : sections) {
            hash.add(section.title());
            section.heads().forEach(hash::add);
            section.rows().forEach(row -> row.forEach(cell -> hash.add(cell.text())));
        }
        return hash.hex();
    }

    /** The columns in the order of a script that runs from right to left; the setter of pages does not turn them. */
    Sheet mirrored() {
        return new Sheet(
                name,
                title,
                about,
                sections.stream()
                        .map(section -> new Section(
                                section.title(),
                                reversed(section.heads()),
                                reversed(section.widths()),
                                section.rows().stream().map(Sheet::reversed).toList()))
                        .toList(),
                wide);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
