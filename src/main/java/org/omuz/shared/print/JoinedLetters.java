package org.omuz.shared.print;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic script as the letters stand on paper: each replaced by its joined form, by name in the Unicode character
 * database. Letters without encoded forms, as some of Pashto, stand alone.
 */
final class JoinedLetters {
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final String[] ENDINGS = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    private static final char NON_JOINER = '\u200C';
    private static final char LAM = '\u0644';

    /** A letter, or lam with alef, to its four forms; 0 where there is none. */
    private static final Map<String, char[]> FORMS = new HashMap<>();

    static {
        readForms(0xFB50, 0xFDFF);
        readForms(0xFE70, 0xFEFC);
    }

    private JoinedLetters() {}

    private static void readForms(int from, int to) {
        for (int form = from; form <= to; form++) {
            String name = String.valueOf(Character.getName(form));
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean lamAlef = letters.length() == 2 && letters.charAt(0) == LAM && name.contains("LAM WITH ALEF");
            if (letters.length() > 1 && !lamAlef || !Lettering.DOCUMENT.has(form)) {
                continue;
            }
            for (int place = 0; place < ENDINGS.length; place++) {
                if (name.endsWith(ENDINGS[place])) {
                    FORMS.computeIfAbsent(letters, key -> new char[ENDINGS.length])[place] = (char) form;
                }
            }
        }
    }

    /** In the order of reading; joiners are gone after they did their work. */
    static String of(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == JOINER || letter == NON_JOINER) {
                continue;
            }
            boolean ligature = letter == LAM && i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2));
            char[] forms = FORMS.get(ligature ? text.substring(i, i + 2) : Character.toString(letter));
            int end = ligature ? i + 1 : i;
            joined.append(forms == null ? letter : form(forms, letter, joinsOn(text, i), takesOn(text, end)));
            i = end;
        }
        return joined.toString();
    }

    private static char form(char[] forms, char letter, boolean before, boolean after) {
        boolean toNext = after && forms[INITIAL] != 0;
        boolean fromBefore = before && forms[FINAL] != 0;
        char form = forms[fromBefore ? toNext ? MEDIAL : FINAL : toNext ? INITIAL : ISOLATED];
        return form == 0 ? letter : form;
    }

    /** Whether the letter before, marks aside, reaches towards this one. */
    private static boolean joinsOn(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char before = text.charAt(i);
            if (isMark(before)) {
                continue;
            }
            boolean ligatured = i > 0 && FORMS.containsKey(text.substring(i - 1, i + 1));
            char[] forms = FORMS.get(Character.toString(before));
            return before == TATWEEL || before == JOINER || !ligatured && forms != null && forms[INITIAL] != 0;
        }
        return false;
    }

    private static boolean takesOn(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char next = text.charAt(i);
            if (isMark(next)) {
                continue;
            }
            char[] forms = FORMS.get(Character.toString(next));
            return next == TATWEEL || next == JOINER || forms != null && forms[FINAL] != 0;
        }
        return false;
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
