package org.omuz.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.omuz.shared.Language;

class TrailWordsTest {

    @Test
    void everyLanguageHasEveryWord() {
        for (Language language : Language.values()) {
            assertEquals(
                    TrailWords.load(Language.EN).stringPropertyNames(),
                    TrailWords.load(language).stringPropertyNames(),
                    language.tag);
        }
    }

    @Test
    void aNameWithoutAWordIsTakenApart() {
        assertEquals("Person enrolled", TrailWords.of("PersonEnrolled", Language.EN));
        assertEquals("Сотрудник записан на занятия", TrailWords.of("PersonEnrolled", Language.RU));
        assertEquals("Something new done", TrailWords.of("SomethingNewDone", Language.PRS));
    }
}
