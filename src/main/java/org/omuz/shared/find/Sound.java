package org.omuz.shared.find;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A name as it is heard, whichever alphabet it stands in: Cyrillic goes over to Latin letters, and the spellings that
 * the region's passports, lists and keyboards give one sound become one. Arabic script leaves short vowels out: a name
 * in it and one in another script meet at their consonants.
 */
final class Sound {
    private static final Map<Integer, String> LATIN = new HashMap<>();
    private static final Map<Integer, String> CONSONANTS = new HashMap<>();

    /** One sound, spelt in Latin letters, in this order; x stands for sh and c for ch. */
    private static final String[][] SPELLINGS = {
        {"kh|x", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"w", "v"},
        {"q|ck|c(?!h)", "k"},
        {"dzh|dj|zh", "j"},
        {"shch|sch|sh", "x"},
        {"tch|ch", "c"},
        {"ts|tz", "s"},
        {"oo|ou", "u"},
        {"ee", "i"}
    };

    private static final String VOWELS = "aeiou";

    static {
        letters(
                LATIN,
                "а a б b в v г g ґ g ғ g д d ж j ҷ j з z и i ӣ i і i к k қ k л l м m н n ң n о o п p "
                        + "р r с s т t у u ӯ u ў u ү u"
                        + " ф f х h ҳ h ц s ч c ш x щ x ы i э e е e ё yo ю yu я ya й y ә a ө o і i ї i");
        letters(
                CONSONANTS,
                "ب b پ p ت t ټ t ث s ج j چ c ح h خ h د d ډ d ذ z ر r ړ r ز z ژ j س s ش x ښ x ص s ض z "
                        + "ط t ظ z غ g ف f ق k ک k گ g"
                        + " ل l م m ن n ڼ n ه h");
    }

    private Sound() {}

    private static void letters(Map<Integer, String> to, String pairs) {
        String[] both = pairs.split(" ");
        for (int i = 0; i < both.length; i += 2) {
            to.put(both[i].codePointAt(0), both[i + 1]);
        }
    }

    private static boolean is(String word, Character.UnicodeScript script) {
        return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == script);
    }

    static boolean isArabic(String word) {
        return is(word, Character.UnicodeScript.ARABIC);
    }

    /**
     * Of a word in Latin or Cyrillic letters, in lower case and before any letter was folded into another; empty for
     * any other.
     */
    static String of(String word) {
        if (is(word, Character.UnicodeScript.CYRILLIC)) {
            StringBuilder latin = new StringBuilder();
            word.replace("дж", "ҷ").codePoints().forEach(c -> latin.append(LATIN.getOrDefault(c, "")));
            return heard(latin.toString());
        }
        return is(word, Character.UnicodeScript.LATIN) ? heard(spelt(word)) : "";
    }

    private static String spelt(String word) {
        String spelt = word;
        for (String[] spelling : SPELLINGS) {
            spelt = spelt.replaceAll(spelling[0], spelling[1]);
        }
        return spelt;
    }

    /**
     * Aliyev, Aliev and Алиев; Bakhtiyor, Бахтиёр and Бахтияр; Semyonov, Семёнов and Семенов; Namunaev and Namunayev.
     */
    private static String heard(String latin) {
        return latin.replaceAll("(.)\\1+", "$1")
                .replaceAll("(?<=[^aeiouy])yo", "e")
                .replaceAll("(?<=[aeiou])y(?=[aeiou])", "")
                .replaceAll("y(?![aeiou])", "i")
                .replaceAll("(?<=[^aeiouy])y(?=[aeiou])", "i")
                .replaceAll("i[aeo]", "ia")
                .replaceAll("(.)\\1+", "$1");
    }

    /**
     * The consonants of a word. In Arabic script و is v or a vowel, so that a word elsewhere has them with and without
     * its v; a last h, which may be only written, is left out, and v and f are one, as ف ends names in -ов.
     */
    static Set<String> consonants(String word) {
        Set<String> found = new LinkedHashSet<>();
        if (isArabic(word)) {
            StringBuilder bones = new StringBuilder();
            word.codePoints().forEach(c -> bones.append(CONSONANTS.getOrDefault(c, "")));
            found.add(shut(bones.toString()));
        } else {
            String heard = of(word);
            found.add(bones(heard.replace('v', 'f')));
            found.add(bones(heard.replaceAll("v(?!$)", "").replace('v', 'f')));
        }
        found.removeIf(bones -> bones.length() < 2);
        return found;
    }

    private static String bones(String heard) {
        StringBuilder bones = new StringBuilder();
        heard.codePoints().filter(c -> VOWELS.indexOf(c) < 0 && c != 'y').forEach(bones::appendCodePoint);
        return shut(bones.toString());
    }

    private static String shut(String bones) {
        return bones.replaceAll("(?<=.)h$", "");
    }
}
