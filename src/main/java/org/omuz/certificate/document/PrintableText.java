package org.omuz.certificate.document;

import java.text.Normalizer;

/** What may be set in type: composed, on one line, without controls that could turn or hide letters. */
final class PrintableText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PrintableText() {}

    /** Composed (NFC) and without spaces at the ends or doubled ones; null becomes empty. */
    static String tidy(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00A0', ' ').strip().replaceAll(" {2,}", " ");
    }

    /** Joiners steer Arabic letters and have no shape of their own. */
    static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
    }

    /** Controls, direction overrides, private and unassigned characters: no reader would see what was meant. */
    static boolean isRefused(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT -> !isJoiner(codePoint);
            default -> false;
        };
    }

    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A line with any Arabic letter reads from the right, also where it begins with a course code. */
    static boolean readsFromRight(String text) {
        return text.codePoints().anyMatch(PrintableText::isRightToLeft);
    }
}
