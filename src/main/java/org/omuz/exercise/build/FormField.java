package org.omuz.exercise.build;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A field of a form over a JSON object.
 *
 * @param path of the value, with dots: {@code response.minutes}
 * @param options of a choice or of what is ticked; for a word, what may be suggested; for a condition, what it can wait
 *     for
 * @param form what a word has to look like, or null
 * @param rare folded away under "more"
 * @param needed what everything else knows the object by: none is without it
 */
public record FormField(
        String path,
        Kind kind,
        String label,
        String hint,
        List<Option> options,
        Pattern form,
        boolean rare,
        boolean needed) {
    public enum Kind {
        WORD,
        NUMBER,
        CHOICE,
        /** Any of the options, ticked; their values separated by commas. */
        PICKS,
        /** Day and time of day. */
        MOMENT,
        /** A text in every language, one line. */
        LINE,
        /** A text in every language, of several lines. */
        TEXT,
        /** A list of texts: a line for each, the same line in every language. */
        LINES,
        /** A list of codes with a text each: {@code code: text}, a line for each. */
        CHOICES,
        /** The same where the text is a title. */
        POSTS,
        /** A table: a line for each row, cells separated by {@code |}. */
        GRID,
        CONDITION
    }

    /** @param group heading it stands under, or null */
    record Option(String value, String label, String group) {}

    static FormField input(String path, Kind kind, String label) {
        return new FormField(path, kind, label, null, List.of(), null, false, false);
    }

    static FormField choice(String path, String label, List<Option> options) {
        return new FormField(path, Kind.CHOICE, label, null, options, null, false, false);
    }

    static FormField picks(String path, String label, List<Option> options) {
        return new FormField(path, Kind.PICKS, label, null, options, null, false, false);
    }

    FormField of(List<Option> others) {
        return new FormField(path, kind, label, hint, others, form, rare, needed);
    }

    FormField hint(String text) {
        return new FormField(path, kind, label, text, options, form, rare, needed);
    }

    FormField like(Pattern pattern) {
        return new FormField(path, kind, label, hint, options, pattern, rare, needed);
    }

    FormField rarely() {
        return new FormField(path, kind, label, hint, options, form, true, needed);
    }

    FormField required() {
        return new FormField(path, kind, label, hint, options, form, rare, true);
    }

    public boolean perLanguage() {
        return switch (kind) {
            case LINE, TEXT, LINES, CHOICES, POSTS, GRID -> true;
            case WORD, NUMBER, CHOICE, PICKS, MOMENT, CONDITION -> false;
        };
    }

    /** What to call a value: its option's label, else the value itself. */
    public String named(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    String pointer() {
        return "/" + path.replace('.', '/');
    }

    /** Property that holds the text of a coded line. */
    String textKey() {
        return kind == Kind.POSTS ? "title" : "text";
    }
}
