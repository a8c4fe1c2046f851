package org.omuz.assessment.quiz;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they are compared: without case, blanks and punctuation, with letters that stand for each other made one.
 */
final class TypedWords {
    private TypedWords() {}

    static String compared(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "")
                .replace('ё', 'е')
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک');
    }
}
