package org.omuz.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.omuz.shared.Language;

/**
 * Acts and subjects of the trail in a reader's words, from {@code audit/words_*.properties}. The trail itself keeps the names
 * that the code gives; one without a word yet is shown as its name, taken apart.
 */
final class TrailWords {
    private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, load(language)));
    }

    private TrailWords() {}

    /** {@code PersonEnrolled}: "Person enrolled" and its translations. */
    static String of(String name, Language language) {
        return ALL.get(language).getProperty(name, apart(name));
    }

    private static String apart(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Properties load(Language language) {
        Properties words = new Properties();
        try (InputStream in = TrailWords.class.getResourceAsStream("/audit/words_" + language.tag + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
