package org.omuz.conduct.journal;

import java.util.List;
import java.util.stream.Stream;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** A text as it is shown: in the language it really is in, with that language's direction. */
public record Wording(String text, Language language) {
    public static Wording of(LocalizedText text, Language asked) {
        Stream<Language> near = asked.fallback().stream().flatMap(tag -> Language.of(tag).stream());
        Language found = Stream.concat(Stream.concat(Stream.of(asked), near), Stream.of(Language.values()))
                .filter(text::has)
                .findFirst()
                .orElse(asked);
        return new Wording(text.in(found), found);
    }

    /** Other languages of those with these tags in which there is the same. */
    public static List<Language> others(LocalizedText text, Language shown, List<String> tags) {
        return Stream.of(Language.values())
                .filter(text::has)
                .filter(language -> tags.contains(language.tag))
                .filter(language -> language != shown)
                .toList();
    }

    public String lang() {
        return language == Language.PRS ? "fa-AF" : language.tag;
    }

    public String dir() {
        return language.direction();
    }
}
