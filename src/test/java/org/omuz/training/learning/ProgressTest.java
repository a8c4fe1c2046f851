package org.omuz.training.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omuz.course.Activity;
import org.omuz.course.PublishedActivity;
import org.omuz.shared.LocalizedText;
import org.omuz.training.learning.Progress.Lock;

class ProgressTest {
    private static final PublishedActivity WELCOME = activity(1, "M01", Activity.Kind.LESSON, null);
    private static final PublishedActivity PRE = activity(2, "M01", Activity.Kind.QUIZ, Activity.Purpose.PRE);
    private static final PublishedActivity CORDON = activity(3, "M02", Activity.Kind.LESSON, null);
    private static final PublishedActivity LAY_IT = activity(4, "M02", Activity.Kind.PRACTICAL, null);
    private static final PublishedActivity CHECK = activity(5, "M02", Activity.Kind.QUIZ, Activity.Purpose.CHECK);
    private static final PublishedActivity PLAN = activity(6, "M03", Activity.Kind.LESSON, null);
    private static final PublishedActivity POST = activity(7, "M03", Activity.Kind.QUIZ, Activity.Purpose.POST);
    private static final List<PublishedActivity> COURSE = List.of(WELCOME, PRE, CORDON, LAY_IT, CHECK, PLAN, POST);

    private static PublishedActivity activity(long id, String module, Activity.Kind kind, Activity.Purpose purpose) {
        Activity.Quiz quiz = purpose == null ? null : new Activity.Quiz(purpose, 75, 2, List.of());
        return new PublishedActivity(
                id,
                (int) id,
                module,
                kind,
                "a" + id,
                new Activity.Content(LocalizedText.of("A"), 10, List.of(), quiz, null));
    }

    private static Progress after(Long... done) {
        return new Progress(COURSE, Set.of(done), false);
    }

    @Test
    void thePreTestIsAlwaysOpenAndComesBeforeOtherTests() {
        assertEquals(Optional.empty(), after().lock(PRE));
        assertEquals(Optional.of(Lock.PRE_TEST_FIRST), after(3L).lock(CHECK));
        assertEquals(Optional.of(Lock.PRE_TEST_FIRST), after(1L, 3L, 6L).lock(POST));
    }

    @Test
    void aCheckOpensAfterTheLessonsOfItsModule() {
        assertEquals(Optional.of(Lock.LESSONS_OF_MODULE_FIRST), after(1L, 2L).lock(CHECK));
        assertEquals(Optional.empty(), after(2L, 3L).lock(CHECK));
    }

    @Test
    void thePostTestOpensAfterAllLessons() {
        assertEquals(Optional.of(Lock.ALL_LESSONS_FIRST), after(1L, 2L, 3L).lock(POST));
        assertEquals(Optional.empty(), after(1L, 2L, 3L, 6L).lock(POST));
    }

    @Test
    void onTheLastDayEveryTestIsOpen() {
        Progress lastDay = new Progress(COURSE, Set.of(), true);
        assertEquals(Optional.empty(), lastDay.lock(POST));
        assertEquals(Optional.empty(), lastDay.lock(CHECK));
    }

    @Test
    void lessonsAreNeverLocked() {
        assertEquals(Optional.empty(), after().lock(PLAN));
    }

    @Test
    void theNextStepIsOnesOwnWorkInOrder() {
        assertEquals(Optional.of(WELCOME), after().next());
        assertEquals(Optional.of(PRE), after(1L).next());
        assertEquals(Optional.of(CHECK), after(1L, 2L, 3L).next());
        assertEquals(Optional.empty(), after(1L, 2L, 3L, 5L, 6L, 7L).next());
    }

    @Test
    void progressCountsWhatIsRequiredPracticalsIncluded() {
        assertEquals(7, after().total());
        assertEquals(3, after().total("M02"));
        assertEquals(2, after(3L, 5L).doneCount("M02"));
        assertEquals(3, after(3L, 4L, 5L).doneCount("M02"));
        assertEquals(6, after(1L, 2L, 3L, 5L, 6L, 7L).doneCount());
    }
}
