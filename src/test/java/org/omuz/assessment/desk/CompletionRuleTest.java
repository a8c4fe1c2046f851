package org.omuz.assessment.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omuz.assessment.desk.TestsAndPracticalsRule.Passed;
import org.omuz.assessment.practical.PracticalTest;
import org.omuz.course.Activity;
import org.omuz.course.PublishedActivity;
import org.omuz.shared.LocalizedText;
import org.omuz.training.session.CompletionRule.Missing;

class CompletionRuleTest {
    private final PublishedActivity test = quiz(7, Activity.Purpose.POST);
    private final PublishedActivity practical =
            new PublishedActivity(8, 2, "M04", Activity.Kind.PRACTICAL, "P1", PracticalTest.activity().content);

    @Test
    void whoPassedEverythingLacksNothing() {
        var missing = TestsAndPracticalsRule.missing(
                List.of(test, practical), Set.of(new Passed(1, 7), new Passed(1, 8)), List.of(1L));
        assertTrue(missing.isEmpty());
    }

    @Test
    void everythingLackingIsNamed() {
        var missing =
                TestsAndPracticalsRule.missing(List.of(test, practical), Set.of(new Passed(1, 8)), List.of(1L, 2L));
        assertEquals(List.of("Q"), missing.get(1L).stream().map(Missing::code).toList());
        assertEquals(
                List.of("Q", "P1"), missing.get(2L).stream().map(Missing::code).toList());
    }

    @Test
    void preTestsAndModuleChecksAreNotAskedFor() {
        assertTrue(TestsAndPracticalsRule.isAsked(test));
        assertFalse(TestsAndPracticalsRule.isAsked(quiz(1, Activity.Purpose.PRE)));
        assertFalse(TestsAndPracticalsRule.isAsked(quiz(2, Activity.Purpose.CHECK)));
    }

    private static PublishedActivity quiz(long id, Activity.Purpose purpose) {
        Activity.Quiz quiz = new Activity.Quiz(purpose, 75, 2, List.of());
        Activity.Content content = new Activity.Content(LocalizedText.of("Test"), 30, List.of(), quiz, null);
        return new PublishedActivity(id, 1, "M13", Activity.Kind.QUIZ, "Q", content);
    }
}
