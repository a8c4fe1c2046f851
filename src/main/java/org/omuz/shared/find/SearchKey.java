package org.omuz.shared.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the words a thing is found by, and those that a person typed, so that each typed word is the beginning of a kept one.
 * Kept is each piece of a text run together with all pieces after it: "Абдул-Азиз" is found by абдул, азиз, абдулазиз and Абдул-Азиз.
 */
public final class SearchKey {
    /** Kept with every row; to be raised when the folding changes, and all words are made anew. */
    static final int RULES = 2;

    static final int LONGEST = 64;
    private static final int MOST_TYPED = 8;
    private static final int SHORTEST_END = 3;
    private static final Pattern BETWEEN_PIECES = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Blanks and the signs that part words; hyphens, joiners, underscores and, in addresses, dots run on. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Pd}\\u2212\\u200C\\u200D_@.]+");
    private static final Pattern DOTS = Pattern.compile("\\.+");
    private static final Pattern DIGITS_AT_END = Pattern.compile("\\d+$");
    /** Russian spells ҷ so: Раджабов is Раҷабов, and found by Рад as well. */
    private static final String RUSSIAN_J = "дж";
    /** Cyrillic letters that look like a Latin one, in codes: the first of one string stands for the first of the other. */
    private static final String CYRILLIC = "авекмнорстухіј";
    private static final String LATIN = "abekmhopctyxij";

    private SearchKey() {}

    /** Of names, titles and addresses; null and blank ones give none. */
    public static Set<String> of(String... texts) {
        return of(Arrays.asList(texts));
    }

    public static Set<String> of(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                addPieces(text, words);
            }
        }
        return words;
    }

    /** Of a number or serial: also found by its last digits, and by its last number without the zeros before it. */
    public static Set<String> ofCode(String code) {
        Set<String> words = of(code);
        var digits = DIGITS_AT_END.matcher(code == null ? "" : Letters.folded(code).strip());
        if (digits.find()) {
            String end = digits.group();
            for (int from = 0; from <= end.length() - SHORTEST_END; from++) {
                words.add(kept(end.substring(from)));
            }
            String plain = end.replaceFirst("^0+(?=.)", "");
            words.add(kept(plain));
        }
        return words;
    }

    /** What was typed, word by word; empty where it holds no letter and no digit. */
    static List<String> typed(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(Letters.folded(text))) {
            for (String part : word.indexOf('@') >= 0 ? new String[] {word} : DOTS.split(word)) {
                String joined = joined(part);
                if (!joined.isEmpty() && words.size() < MOST_TYPED) {
                    words.add(kept(alike(joined.replace(RUSSIAN_J, "ж"))));
                }
            }
        }
        return words;
    }

    private static void addPieces(String text, Set<String> words) {
        String[] pieces = BETWEEN_PIECES.split(Letters.folded(text));
        StringBuilder onward = new StringBuilder();
        for (int piece = pieces.length - 1; piece >= 0; piece--) {
            onward.insert(0, pieces[piece]);
            if (!pieces[piece].isEmpty()) {
                String word = onward.toString();
                words.add(kept(word));
                words.add(kept(alike(word)));
                words.add(kept(alike(word.replace(RUSSIAN_J, "ж"))));
            }
        }
    }

    /** A word with a digit, or of two alphabets, is a code: its Cyrillic look-alikes are taken for Latin ones. */
    private static String alike(String word) {
        boolean cyrillic = word.codePoints().anyMatch(c -> CYRILLIC.indexOf(c) >= 0);
        boolean code = word.codePoints().anyMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        if (!cyrillic || !code) {
            return word;
        }
        StringBuilder latin = new StringBuilder(word.length());
        word.codePoints().forEach(c -> {
            int at = CYRILLIC.indexOf(c);
            latin.appendCodePoint(at < 0 ? c : LATIN.charAt(at));
        });
        return latin.toString();
    }

    private static String joined(String text) {
        return BETWEEN_PIECES.matcher(text).replaceAll("");
    }

    private static String kept(String word) {
        int end = Math.min(word.length(), LONGEST);
        return word.substring(0, end > 0 && Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end);
    }
}
