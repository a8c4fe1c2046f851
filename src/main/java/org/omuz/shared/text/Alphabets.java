package org.omuz.shared.text;

import java.lang.Character.UnicodeScript;

/** Letters of several alphabets in one word: some look the same, and who types the word properly does not find it. */
public final class Alphabets {
    private Alphabets() {}

    /** Marks, digits and signs belong to none; kana and Chinese characters write one language together. */
    public static boolean areMixedIn(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                        .map(script -> script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                                ? UnicodeScript.HAN
                                : script)
                        .distinct()
                        .count()
                > 1;
    }
}
