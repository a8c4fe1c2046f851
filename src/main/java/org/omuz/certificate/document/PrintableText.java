package org.omuz.certificate.document;

import java.text.Normalizer;

/** What may be set in type: composed, on one line, without controls that could turn or hide letters. */
final class PrintableText {
    private PrintableText() {}

    /** Composed (NFC) and without spaces at the ends or doubled ones; null becomes empty. */
    static String tidy(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip()
                .replaceAll(" {2,}", " ");
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
