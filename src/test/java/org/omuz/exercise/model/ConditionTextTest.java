package org.omuz.exercise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.shared.Rejected;

class ConditionTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "decided 8 by customs = return",
                "not answered 6",
                "decided 8 = return and not answered 6 by customs",
                "delivered 1 or acknowledged 2 or answered 3a",
                "(delivered 1 or delivered 2) and not (answered 3 and answered 4)"
            })
    void whatIsReadIsWrittenTheSame(String text) {
        assertEquals(text, ConditionText.write(ConditionText.read(text)));
    }

    @Test
    void andBindsCloserThanOr() {
        Condition when = ConditionText.read("delivered 1 OR delivered 2 AND delivered 3");
        assertTrue(when.holds(happened("1")));
        assertFalse(when.holds(happened("2")));
        assertTrue(when.holds(happened("2", "3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "decided",
                "decided 8 =",
                "answered 6 = yes",
                "shouted 3",
                "delivered 1 and",
                "(delivered 1",
                "delivered 1)",
                "not"
            })
    void whatIsNoConditionIsRefused(String text) {
        assertThrows(Rejected.class, () -> ConditionText.read(text));
    }

    @Test
    void nestingHasAnEnd() {
        assertThrows(Rejected.class, () -> ConditionText.read("(".repeat(5_000) + "delivered 1" + ")".repeat(5_000)));
        assertThrows(Rejected.class, () -> ConditionText.read("not ".repeat(5_000) + "delivered 1"));
    }

    private static Condition.Facts happened(String... delivered) {
        Set<String> numbers = Set.of(delivered);
        return fact -> fact.kind() == Condition.Fact.Kind.DELIVERED
                && numbers.contains(fact.what().inject());
    }
}
