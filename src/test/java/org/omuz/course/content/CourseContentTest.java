package org.omuz.course.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.framework.FrameworkSamples;
import org.omuz.shared.Language;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problem;
import org.omuz.shared.content.Problems;

@Execution(ExecutionMode.CONCURRENT)
class CourseContentTest {
    @TempDir
    Path directory;

    private final Problems problems = new Problems();
    private SmallContent content;

    @BeforeEach
    void writeASoundCourse() throws IOException {
        content = SmallContent.in(directory);
    }

    @Test
    void soundContentHasNoErrorAndWarnsOfShortLessonsOnly() {
        assertTrue(read().isPresent());
        assertEquals(List.of(), problems.errors());
        assertEquals(
                List.of("courses/TS-901/lessons/01-first.en.md", "courses/TS-901/lessons/01-first.ru.md"),
                problems.warnings().stream().map(Problem::toString).toList());
    }

    @Test
    void rn101IsSoundAndItsLessonsHaveSubstance() {
        Optional<CourseContent> course = CourseContent.read(
                new ContentFolder(Path.of("course-content")), "RN-101", Optional.of(FrameworkSamples.real()), problems);
        assertEquals(List.of(), problems.errors());
        Map<String, Map<Language, LessonFile>> lessons = course.orElseThrow().lessons();
        assertTrue(lessons.size() >= 25);
        List<String> odd = lessons.values().stream()
                .flatMap(texts -> texts.values().stream())
                .filter(text -> text.words() < 300 || text.words() > 900)
                .map(text -> text.slug() + " " + text.language() + " " + text.words())
                .toList();
        assertEquals(List.of(), odd);
    }

