package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omuz.course.Activity.Purpose;
import org.omuz.course.PublishedQuestion;

class QuizPaperTest {

    @Test
    void questionsComeFiveToAPage() {
        PublishedQuestion[] twelve = new PublishedQuestion[12];
        Arrays.fill(twelve, Questions.single());
        QuizPaper paper = Questions.paper(Purpose.POST, 75, twelve);
        assertEquals(3, paper.pages());
        assertEquals(List.of(11, 12), paper.positions(3));
        assertEquals(List.of(), paper.positions(4));
        assertEquals(1, QuizPaper.pageOf(5));
        assertEquals(2, QuizPaper.pageOf(6));
    }

    @Test
    void theSameAttemptShowsTheSameOrderAgain() {
        List<String> keys = List.of("a", "b", "c", "d", "e");
        assertEquals(QuizPaper.shuffled(keys, 42, 3), QuizPaper.shuffled(keys, 42, 3));
        assertEquals(Set.copyOf(keys), Set.copyOf(QuizPaper.shuffled(keys, 42, 3)));
    }

    @Test
    void theOrderOfTheContentIsNeverShown() {
        List<String> keys = List.of("a", "b", "c");
        for (long seed = 0; seed < 200; seed++) {
            assertNotEquals(keys, QuizPaper.shuffled(keys, seed, 1));
        }
    }
}
