package org.omuz.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;

/**
 * Acts, subjects and details of the trail in a reader's words, from {@code audit/words_*.properties}: acts and subjects
 * by their name, a detail by {@code key}, a code in it by {@code key.CODE}. The trail itself keeps the names that the
 * code gives; one without a word yet is shown as its name, taken apart.
 */
final class TrailWords {
    /** Details that are the number of something, and of what. */
    static final Map<String, String> REFERENCES = Map.of(
            "person",
            "Person",
            "instructors",
            "Person",
            "enrolment",
            "Enrolment",
            "session",
            "Session",
            "sessionId",
            "Session",
            "course",
            "CourseVersion",
            "import",
            "PeopleImport",
            "run",
            "Run",
            "activity",
            "Activity");

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");
    private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, load(language)));
    }

    private TrailWords() {}

    /** {@code PersonEnrolled}: "Person enrolled" and its translations. */
    static String of(String name, Language language) {
        return ALL.get(language).getProperty(name, apart(name));
    }

    static boolean isNumber(String text) {
        return text.matches("\\d{1,18}");
    }

    private static String apart(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Properties load(Language language) {
        Properties words = new Properties();
        try (InputStream in = TrailWords.class.getResourceAsStream("/audit/words_" + language.tag + ".properties");
                java.io.Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words of one language, and its dates and numbers. */
    record Reader(Language language, LocalFormat written) {
        String word(String name) {
            return of(name, language);
        }

        String number(long number) {
            return written.number(number);
        }

        /** Columns of files are named with underscores, fields of forms without. */
        String key(String key) {
            return of(UNDERSCORE.matcher(key).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT)), language);
        }

        /** Codes and days in words, the names of fields too; anything else is what somebody wrote. */
        String value(String key, String value) {
            Properties words = ALL.get(language);
            String word = words.getProperty(key + "." + value, words.getProperty("any." + value));
            if (word != null) {
                return word;
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return written.shortDate(LocalDate.parse(value));
            }
            return key.equals("fields")
                    ? Arrays.stream(value.split(" ")).map(this::key).collect(Collectors.joining(language.comma()))
                    : value;
        }
    }
}
