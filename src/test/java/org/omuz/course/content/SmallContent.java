package org.omuz.course.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A content directory with the real framework and schemas and one small course, for tests to spoil. */
final class SmallContent {
    static final String CODE = "TS-901";

    private static final String TITLE = "{en: Small, ru: Малый, tg: Хурд, prs: کوچک}";

    private final Path root;

    private SmallContent(Path root) {
        this.root = root;
    }

    static SmallContent in(Path root) throws IOException {
        SmallContent content = new SmallContent(root);
        for (String folder : List.of("framework", "schema")) {
            Files.createDirectories(root.resolve(folder));
            try (Stream<Path> files = Files.list(Path.of("course-content", folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, root.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
        content.write("course.yaml", course());
        content.write("questions.yaml", "questions:\n" + question("Q001") + question("Q002"));
        content.write("practicals.yaml", practicals());
        content.write("lessons/01-first.en.md", lesson("A calm opening of the lesson."));
        content.write("lessons/01-first.ru.md", lesson("Спокойное начало урока."));
        content.write(
                "media/figure.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>");
        return content;
    }

    Path path(String file) {
        return root.resolve("courses").resolve(CODE).resolve(file);
    }

    SmallContent write(String file, String text) throws IOException {
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text);
        return this;
    }

    SmallContent replace(String file, String old, String now) throws IOException {
        String text = Files.readString(path(file));
        int at = text.indexOf(old);
        assertTrue(at >= 0, old);
        return write(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    /** Files an import should not have left behind. */
    List<String> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(path("."))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.matches("(course|questions|practicals)\\.yaml|lessons|media"))
                    .toList();
        }
    }

    private static String course() {
        return """
                code: TS-901
                label: '2026.1'
                framework: '2026.1'
                title: TITLE
                summary: TITLE
                days: 1
                contactMinutes: 60
                level: 2
                audience: [FLO-BG]
                passing: {attendancePercent: 80, writtenPercent: 75}
                sources: [Own]
                modules:
                  - code: M01
                    day: 1
                    contactMinutes: 60
                    title: TITLE
                    objectives: [TITLE, TITLE]
                    competencies:
                      - {code: HAZ-1, level: 1}
                    activities:
                      - lesson: 01-first
                        title: TITLE
                        minutes: 10
                        objectives: [TITLE, TITLE]
                      - quiz: check
                      - practical: P1
                quizzes:
                  - code: check
                    purpose: CHECK
                    title: TITLE
                    minutes: 10
                    passPercent: 75
                    attempts: 3
                    questions: [Q001, Q002]
                """.replace("TITLE", TITLE);
    }

    private static String question(String code) {
        return """
                  - code: CODE
                    kind: single
                    module: M01
                    competency: HAZ-1
                    level: 1
                    safetyCritical: false
                    text: {en: Which, ru: Который}
                    options:
                      - {key: a, correct: true, text: {en: This, ru: Этот}}
                      - {key: b, correct: false, text: {en: That, ru: Тот}}
                    feedback: {en: This one., ru: Этот.}
                    source: Own
                """.replace("CODE", code);
    }

    private static String practicals() {
        StringBuilder yaml = new StringBuilder("""
                practicals:
                  - code: P1
                    module: M01
                    minutes: 20
                    title: TITLE
                    setup: {en: Yard, ru: Двор}
                    safety: {en: Vest, ru: Жилет}
                    competencies: [{code: SAF-2, level: 2}]
                    steps:
                """.replace("TITLE", TITLE));
        for (int step = 1; step <= 7; step++) {
            yaml.append(
                    "      - {code: P1-0%d, critical: %b, text: {en: Do, ru: Делать}}\n".formatted(step, step == 1));
        }
        return yaml.toString();
    }

    static String lesson(String body) {
        return """
                ---
                terms:
                  - {term: one, meaning: first}
                  - {term: two, meaning: second}
                  - {term: three, meaning: third}
                sources: [Own]
                ---
                %s

                ![a square](media/figure.svg)

                | a | b |
                |---|---|
                | 1 | 2 |
                """.formatted(body);
    }
}
