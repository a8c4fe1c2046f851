package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LearningGainTest {

    private static BigDecimal gain(String pre, String post) {
        return LearningGain.of(new BigDecimal(pre), new BigDecimal(post)).orElseThrow();
    }

    @Test
    void itIsTheShareOfWhatWasLeftToLearn() {
        assertEquals(new BigDecimal("0.50"), gain("40", "70"));
        assertEquals(new BigDecimal("1.00"), gain("55.5", "100"));
        assertEquals(new BigDecimal("0.00"), gain("40", "40"));
        assertEquals(new BigDecimal("-0.25"), gain("60", "50"));
    }

    @Test
    void itIsUndefinedWhereNothingWasLeftOrATestLacks() {
        assertTrue(LearningGain.of(new BigDecimal("100"), new BigDecimal("100")).isEmpty());
        assertTrue(LearningGain.of(null, BigDecimal.TEN).isEmpty());
        assertTrue(LearningGain.of(BigDecimal.TEN, null).isEmpty());
    }
}
