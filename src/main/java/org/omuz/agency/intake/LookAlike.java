package org.omuz.agency.intake;

import java.text.Normalizer;
import java.util.Locale;

/** Numbers that look the same on paper: Cyrillic and Latin letters of one shape, O and 0, I, l and 1. */
final class LookAlike {
    private static final String CYRILLIC = "АВЕКМНОРСТУХІЈЅҺԚԜӀЗЬ";
    private static final String LATIN = "ABEKMHOPCTYXIJSHQWI3B";

    private LookAlike() {}

    /** The same for all numbers that look alike. */
    static String skeleton(String number) {
        StringBuilder skeleton = new StringBuilder();
        String upper = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        upper.chars().forEach(c -> {
            int at = CYRILLIC.indexOf(c);
            char latin = at < 0 ? (char) c : LATIN.charAt(at);
            skeleton.append(latin == 'O' ? '0' : latin == 'I' || latin == 'L' ? '1' : latin);
        });
        return skeleton.toString();
    }
}
