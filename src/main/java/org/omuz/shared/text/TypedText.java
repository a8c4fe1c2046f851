package org.omuz.shared.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one door for text that a person typed or a file brought. Every text is composed (NFC), without bidirectional and
 * zero-width marks that nobody sees; the joiners ZWNJ and ZWJ, which Persian and Pashto spelling needs, stay in names
 * and texts and are dropped only from codes, numbers and addresses. What cannot be mended ({@link #unmendable}) is
 * refused by whoever asks.
 */
public final class TypedText {
    /** Vertical tab, form feed, next line, line and paragraph separator: other programs' line breaks. */
    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    /** Soft hyphen, zero-width space, direction marks, embeddings and isolates, word joiner, byte order mark. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private TypedText() {}

    /** As typed, blanks included: composed, with plain line breaks, without unseen marks. */
    public static String mended(String typed) {
        return composed(typed);
    }

    /** Without what is {@link #unmendable}. */
    public static String writable(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    /** Running text: line breaks become {@code \n}, blanks at its ends go. Null stays null. */
    public static String prose(String typed) {
        return typed == null ? null : composed(typed).strip();
    }

    /** As {@link #prose} with the blanks at its ends kept, which have a meaning in files. */
    public static String file(String read) {
        return composed(read);
    }

    /** One line: line breaks and runs of blanks become one blank; null where nothing is left. */
    public static String line(String typed) {
        if (typed == null) {
            return null;
        }
        String line = BLANKS.matcher(composed(typed).replace('\n', ' '))
                .replaceAll(" ")
                .strip();
        return line.isEmpty() ? null : line;
    }

    /**
     * A code, personnel number, serial or e-mail address: a line without joiners, with ASCII digits and plain hyphens.
     */
    public static String code(String typed) {
        String line = line(typed);
        if (line == null) {
            return null;
        }
        String code = digits(JOINERS.matcher(line).replaceAll(""))
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .strip();
        return code.isEmpty() ? null : code;
    }

    /**
     * Persian, Arabic, full-width and other decimal digits as 0–9; everything else as it is. For number, code and date
     * fields only.
     */
    public static String digits(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /** The first character that no document can hold: a control character or half of a surrogate pair. */
    public static Optional<String> unmendable(String text) {
        return CONTROL.matcher(text == null ? "" : text)
                .results()
                .findFirst()
                .map(found -> "U+%04X".formatted(found.group().codePointAt(0)));
    }

    private static String composed(String typed) {
        String text = LINE_BREAKS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("\n");
        return UNSEEN.matcher(text).replaceAll("");
    }
}
