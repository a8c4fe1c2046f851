package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.omuz.course.Activity.Purpose;

class ScoreTest {
    private static final GivenAnswer RIGHT = GivenAnswer.answer("b");
    private static final GivenAnswer WRONG = GivenAnswer.answer("a");

    @Test
    void percentIsTheShareOfPoints() {
        QuizPaper paper =
                Questions.paper(Purpose.POST, 75, Questions.single(), Questions.single(), Questions.multiple());
        GivenAnswer half = new GivenAnswer(Map.of("a", "on"));
        Score score = Score.of(paper, position -> position == 1 ? RIGHT : position == 2 ? WRONG : half);
        assertEquals(new BigDecimal("1.50"), score.total());
        assertEquals(new BigDecimal("50.00"), score.percent());
        assertFalse(score.passed());
    }

    @Test
    void thePassMarkItselfPasses() {
        QuizPaper paper = Questions.paper(
                Purpose.POST, 75, Questions.single(), Questions.single(), Questions.single(), Questions.single());
        assertTrue(Score.of(paper, position -> position < 4 ? RIGHT : WRONG).passed());
        assertFalse(Score.of(paper, position -> position < 3 ? RIGHT : WRONG).passed());
    }

    @Test
    void aWrongSafetyCriticalItemFailsTheWhole() {
        QuizPaper paper = Questions.paper(
                Purpose.CHECK, 75, Questions.critical(), Questions.single(), Questions.single(), Questions.single());
        Score score = Score.of(paper, position -> position == 1 ? WRONG : RIGHT);
        assertEquals(new BigDecimal("75.00"), score.percent());
        assertFalse(score.criticalRight());
        assertFalse(score.passed());
    }

    @Test
    void aPreTestCannotBeFailed() {
        QuizPaper paper = Questions.paper(Purpose.PRE, 0, Questions.critical());
        assertTrue(Score.of(paper, position -> GivenAnswer.NOTHING).passed());
    }
}
