package org.omuz.shared.find;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The place of a name in a list. Letters stand in the order of their own alphabet: Tajik, which holds the Russian one
 * (ғ after г, ё after е, ӣ after и, қ after к, ӯ after у, ҳ after х, ҷ after ч), and Dari (و before ه). No collation of
 * the database knows the first.
 */
public final class SortKey {
    private static final String ALPHABET = "0123456789"
            + "abcdefghijklmnopqrstuvwxyz"
            + "абвгґғдђеёєжҗзиӣіїйкқлљмнңњоөпрстћуӯўүфхҳһцчҷшщъыьэюя"
            + "آابپتټثجچحخځڅدډذرړزژږسشښصضطظعغفقکگلمنڼوهی";
    private static final char FIRST = '\u0100';
    private static final char OTHERS = '\u0800';
    private static final char BETWEEN_PARTS = '\u0001';
    private static final int LONGEST = 200;

    private SortKey() {}

    /** Of a family name and what follows it; a part that is null or blank counts as nothing. */
    public static String of(String... parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                add(part, key.isEmpty() ? key : key.append(BETWEEN_PARTS));
            }
        }
        return key.length() <= LONGEST ? key.toString() : key.substring(0, LONGEST);
    }

    /** By the order of names instead of that of code points. */
    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(thing -> of(name.apply(thing)));
    }

    private static void add(String name, StringBuilder key) {
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .codePoints()
                .forEach(c -> {
                    int letter = place(c) >= 0 ? c : FoldedLetters.ofOneKey(base(c));
                    int place = place(letter);
                    if (place >= 0) {
                        key.append((char) (FIRST + place));
                    } else if (Character.isLetterOrDigit(letter) && !FoldedLetters.isSilent(letter)) {
                        key.append((char) Math.min(OTHERS + letter, Character.MIN_SURROGATE - 1));
                    } else if (isBlank(c)) {
                        key.append(' ');
                    }
                });
    }

    private static int place(int letter) {
        return ALPHABET.indexOf(letter);
    }

    /** The letter without its marks; Arabic, Persian and other digits are those of the alphabet. */
    private static int base(int c) {
        return Character.isDigit(c)
                ? '0' + Character.digit(c, 10)
                : Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .codePointAt(0);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || FoldedLetters.isJoiner(c);
    }
}
