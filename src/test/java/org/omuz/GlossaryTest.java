package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One word for one thing: in each language the words that a thing is not called by, in everything people read of ours.
 */
class GlossaryTest {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            // certificate = сертификат, evidence = подтверждение, personnel number = табельный номер
            "ru", words("свидетельств", "личн\\S* номер"),
            // certificate = шаҳодатнома, personnel number = рақами кормандӣ
            // session of a course = гурӯҳи таълимӣ
            "tg", words("сертификат", "гувоҳнома", "рақами шахсӣ", "ҷаласа"),
            // certificate = شهادت‌نامه, course = دوره, session of a course = نوبت, attempt = کوشش
            // competency = صلاحیت, personnel number = شمارهٔ پرسنلی
            "prs",
                    words(
                            "تصدیق.?نامه",
                            "گواهی",
                            "سرتیفیکیت",
                            "کورس",
                            "نشست",
                            "جلسه",
                            "شایستگی",
                            "مرکز آموزشی منطقه",
                            "پرسونلی",
                            "شمارهٔ? شخصی"));

    /** The units of the other notation. */
    private static final Map<String, Pattern> UNITS_ELSEWHERE = Map.of(
            "en", Pattern.compile("м?к?Зв|Бк\\b|имп/с"),
            "ru", Pattern.compile("\\b[mµμ]?Sv|\\b[kMGT]?Bq\\b|\\bcps\\b|Зв/соат"),
            "tg", Pattern.compile("\\b[mµμ]?Sv|\\b[kMGT]?Bq\\b|\\bcps\\b|Зв/ч"),
            "prs", Pattern.compile("м?к?Зв|Бк\\b|имп/с|بکرل|میکروسیورت"));

    private static final Pattern SESSION = Pattern.compile("\\b[Ss]essions?\\b");

    private static Pattern words(String... words) {
        return Pattern.compile(String.join("|", words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Test
    void everyBundleSaysTheOneWord() {
        List<String> wrong = new ArrayList<>();
        FORBIDDEN.forEach((language, forbidden) -> {
            List<Path> bundles = bundles("_" + language + ".properties");
            assertTrue(bundles.size() > 20, language + ": " + bundles.size());
            bundles.forEach(bundle -> lines(bundle).stream()
                    .filter(line -> forbidden.matcher(line).find())
                    .forEach(line -> wrong.add(bundle.getFileName() + ": " + line)));
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyWordOfTheVocabularyIsSaid() throws IOException {
        List<String> languages = List.of("en", "ru", "tg", "prs");
        List<String> unsaid = new ArrayList<>();
        List<String[]> rows = Files.readAllLines(Path.of("docs/vocabulary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\s*\\|\\s*"))
                .filter(row -> row.length == 6 && !row[1].equals("Word"))
                .toList();
        assertTrue(rows.size() >= 16, rows.size() + " words");
        for (int column = 0; column < languages.size(); column++) {
            String all = bundles("_" + languages.get(column) + ".properties").stream()
                    .flatMap(bundle -> lines(bundle).stream())
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(Locale.ROOT);
            for (String[] row : rows) {
                if (!all.contains(row[column + 2])) {
                    unsaid.add(languages.get(column) + ": " + row[column + 2]);
                }
            }
        }
        assertEquals(List.of(), unsaid);
    }

    /** A course and a session of it stand on one page. */
    @Test
    void dariSaysSessionWhereASessionIsMeantAndNowhereElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String folder : List.of("messages", "audit")) {
            for (Path english : bundles("_en.properties").stream()
                    .filter(file -> file.getParent().endsWith(folder))
                    .toList()) {
                Properties said = read(english);
                Properties dari = read(Path.of(english.toString().replace("_en.", "_prs.")));
                said.forEach((key, text) -> {
                    boolean session = SESSION.matcher((String) text).find();
                    if (session != dari.getProperty((String) key).contains("نوبت")) {
                        wrong.add(english.getFileName() + " " + key + ": " + text + " = "
                                + dari.getProperty((String) key));
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What an instrument's screen or a figure shows is told as it stands there. */
    @Test
    void eachLanguageOfTheContentWritesUnitsInOneWay() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("course-content"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(yaml|md)")).toList()) {
                Matcher text = Pattern.compile(".*\\.(\\w+)\\.md").matcher(file.toString());
                if (text.matches()) {
                    units(file, text.group(1), Files.readString(file), wrong);
                } else if (file.toString().endsWith(".yaml")) {
                    walk(file, "", new YAMLMapper().readTree(file.toFile()), wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void walk(Path file, String language, JsonNode node, List<String> wrong) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().equals("unit") && field.getValue().isTextual()) {
                wrong.add(file + ": " + field.getValue() + " is said in no language");
            }
            walk(
                    file,
                    UNITS_ELSEWHERE.containsKey(field.getKey()) ? field.getKey() : language,
                    field.getValue(),
                    wrong);
        }
        if (node.isArray()) {
            node.forEach(one -> walk(file, language, one, wrong));
        }
        if (node.isTextual() && !language.isEmpty()) {
            units(file, language, node.asText(), wrong);
        }
    }

    private static void units(Path file, String language, String text, List<String> wrong) {
        for (String sentence : text.split("[.;|\\n] ?(?!\\d)")) {
            boolean shown =
                    Pattern.compile("экран|рисунк|расм").matcher(sentence).find();
            if (!shown && UNITS_ELSEWHERE.get(language).matcher(sentence).find()) {
                wrong.add(file + ": " + sentence.strip());
            }
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> bundles(String ending) {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/resources"));
                Stream<Path> theme = Files.walk(Path.of("keycloak"))) {
            return Stream.concat(sources, theme)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
