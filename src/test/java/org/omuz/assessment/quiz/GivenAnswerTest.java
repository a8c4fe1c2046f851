package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.Rejected;

class GivenAnswerTest {

    private static GivenAnswer read(PublishedQuestion question, Map<String, String> form) {
        return GivenAnswer.read(question, "q3", form::get);
    }

    @Test
    void fieldsOfTheQuestionAreRead() {
        assertEquals(GivenAnswer.answer("b"), read(Questions.single(), Map.of("q3", "b", "q4", "a")));
        assertEquals(
                Map.of("a", "on"),
                read(Questions.multiple(), Map.of("q3.a", "on", "q3.z", "on")).fields());
        assertEquals(
                Map.of("a", "2"),
                read(Questions.order(), Map.of("q3.a", "2", "q3.b", "")).fields());
        assertEquals(
                Map.of("c", "a"), read(Questions.match(), Map.of("q3.c", "a")).fields());
        assertEquals("2,5", read(Questions.numeric(), Map.of("q3", " 2,5 ")).answer());
    }

    @Test
    void nothingIsKeptAsNothing() {
        assertTrue(read(Questions.words(), Map.of("q3", "  ")).isEmpty());
        assertNull(GivenAnswer.NOTHING.json());
        assertEquals(GivenAnswer.NOTHING, GivenAnswer.ofJson(null));
    }

    @Test
    void whatNoFormCanSendIsRefused() {
        assertThrows(Rejected.class, () -> read(Questions.single(), Map.of("q3", "zzz")));
        assertThrows(Rejected.class, () -> read(Questions.multiple(), Map.of("q3.a", "<script>")));
        assertThrows(Rejected.class, () -> read(Questions.order(), Map.of("q3.a", "4")));
        assertThrows(Rejected.class, () -> read(Questions.order(), Map.of("q3.a", "-1")));
        assertThrows(Rejected.class, () -> read(Questions.match(), Map.of("q3.a", "x")));
        assertThrows(Rejected.class, () -> read(Questions.words(), Map.of("q3", "x".repeat(201))));
    }

    @Test
    void whatIsKeptComesBack() {
        GivenAnswer given = new GivenAnswer(Map.of("answer", "منبع «یتیم» \"' 😀 \u0000"));
        assertEquals(given, GivenAnswer.ofJson(given.json()));
    }
}
