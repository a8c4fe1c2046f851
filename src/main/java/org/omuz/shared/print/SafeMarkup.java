package org.omuz.shared.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omuz.shared.text.TypedText;

/**
 * The last look at a page before it is set: what was stored long ago may hold what is refused today, and prints all the
 * same. Characters no document can hold and letters no font has are shown by their codes.
 */
final class SafeMarkup {
    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    private SafeMarkup() {}

    static String of(String xhtml) {
        String resolved = REFERENCE
                .matcher(xhtml)
                .replaceAll(found -> Matcher.quoteReplacement(resolved(found.group(1), found.group(2))));
        String text = TypedText.prose(resolved);
        StringBuilder safe = new StringBuilder(text.length() + 64);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                safe.append((char) c);
            } else if (Lettering.isJoiner(c) || Lettering.DOCUMENT.has(c)) {
                safe.appendCodePoint(c);
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                safe.append(' ');
            } else {
                safe.append(Lettering.DOCUMENT.visible(Character.toString(c)));
            }
        });
        return FromRight.isIn(text) ? safe.toString() : safe.toString().replaceAll("[\u200C\u200D]", "");
    }

    /** Of a numeric reference; what is part of the markup's own grammar stays a reference. */
    private static String resolved(String hexadecimal, String decimal) {
        int code = hexadecimal == null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        if (!Character.isValidCodePoint(code)) {
            return Lettering.DOCUMENT.visible("\uFFFF");
        }
        return "<>&\"'".indexOf(code) >= 0 ? "&#" + code + ";" : Character.toString(code);
    }
}
