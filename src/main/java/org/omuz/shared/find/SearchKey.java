package org.omuz.shared.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Makes the words a thing is found by, and those that a person typed, so that each typed word is the beginning of a
 * kept one. Kept is each piece of a text run together with all pieces after it: "Абдул-Азиз" is found by абдул, азиз,
 * абдулазиз and Абдул-Азиз.
 */
public final class SearchKey {
    /** Kept with every row; to be raised when the folding changes, and all words are made anew. */
    static final int RULES = 3;

    static final int LONGEST = 64;
    private static final int MOST_TYPED = 8;
    /**
     * Before a word as it is heard, the consonants of one, and those of one in Arabic script: no letter and no digit
     * begins so.
     */
    private static final String HEARD = "~";

    private static final String BONES = "#";
    private static final String ARABIC_BONES = "^";
    /** Fewer consonants are looked for whole, as too many words begin with them. */
    private static final int BEGINNING = 3;

    private static final int SHORTEST_END = 3;
    private static final Pattern BETWEEN_PIECES = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Blanks and the signs that part words; hyphens, joiners, underscores and, in addresses, dots run on. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Pd}\\u2212\\u200C\\u200D_@.]+");

    private static final Pattern DOTS = Pattern.compile("\\.+");
    private static final Pattern DIGITS_AT_END = Pattern.compile("\\d+$");
    /** Russian spells ҷ so: Раджабов is Раҷабов, and found by Рад as well. */
    private static final String RUSSIAN_J = "дж";
    /**
     * Cyrillic letters that look like a Latin one, in codes: the first of one string stands for the first of the other.
     */
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
        var digits = DIGITS_AT_END.matcher(
                code == null ? "" : FoldedLetters.folded(code).strip());
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

    /**
     * What was typed, word by word, each as the patterns of the kept words it finds; empty where it holds no letter and
     * no digit.
     */
    static List<Set<String>> asked(String text) {
        List<Set<String>> words = new ArrayList<>();
        String[] folded = BETWEEN_WORDS.split(FoldedLetters.folded(text));
        String[] heard = BETWEEN_WORDS.split(FoldedLetters.heard(text));
        for (int word = 0; word < folded.length; word++) {
            boolean address = folded[word].indexOf('@') >= 0;
            String[] parts = address ? new String[] {folded[word]} : DOTS.split(folded[word]);
            String[] sounds = address || word >= heard.length ? new String[0] : DOTS.split(heard[word]);
            for (int part = 0; part < parts.length; part++) {
                String joined = joined(parts[part]);
                if (!joined.isEmpty() && words.size() < MOST_TYPED) {
                    Set<String> found = new LinkedHashSet<>(Set.of(kept(alike(joined.replace(RUSSIAN_J, "ж"))) + "%"));
                    if (part < sounds.length) {
                        addHeard(joined(sounds[part]), found);
                    }
                    words.add(found);
                }
            }
        }
        return words;
    }

    private static void addHeard(String word, Set<String> patterns) {
        String heard = Sound.of(word);
        if (heard.length() > 1) {
            patterns.add(HEARD + kept(heard) + "%");
        }
        String others = Sound.isArabic(word) ? BONES : ARABIC_BONES;
        Sound.consonants(word)
                .forEach(bones -> patterns.add(others + kept(bones) + (bones.length() < BEGINNING ? "" : "%")));
    }

    private static void addPieces(String text, Set<String> words) {
        onward(BETWEEN_PIECES.split(FoldedLetters.folded(text)), word -> {
            words.add(kept(word));
            words.add(kept(alike(word)));
            words.add(kept(alike(word.replace(RUSSIAN_J, "ж"))));
        });
        onward(BETWEEN_PIECES.split(FoldedLetters.heard(text)), word -> {
            String heard = Sound.of(word);
            if (!heard.isEmpty()) {
                words.add(kept(HEARD + heard));
            }
            String script = Sound.isArabic(word) ? ARABIC_BONES : BONES;
            Sound.consonants(word).forEach(bones -> words.add(kept(script + bones)));
        });
    }

    private static void onward(String[] pieces, Consumer<String> word) {
        StringBuilder onward = new StringBuilder();
        for (int piece = pieces.length - 1; piece >= 0; piece--) {
            onward.insert(0, pieces[piece]);
            if (!pieces[piece].isEmpty()) {
                word.accept(onward.toString());
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
