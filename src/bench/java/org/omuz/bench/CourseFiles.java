package org.omuz.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The content that is measured: the real framework and a made-up course of 10 modules, 50 pages of about 6 kB and a
 * test of 20.
 */
final class CourseFiles {
    static final String CODE = "BM-101";
    static final int PAGES = 50;
    static final int QUESTIONS = 20;
    private static final int MODULES = 10;
    private static final int LETTERS = 5_700;
    private static final List<String> TESTED = List.of("SAF-1", "SAF-2", "DET-1", "LAW-1", "HAZ-1");
    private static final List<String> WORDS = List.of(
            "officer post source distance cordon report instrument reading background survey vehicle driver record line shift"
                    .split(" "));
    private static final List<String> VERBS =
            List.of("checks keeps notes marks reports holds leads shows counts repeats".split(" "));

    private final ObjectMapper json = new ObjectMapper();
    private final Path directory;

    CourseFiles(Path directory) {
        this.directory = directory;
    }

    Path write() throws IOException {
        copyFramework(Path.of("course-content"));
        Path course = directory.resolve("courses").resolve(CODE);
        Files.createDirectories(course.resolve("lessons"));
        write(course.resolve("course.yaml"), course());
        write(course.resolve("questions.yaml"), Map.of("questions", range(QUESTIONS, CourseFiles::question)));
        write(course.resolve("practicals.yaml"), Map.of("practicals", List.of(practical())));
        for (int page = 0; page < PAGES; page++) {
            for (String language : List.of("en", "ru")) {
                Files.writeString(course.resolve("lessons/%s.%s.md".formatted(slug(page), language)), lesson(page));
            }
        }
        return directory;
    }

    private void copyFramework(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = directory.resolve(from.relativize(file));
                if (!from.relativize(file).startsWith("courses")) {
                    Files.createDirectories(to.getParent());
                    Files.write(to, Files.readAllBytes(file));
                }
            }
        }
    }

    /** JSON is YAML. */
    private void write(Path file, Object content) throws IOException {
        json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
    }

    private static Map<String, Object> course() {
        Map<String, Object> course = new LinkedHashMap<>();
        course.put("code", CODE);
        course.put("label", "2026.1");
        course.put("framework", "2026.1");
        course.put("title", in4("A course to measure"));
        course.put("summary", in4("Ten modules with five pages each and a test of twenty questions."));
        course.put("days", 1);
        course.put("contactMinutes", 60 * MODULES);
        course.put("level", 1);
        course.put("audience", List.of("FLO-BG"));
        course.put("passing", Map.of("attendancePercent", 80, "writtenPercent", 75));
        course.put("sources", List.of("None: the text is made up"));
        course.put("modules", range(MODULES, CourseFiles::module));
        course.put(
                "quizzes",
                List.of(Map.of(
                        "code",
                        "final",
                        "purpose",
                        "POST",
                        "title",
                        in4("Final test"),
                        "minutes",
                        60,
                        "passPercent",
                        75,
                        "attempts",
                        2,
                        "questions",
                        range(QUESTIONS, n -> "Q%03d".formatted(n + 1)))));
        return course;
    }

    private static Map<String, Object> module(int number) {
        List<Object> activities = new ArrayList<>();
        int perModule = PAGES / MODULES;
        for (int page = number * perModule; page < (number + 1) * perModule; page++) {
            activities.add(Map.of(
                    "lesson", slug(page),
                    "title", in4("Page %d of the course".formatted(page + 1)),
                    "minutes", 10,
                    "objectives", List.of(in4("Know what the page says."), in4("Act as it says."))));
        }
        if (number == MODULES - 1) {
            activities.add(Map.of("quiz", "final"));
        }
        return Map.of(
                "code", "M%02d".formatted(number + 1),
                "day", 1,
                "contactMinutes", 60,
                "title", in4("Module %d".formatted(number + 1)),
                "objectives", List.of(in4("Know the five pages."), in4("Answer for them.")),
                "competencies", List.of(Map.of("code", TESTED.get(number % TESTED.size()), "level", 1)),
                "activities", activities);
    }

    private static String slug(int page) {
        return "%02d-page".formatted(page + 1);
    }

    /** The right answer is always a. */
    private static Map<String, Object> question(int number) {
        return Map.of(
                "code", "Q%03d".formatted(number + 1),
                "kind", "single",
                "module", "M%02d".formatted(number / 2 + 1),
                "competency", TESTED.get(number % TESTED.size()),
                "level", 1,
                "safetyCritical", false,
                "text", in2("Question %d: what does %s".formatted(number + 1, sentence(new Random(number)))),
                "options",
                        IntStream.range(0, 4)
                                .mapToObj(n -> Map.of(
                                        "key", Character.toString('a' + n),
                                        "correct", n == 0,
                                        "text", in2(sentence(new Random(100L * number + n)))))
                                .toList(),
                "feedback", in2("Because " + sentence(new Random(7000 + number))),
                "source", "None");
    }

    private static Map<String, Object> practical() {
        return Map.of(
                "code", "P1",
                "module", "M01",
                "minutes", 30,
                "title", in4("A practical"),
                "setup", in2("None."),
                "safety", in2("None."),
                "competencies", List.of(Map.of("code", TESTED.get(0), "level", 1)),
                "steps",
                        range(
                                7,
                                n -> Map.of(
                                        "code", "P1-%02d".formatted(n + 1), "critical", n == 0, "text", in2("Step."))));
    }

    private static String lesson(int page) {
        Random random = new Random(page);
        StringBuilder text = new StringBuilder("""
                ---
                terms:
                  - {term: cordon, meaning: A guarded line}
                  - {term: background, meaning: What is there anyway}
                  - {term: survey, meaning: An orderly search}
                sources:
                  - None
                ---
                """);
        while (text.length() < LETTERS) {
            text.append("## ").append(sentence(random)).append("\n\n");
            for (int paragraph = 0; paragraph < 2; paragraph++) {
                range(7, n -> sentence(random))
                        .forEach(sentence -> text.append(sentence).append(' '));
                text.append("\n\n");
            }
            range(4, n -> "- " + sentence(random) + "\n").forEach(text::append);
            text.append('\n');
        }
        return text.toString();
    }

    private static String sentence(Random random) {
        return "The %s %s the %s before the %s %s the %s."
                .formatted(
                        any(WORDS, random),
                        any(VERBS, random),
                        any(WORDS, random),
                        any(WORDS, random),
                        any(VERBS, random),
                        any(WORDS, random));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Map<String, String> in4(String text) {
        return Map.of("en", text, "ru", text, "tg", text, "prs", text);
    }

    private static Map<String, String> in2(String text) {
        return Map.of("en", text, "ru", text);
    }

    private static <T> List<T> range(int count, java.util.function.IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }
}
