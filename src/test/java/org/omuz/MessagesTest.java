package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every wording exists in every language, with the same placeholders; no template speaks by itself. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*([a-zA-Z][\\w.]*)[^}]*}");

    @Test
    void everyLanguageHasEveryKey() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> bundle : bundles().entrySet()) {
            for (String language : List.of("ru", "tg", "prs")) {
                Path file = RESOURCES.resolve("messages/" + bundle.getKey() + "_" + language + ".properties");
                Map<String, String> wording = read(file);
                TreeSet<String> missing = new TreeSet<>(bundle.getValue().keySet());
                missing.removeAll(wording.keySet());
                TreeSet<String> unknown = new TreeSet<>(wording.keySet());
                unknown.removeAll(bundle.getValue().keySet());
                missing.forEach(key -> faults.add(file.getFileName() + " lacks " + key));
                unknown.forEach(key -> faults.add(file.getFileName() + " has unknown " + key));
                wording.forEach((key, text) -> {
                    String english = bundle.getValue().get(key);
                    if (english != null && !placeholders(english).equals(placeholders(text))) {
                        faults.add(file.getFileName() + " " + key + ": placeholders differ from English");
                    }
                });
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void machineMadeWordingIsMarkedForReview() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*_(tg|prs)\\.properties")).toList()) {
                assertTrue(Files.readString(file).startsWith("# Machine-made wording, for review"), file.toString());
            }
        }
    }

    /** A Russian date ends with a full stop of its own (22 ноября 2026 г.). */
    @Test
    void noSentenceEndsWithADateAndASecondFullStop() throws IOException {
        Pattern doubled = Pattern.compile("\\{(date|day|days|dates|from|until|since)}\\.");
        List<String> faults = new ArrayList<>();
        for (String bundle : bundles().keySet()) {
            read(RESOURCES.resolve("messages/" + bundle + "_ru.properties")).forEach((key, text) -> {
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
        Matcher attribute = Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]*\\p{L}{2,}[^\"]*)\"").matcher(bare);
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

    private static Map<String, Map<String, String>> bundles() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.omuz");
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        classes.stream().filter(c -> c.isAnnotatedWith(MessageBundle.class)).forEach(c -> {
            Map<String, String> english = new TreeMap<>();
            c.getMethods().stream()
                    .filter(m -> m.isAnnotatedWith(Message.class))
                    .forEach(m -> english.put(m.getName(), m.getAnnotationOfType(Message.class).value()));
            bundles.put(c.getAnnotationOfType(MessageBundle.class).value(), english);
        });
        return bundles;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
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
