package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TypedNumberTest {

    private static void means(String number, String typed) {
        assertEquals(
                0,
                new BigDecimal(number).compareTo(TypedNumber.parse(typed, null).orElseThrow()),
                typed);
    }

    @Test
    void aSingleMarkStartsTheDecimals() {
        means("1.5", "1.5");
        means("1.5", "1,5");
        means("1.5", "1٫5");
        means("0.5", ",5");
        means("5", "5.");
    }

    @Test
    void theLastOfSeveralMarksStartsTheDecimals() {
        means("1500.5", "1,500.5");
        means("1500.5", "1.500,5");
        means("1500.5", "1 500,5");
        means("1500.5", "1\u00A0500,5");
        means("1234567.5", "1.234.567,5");
    }

    @Test
    void marksThatAreAllTheSameStandBetweenThousands() {
        means("1500000", "1,500,000");
        means("1500000", "1.500.000");
    }

    @Test
    void signsAndBlanksAreRead() {
        means("-3", " -3 ");
        means("-3", "−3");
        means("3", "+3");
    }

    @Test
    void everythingElseIsNoNumber() {
        for (String typed :
                new String[] {"", " ", "abc", "1e5", "--3", "1/2", "2..5", "1.2.3", "1,2.3,4", "∞", "9".repeat(31)}) {
            assertTrue(TypedNumber.parse(typed, "m").isEmpty(), typed);
        }
    }
}
