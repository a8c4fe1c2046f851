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
        String exact = wording.get(language.tag);
        if (exact != null) {
            return exact;
        }
        for (String tag : language.fallback()) {
            String near = wording.get(tag);
            if (near != null) {
                return near;
            }
        }
        return wording.isEmpty() ? "" : new TreeMap<>(wording).firstEntry().getValue();
    }
}
