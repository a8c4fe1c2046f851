package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.Rejected;

class ShownCodesTest {

    private static GivenAnswer read(PublishedQuestion question, long seed, Map<String, String> form) {
        return GivenAnswer.read(question, "q3", ShownCodes.of(question, seed, 3).decoded("q3", form::get));
    }

    @Test
    void whatIsShownByCodesIsReadAsKeysForEveryAttempt() {
        for (long seed = 0; seed < 50; seed++) {
            ShownCodes match = ShownCodes.of(Questions.match(), seed, 3);
            Map<String, String> form = Map.of("q3." + match.line("a"), match.target("c"), "q3." + match.line("c"), "");
            assertEquals(Map.of("a", "c"), read(Questions.match(), seed, form).fields());
            ShownCodes order = ShownCodes.of(Questions.order(), seed, 3);
            assertEquals(
                    Map.of("b", "3"),
                    read(Questions.order(), seed, Map.of("q3." + order.line("b"), "3"))
                            .fields());
        }
    }

    @Test
    void theRightPairHasDifferentCodesInDifferentAttempts() {
        Set<List<String>> pairs = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            ShownCodes codes = ShownCodes.of(Questions.match(), seed, 3);
            pairs.add(List.of(codes.target("a"), codes.target("b"), codes.target("c")));
        }
        // all orders of three but the content's own
        assertEquals(5, pairs.size());
    }

    @Test
    void otherKindsAreReadAsTheyAreSent() {
        assertEquals(GivenAnswer.answer("b"), read(Questions.single(), 1, Map.of("q3", "b")));
        assertEquals("2.5", read(Questions.numeric(), 1, Map.of("q3", "2.5")).answer());
    }

    @Test
    void keysOfTheContentAndCodesThatDoNotExistAreRefused() {
        assertThrows(Rejected.class, () -> read(Questions.match(), 1, Map.of("q3.a", "a")));
        assertThrows(Rejected.class, () -> read(Questions.match(), 1, Map.of("q3.1", "a")));
        assertThrows(Rejected.class, () -> read(Questions.match(), 1, Map.of("q3.1", "4")));
        assertThrows(Rejected.class, () -> read(Questions.match(), 1, Map.of("q3.1", "0")));
        assertThrows(Rejected.class, () -> read(Questions.order(), 1, Map.of("q3.a", "1")));
    }
}
