package org.omuz.course.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.course.Activity;
import org.omuz.course.CourseShelf;
import org.omuz.course.CourseVersion;
import org.omuz.course.LessonText;
import org.omuz.course.MediaFile;
import org.omuz.course.PublishedCourse;
import org.omuz.course.Question;
import org.omuz.shared.Language;

@QuarkusTest
@TestTransaction
class ImportCourseTest {
    @Inject
    ImportContent content;

    @Inject
    CourseShelf shelf;

    private Path directory;

    @BeforeEach
    void makeADirectory() throws IOException {
        directory = Files.createTempDirectory("omuz-content");
    }

    @AfterEach
    void removeIt() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void theWholeOfRn101IsPublished() {
        var result = content.from(Path.of("course-content"));
        assertEquals(List.of(), result.problems().errors());
        PublishedCourse course = shelf.latest("RN-101").orElseThrow();
        assertEquals(13, course.modules().size());
        assertTrue(course.activities(Activity.Kind.LESSON).size() >= 25);
        assertEquals(5, course.activities(Activity.Kind.PRACTICAL).size());
        assertTrue(shelf.questions(course.id()).size() >= 60);
        assertEquals(
                20,
                course.activity(Activity.Kind.QUIZ, "post-test")
                        .orElseThrow()
                        .content()
                        .quiz()
                        .questions()
                        .size());
        assertTrue(MediaFile.count("courseVersion.id", course.id()) >= 5);
    }

    @Test
    void theSameContentAgainChangesNothing() throws IOException {
        SmallContent small = SmallContent.in(directory);
        assertTrue(take().courses().get(0).created());
        long rows = rows();
        var again = take();
        assertFalse(again.courses().get(0).created());
        assertFalse(again.framework().created());
        assertEquals(rows, rows());
        assertEquals(List.of(), small.leftOver());
    }

    @Test
    void changedContentIsTheNextVersionAndLeavesTheFormerAsItWas() throws IOException {
        SmallContent small = SmallContent.in(directory);
        take();
        CourseVersion first = CourseVersion.latestOf(SmallContent.CODE).orElseThrow();
        String before = html(first);
        small.replace("lessons/01-first.en.md", "A calm opening", "Another opening");
        var result = take();
        CourseVersion second = CourseVersion.latestOf(SmallContent.CODE).orElseThrow();
        assertEquals(first.number + 1, result.courses().get(0).number());
        assertEquals(first.number + 1, second.number);
        assertEquals(before, html(first));
        assertTrue(html(second).contains("Another opening"));
    }

    @Test
    void nothingIsWrittenWhereThereIsAnError() throws IOException {
        SmallContent small = SmallContent.in(directory);
        take();
        long rows = rows();
        small.replace("questions.yaml", "competency: HAZ-1", "competency: HAZ-77");
        var result = take();
        assertTrue(result.problems().hasErrors());
        assertEquals(List.of(), result.courses());
        assertEquals(rows, rows());
    }

    @Test
    void problemsSpeakTheLanguageOfTheReader() throws IOException {
        SmallContent.in(directory).replace("questions.yaml", "competency: HAZ-1", "competency: HAZ-77");
        var problem = take().problems().errors().get(0);
        assertEquals("There is no competency HAZ-77 in the framework.", problem.in(Language.EN));
        assertEquals("Компетенции HAZ-77 нет в перечне.", problem.in(Language.RU));
    }

    @Test
    void aLessonFallsBackToTheNearestLanguageAndSaysSo() throws IOException {
        SmallContent.in(directory);
        take();
        PublishedCourse course = shelf.latest(SmallContent.CODE).orElseThrow();
        var activity = course.activity(Activity.Kind.LESSON, "01-first").orElseThrow();
        var lesson = shelf.lesson(activity, Language.TG).orElseThrow();
        assertEquals(Language.RU, lesson.language());
        assertFalse(lesson.isIn(Language.TG));
        assertEquals(List.of(Language.EN, Language.RU), lesson.available());
    }

    private ImportContent.Result take() {
        return content.from(directory);
    }

    private static String html(CourseVersion version) {
        return LessonText.<LessonText>find("activity.courseVersion = ?1 and language = 'en'", version)
                .firstResult()
                .html;
    }

    private static long rows() {
        return CourseVersion.count() + Activity.count() + LessonText.count() + Question.count() + MediaFile.count();
    }
}
