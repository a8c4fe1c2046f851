package org.omuz.exercise.build;

import java.util.List;
import java.util.regex.Pattern;
import org.omuz.shared.Language;

/**
 * A field of a form over a JSON object.
 *
 * @param path of the value, with dots: {@code response.minutes}
 * @param name of its input where that is not its path; null where it is
 * @param options of a choice or of what is ticked; for a word, what may be suggested; for a condition, what it can wait
 *     for
 * @param form what a word has to look like, or null
 * @param rare folded away under "more"
 * @param needed what everything else knows the object by: none is without it
 */
public record FormField(
        String path,
        String name,
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
        /** The same where only the texts are written: a code stays with its place. */
        PLACES,
        /** A table: a line for each row, cells separated by {@code |}. */
        GRID,
        CONDITION,
        /** The same where nothing that it could wait for is offered. */
        TYPED_CONDITION
    }

    /** @param group heading it stands under, or null */
    public record Option(String value, String label, String group) {}

    static FormField input(String path, Kind kind, String label) {
        return new FormField(path, null, kind, label, null, List.of(), null, false, false);
    }

    static FormField choice(String path, String label, List<Option> options) {
        return input(path, Kind.CHOICE, label).of(options);
    }

    static FormField picks(String path, String label, List<Option> options) {
        return input(path, Kind.PICKS, label).of(options);
    }

    public FormField of(List<Option> others) {
        return new FormField(path, name, kind, label, hint, others, form, rare, needed);
    }

    public FormField hint(String text) {
        return new FormField(path, name, kind, label, text, options, form, rare, needed);
    }

    public FormField like(Pattern pattern) {
        return new FormField(path, name, kind, label, hint, options, pattern, rare, needed);
    }

    public FormField rarely(boolean folded) {
        return new FormField(path, name, kind, label, hint, options, form, folded, needed);
    }

    public FormField as(Kind other) {
        return new FormField(path, name, other, label, hint, options, form, rare, needed);
    }

    public FormField called(String input) {
        return new FormField(path, input, kind, label, hint, options, form, rare, needed);
    }

    FormField required() {
        return new FormField(path, name, kind, label, hint, options, form, rare, true);
    }

    /** Of its input; one with a name of its own is followed by the language after a hyphen. */
    String input() {
        return name == null ? path : name;
    }

    public String input(Language language) {
        return input() + (name == null ? "." : "-") + language.tag;
    }

    public boolean perLanguage() {
        return switch (kind) {
            case LINE, TEXT, LINES, CHOICES, POSTS, PLACES, GRID -> true;
            case WORD, NUMBER, CHOICE, PICKS, MOMENT, CONDITION, TYPED_CONDITION -> false;
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
