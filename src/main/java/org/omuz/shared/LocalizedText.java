package org.omuz.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** One text in several languages: language tag to wording, e.g. {@code {"en": "Cordon", "ru": "Оцепление"}}. */
public record LocalizedText(@JsonValue Map<String, String> wording) {

    @JsonCreator
    public LocalizedText {
        wording = Map.copyOf(wording);
    }

    public static LocalizedText of(String english) {
        return new LocalizedText(Map.of(Language.EN.tag, english));
    }

    public boolean has(Language language) {
        return wording.containsKey(language.tag);
    }

    /** The wording in this language, else in the nearest one there is; empty only where there is none at all. */
    public String in(Language language) {
        return wording.isEmpty() ? "" : wording.get(nearest(language));
    }

    /** Which language {@link #in} answers in; the one asked for where there is no wording at all. */
    public Language shownIn(Language asked) {
        return wording.isEmpty() ? asked : Language.of(nearest(asked)).orElse(asked);
    }

    private String nearest(Language language) {
        if (wording.containsKey(language.tag)) {
            return language.tag;
        }
        for (String tag : language.fallback()) {
            if (wording.containsKey(tag)) {
                return tag;
            }
        }
        return new TreeMap<>(wording).firstKey();
    }
}
