package org.omuz.agency.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.omuz.shared.text.TypedText;

/**
 * What lists of people call their columns, and write for sex and language, in four languages: {@code
 * intake/words.properties}.
 */
final class Headings {
    static final String FULL_NAME = "full_name";
    private static final Map<String, Map<String, String>> WORDS = load();

    private Headings() {}

    /** Name of the column, whichever of its headings this is. */
    static Optional<String> column(String heading) {
        return Optional.ofNullable(WORDS.get("column").get(key(heading)));
    }

    /** Whether it gives way where another heading of the file means the same. */
    static boolean isWeak(String heading) {
        return WORDS.get("weak").containsKey(key(heading));
    }

    /** Whether a file of refused rows puts it beside the columns: nothing to read. */
    static boolean isAside(String heading) {
        return WORDS.get("aside").containsKey(key(heading));
    }

    /** F or M, or as it was written. */
    static String sex(String written) {
        return written == null ? null : WORDS.get("sex").getOrDefault(key(written), written);
    }

    /** Tag of the language, or as it was written. */
    static String language(String written) {
        return written == null ? null : WORDS.get("language").getOrDefault(key(written), written);
    }

    /**
     * Small letters, one blank between words; what stands in brackets and marks around words do not tell headings
     * apart.
     */
    private static String key(String heading) {
        String line = TypedText.line(heading);
        if (line == null) {
            return "";
        }
        return Normalizer.normalize(line, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> words = new HashMap<>();
        Properties file = new Properties();
        try (InputStream in = Headings.class.getResourceAsStream("/intake/words.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.stringPropertyNames().forEach(name -> {
            String[] kindAndWord = name.split("\\.", 2);
            Map<String, String> ofKind = words.computeIfAbsent(kindAndWord[0], kind -> new HashMap<>());
            ofKind.put(key(kindAndWord[1]), kindAndWord[1]);
            for (String word : file.getProperty(name).split("\\|")) {
                ofKind.put(key(word), kindAndWord[1]);
            }
        });
        return words;
    }
}
