package org.omuz.shared.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.omuz.shared.Json;
import org.omuz.shared.Language;

/**
 * What is wrong with a form, field to words, by the tag of each language: it may be read in another than it was sent
 * in.
 */
record Faults(Map<String, Map<String, String>> byLanguage) {

    static Faults of(Function<Language, Map<String, String>> problems) {
        Map<String, Map<String, String>> each = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            each.put(language.tag, problems.apply(language));
        }
        return new Faults(each);
    }

    Refusal in(Language language) {
        return new Refusal(byLanguage.get(language.tag));
    }

    String json() {
        return Json.write(byLanguage);
    }
}
