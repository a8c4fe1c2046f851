package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every sentence exists in every language, with the same placeholders, and is used; no template speaks by itself. */
@Execution(ExecutionMode.CONCURRENT)
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USE = Pattern.compile("(\\w+:\\w+|\\.\\w+|::\\w+)");
    /** A condition is written in English words, whoever writes it. */
    private static final String CONDITION = "decided 8 by customs = return and not answered 6";

    private static final List<String> OTHERS = List.of("ru", "tg", "prs");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*([a-zA-Z][\\w.]*)[^}]*}");

    @Test
    void everyLanguageHasEveryKey() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Set<String>> bundle : bundles().entrySet()) {
            Map<String, String> english = read(bundle.getKey(), "en");
            compare(bundle.getKey() + "_en", bundle.getValue(), english.keySet(), faults);
            for (String language : OTHERS) {
                Map<String, String> wording = read(bundle.getKey(), language);
                String file = bundle.getKey() + "_" + language;
                compare(file, bundle.getValue(), wording.keySet(), faults);
                wording.forEach((key, text) -> {
                    if (english.containsKey(key)
                            && !placeholders(english.get(key)).equals(placeholders(text))) {
                        faults.add(file + " " + key + ": placeholders differ from English");
                    }
                });
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void compare(String file, Set<String> keys, Set<String> found, List<String> faults) {
        keys.stream().filter(key -> !found.contains(key)).forEach(key -> faults.add(file + " lacks " + key));
        found.stream().filter(key -> !keys.contains(key)).forEach(key -> faults.add(file + " has unknown " + key));
    }

    /** A name that is called in another sense counts as used: rather one sentence too many than one taken away. */
    @Test
    void everySentenceIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files =
                Stream.concat(Files.walk(RESOURCES.resolve("templates")), Files.walk(Path.of("src/main/java")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                USE.matcher(Files.readString(file)).results().forEach(use -> used.add(use.group(1)));
            }
        }
        List<String> faults = new ArrayList<>();
        bundles()
                .forEach((bundle, keys) -> keys.stream()
                        .filter(key -> !used.contains(bundle + ":" + key)
                                && !used.contains("." + key)
                                && !used.contains("::" + key))
                        .forEach(key -> faults.add(bundle + ":" + key)));
        assertEquals(List.of(), faults);
    }

    @Test
    void noEnglishIsLeftInAnotherLanguage() throws IOException {
        Pattern words = Pattern.compile("[A-Za-z]{3,} [a-z]{3,}");
        List<String> faults = new ArrayList<>();
        for (String bundle : bundles().keySet()) {
            for (String language : OTHERS) {
                read(bundle, language).forEach((key, text) -> {
                    if (words.matcher(text.replace(CONDITION, "").replaceAll("\\{[^}]*}", ""))
                            .find()) {
                        faults.add(bundle + "_" + language + " " + key + ": " + text);
                    }
                });
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void machineMadeWordingIsMarkedForReview() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*_(tg|prs)\\.properties"))
                    .toList()) {
                assertTrue(
                        Files.readString(file).contains("# Machine-made wording, for review by a native speaker.\n"),
                        file.toString());
            }
        }
    }

    /** A Russian date ends with a full stop of its own (22 ноября 2026 г.). */
    @Test
    void noSentenceEndsWithADateAndASecondFullStop() throws IOException {
        Pattern doubled = Pattern.compile("\\{(date|day|days|dates|from|until|since)}\\.");
        List<String> faults = new ArrayList<>();
        for (String bundle : bundles().keySet()) {
            read(bundle, "ru").forEach((key, text) -> {
                if (doubled.matcher(text).find()) {
                    faults.add(bundle + " " + key + ": " + text);
                }
            });
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void templatesHoldNoLiteralText() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                literals(Files.readString(file)).forEach(text -> faults.add(file.getFileName() + ": " + text));
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Words left when tags, expressions and comments are gone; the product's own name is no wording. */
    private static List<String> literals(String template) {
        String bare = template.replaceAll("(?s)\\{!.*?!}", "")
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<head>.*?<link", "<link")
                .replaceAll("(?s)\\{[^{}\\s](?:[^{}]|\\{[^{}]*})*}", "");
        List<String> found = new ArrayList<>();
        Matcher attribute = Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]*\\p{L}{2,}[^\"]*)\"")
                .matcher(bare);
        while (attribute.find()) {
            found.add(attribute.group(1));
        }
        Matcher text = Pattern.compile("\\p{L}{3,}[^<>]*").matcher(bare.replaceAll("(?s)<[^<>]*>", "<"));
        while (text.find()) {
            if (!text.group().strip().equals("Omuz")) {
                found.add(text.group().strip());
            }
        }
        return found;
    }

    /** The keys of each bundle. */
    private static Map<String, Set<String>> bundles() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.omuz");
        Map<String, Set<String>> bundles = new TreeMap<>();
        classes.stream()
                .filter(c -> c.isAnnotatedWith(MessageBundle.class))
                .forEach(c -> bundles.put(
                        c.getAnnotationOfType(MessageBundle.class).value(),
                        c.getMethods().stream()
                                .map(JavaMember::getName)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return bundles;
    }

    private static Map<String, String> read(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(RESOURCES.resolve("messages/" + bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> wording = new TreeMap<>();
        properties.forEach((key, text) -> wording.put((String) key, (String) text));
        return wording;
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
