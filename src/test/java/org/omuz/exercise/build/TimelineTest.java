package org.omuz.exercise.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of teams keep to their place before the grid. */
class TimelineTest {
    private static List<String> lines(String name) {
        return new Timeline.Lane(name, 34, 40, List.of(), false).lines();
    }

    @Test
    void aLongNameTakesTwoLinesAndNotMore() {
        assertEquals(List.of("Customs"), lines("Customs"));
        List<String> lines = lines("Агентство по ХБРЯ-безопасности и группа реагирования на происшествия");
        assertEquals(2, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 28), lines.toString());
    }
}
