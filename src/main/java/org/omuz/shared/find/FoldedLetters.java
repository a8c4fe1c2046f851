package org.omuz.shared.find;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The letters that people of the region type one for another. What Unicode itself takes apart (ё, й, ӣ, ӯ, ў, é, آ, أ,
 * full-width and presentation forms) needs no row here: the marks are dropped after decomposition.
 */
final class FoldedLetters {
    /** Each group of letters, and after the blank the one that stands for it in a search key. */
    private static final String[] GROUPS = {
        // Tajik letters that a Russian keyboard lacks, and what is typed or heard for them
        "қӄқ к",
        "ғґ г",
        "ҳһ х",
        "ҷчж ж",
        "ңӈ н",
        "ө о",
        "үұ у",
        "ә а",
        // heard alike, and spelt either way in names that went from Tajik to Russian
        "э е",
        "ыії и",
        // Latin letters that Unicode does not take apart
        "ı i",
        "ł l",
        "ø o",
        "đð d",
        "ß s",
        // Persian, Arabic, Urdu and Pashto keyboards give different code points to one letter
        "يىېۍےێ ی",
        "كڪ ک",
        "ګ گ",
        "ةھہەۀ ه",
        "ٱإأ ا",
        "ؤ و",
    };
    /**
     * The signs, the apostrophes that stand for them in Latin and Cyrillic, lone hamza and tatweel: typed or left out
     * at will.
     */
    private static final String SILENT = "ъь'’‘ʼʻʹ`´ء\u0640";

    private static final Map<Integer, Integer> STANDS_FOR = new HashMap<>();

    static {
        for (String group : GROUPS) {
            int end = group.indexOf(' ');
            int one = group.codePointAt(end + 1);
            group.substring(0, end).codePoints().forEach(c -> STANDS_FOR.put(c, one));
        }
    }

    private FoldedLetters() {}

    /** Lower case, decomposed, without marks and silent letters, each letter as the one of its group; digits as 0–9. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder said = new StringBuilder(lower.length());
        lower.codePoints().filter(c -> !isSilent(c)).forEach(said::appendCodePoint);
        Normalizer.normalize(said, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .forEach(c -> folded.appendCodePoint(
                        Character.isDigit(c) ? '0' + Character.digit(c, 10) : STANDS_FOR.getOrDefault(c, c)));
        return folded.toString();
    }

    /** The same, but Cyrillic letters as they stand: what each sounds like is lost in its group. */
    static String heard(String text) {
        StringBuilder heard = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        composed.codePoints().filter(c -> !isSilent(c)).forEach(c -> {
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC) {
                heard.appendCodePoint(c);
            } else {
                heard.append(folded(Character.toString(c)));
            }
        });
        return heard.toString();
    }

    static boolean isSilent(int c) {
        return SILENT.indexOf(c) >= 0;
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT && !isJoiner(c);
    }

    /** Persian writes compounds with these, with a blank, or in one. */
    static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    /** The one letter of its group, for Arabic script only: in an order of names қ is not к. */
    static int ofOneKey(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? STANDS_FOR.getOrDefault(c, c) : c;
    }
}