    @Test
    void rn101AsksBeforeAndAfterInEquivalentForms() throws IOException {
        JsonNode course = yaml("course.yaml");
        Map<String, String> competencies = new HashMap<>();
        yaml("questions.yaml")
                .path("questions")
                .forEach(q -> competencies.put(
                        q.path("code").asText(), q.path("competency").asText()));
        Map<String, List<String>> forms = new HashMap<>();
        course.path("quizzes").forEach(quiz -> {
            List<String> asked = new ArrayList<>();
            quiz.path("questions").forEach(question -> asked.add(question.asText()));
            forms.put(quiz.path("purpose").asText(), asked);
        });
        List<String> pre = forms.get("PRE");
        List<String> post = forms.get("POST");
        assertEquals(20, pre.size());
        assertTrue(Collections.disjoint(pre, post), "a question of the one form in the other");
        assertEquals(
                pre.stream().map(competencies::get).sorted().toList(),
                post.stream().map(competencies::get).sorted().toList());
        assertTrue(competencies.size() >= 60);
    }

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("course-content", "courses", "RN-101", file).toFile());
    }

    /** As content of before the languages of units has it. */
    @Test
    void aUnitMayHaveOneWordingForAllLanguages() throws IOException {
        content.replace("questions.yaml", "kind: single", "kind: numeric");
        content.replace(
                "questions.yaml",
                "    options:\n      - {key: a, correct: true, text: {en: This, ru: Этот}}\n      - "
                        + "{key: b, correct: false, text: {en: That, ru: Тот}}\n",
                "    answer: 50\n    tolerance: 1\n    unit: mSv\n");
        CourseContent course = read().orElseThrow(() -> new AssertionError(problems.errors()));
        assertEquals("mSv", course.questions().get(0).path("unit").asText());
    }

    @Test
    void aSyntaxErrorNamesFileAndLine() throws IOException {
        content.replace("course.yaml", "days: 1", "days: [1");
        assertEquals("courses/TS-901/course.yaml:7", refused());
    }

    @Test
    void anUnknownCompetencyIsNamed() throws IOException {
        content.replace("course.yaml", "{code: HAZ-1, level: 1}", "{code: HAZ-77, level: 1}");
        assertEquals("courses/TS-901/course.yaml:19 modules[M01].competencies[HAZ-77].code", refused());
    }

    @Test
    void aMissingLanguageOfATitleIsNamed() throws IOException {
        content.replace("course.yaml", "title: {en: Small, ru: Малый, ", "title: {en: Small, ");
        assertEquals("courses/TS-901/course.yaml:4 title.ru", refused());
    }

    @Test
    void aLessonWithoutRussianIsRefusedWhereTheCourseNamesIt() throws IOException {
        Files.delete(content.path("lessons/01-first.ru.md"));
        assertEquals("courses/TS-901/course.yaml:21 modules[M01].activities[0].lesson", refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Text <img src=x onerror=alert(1)> text",
                "[press](javascript:alert(1))",
                "[press](data:text/html,x)",
                "![figure](media/../../../../etc/passwd)",
                "![figure](/etc/passwd.png)",
                "![figure](media\\\\figure.svg)",
                "![figure](media/%2e%2e/figure.svg)",
                "![figure](https://elsewhere.example/figure.svg)",
                "![](media/figure.svg)"
            })
    void aLessonMayHoldNothingActiveAndNothingFromElsewhere(String body) throws IOException {
        content.write("lessons/01-first.en.md", SmallContent.lesson("First line.\n\n" + body));
        assertEquals("courses/TS-901/lessons/01-first.en.md:10", refused());
    }

    @Test
    void aFigureThatIsNotThereIsNamed() throws IOException {
        content.replace("lessons/01-first.en.md", "media/figure.svg", "media/other.svg");
        assertEquals("courses/TS-901/lessons/01-first.en.md", refused());
    }

    @Test
    void aFigureOfFiftyMegabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(content.path("media/huge.png").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertEquals("courses/TS-901/media/huge.png", refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://elsewhere.example/x.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'x.css';</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(https://elsewhere.example/)'/></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg "
                        + "xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "not an image"
            })
    void aFigureMayOnlyDraw(String svg) throws IOException {
        content.write("media/figure.svg", svg);
        assertTrue(refused().startsWith("courses/TS-901/media/figure.svg:1"));
    }

    @Test
    void aPngMustBeOne() throws IOException {
        content.write("media/photo.png", "GIF89a or anything else");
        assertEquals("courses/TS-901/media/photo.png", refused());
    }

    @Test
    void aLinkOutOfTheContentIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.createSymbolicLink(content.path("media/linked.svg"), secret);
        assertEquals("courses/TS-901/media/linked.svg", refused());
    }

    @Test
    void pathTricksInASlugDoNotPassTheSchema() throws IOException {
        content.replace("course.yaml", "lesson: 01-first", "lesson: ../../01-first");
        assertEquals("courses/TS-901/course.yaml:21 modules[M01].activities[0].lesson", refused());
    }

    @Test
    void aQuizMayOnlyAskWhatThereIs() throws IOException {
        content.replace("course.yaml", "questions: [Q001, Q002]", "questions: [Q001, Q009]");
        assertEquals("courses/TS-901/course.yaml:34 quizzes[check].questions[1]", refused());
        assertTrue(problems.warnings().stream().anyMatch(w -> w.toString().contains("questions[Q002].code")));
    }

    @Test
    void totalsMustBeRight() throws IOException {
        content.replace("course.yaml", "contactMinutes: 60", "contactMinutes: 61");
        assertEquals("courses/TS-901/course.yaml:7 contactMinutes", refused());
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Files.write(
                content.path("lessons/01-first.ru.md"),
                SmallContent.lesson("Начало").getBytes("windows-1251"));
        assertEquals("courses/TS-901/lessons/01-first.ru.md", refused());
    }

    @Test
    void aliasesThatExplodeAreRefused() throws IOException {
        content.write("questions.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nquestions: [*b, *b]\n");
        assertTrue(refused().startsWith("courses/TS-901/questions.yaml"));
    }

    @Test
    void whatTheSystemOfAnAuthorLeavesBehindIsPassedOver() throws IOException {
        content.write("media/.DS_Store", "x").write("lessons/.DS_Store", "x");
        assertTrue(read().isPresent());
    }

    @Test
    void frontMatterIsAskedFor() throws IOException {
        content.write("lessons/01-first.en.md", "Just text.");
        assertEquals("courses/TS-901/lessons/01-first.en.md:1", refused());
    }

    @Test
    void linesWithCarriageReturnsAreRead() throws IOException {
        String text = Files.readString(content.path("lessons/01-first.en.md"), StandardCharsets.UTF_8);
        content.write("lessons/01-first.en.md", text.replace("\n", "\r\n"));
        assertTrue(read().isPresent());
    }

    private Optional<CourseContent> read() {
        return CourseContent.read(
                new ContentFolder(directory), SmallContent.CODE, Optional.of(FrameworkSamples.real()), problems);
    }

    /** The place of the first error. */
    private String refused() {
        assertFalse(read().isPresent());
        return problems.errors().get(0).toString();
    }
}
