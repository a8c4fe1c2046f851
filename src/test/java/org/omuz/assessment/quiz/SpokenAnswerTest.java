package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.course.PublishedQuestion;
import org.omuz.course.Question;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

class SpokenAnswerTest {
    @ParameterizedTest
    @CsvSource({"EN, 2.5 ± 0.1 µSv/h", "RU, '2,5 ± 0,1 µSv/h'", "PRS, ۲٫۵ ± ۰٫۱ µSv/h"})
    void theRightNumberIsWrittenAsTheReaderWritesNumbers(Language reader, String said) {
        assertEquals(List.of(said), SpokenAnswer.right(Questions.numeric(), reader));
    }

    @Test
    void aUnitOfAnEarlierVersionIsTheSameInEveryLanguage() {
        Question.Content content = Json.read("{\"unit\": \"mSv\"}", new TypeReference<>() {});
        assertEquals(LocalizedText.of("mSv"), content.unit());
        assertEquals(content, Json.read(Json.write(content), new TypeReference<Question.Content>() {}));
    }

    @ParameterizedTest
    @CsvSource({"EN, 2.5 mSv", "RU, '2,5 мЗв'", "TG, '2,5 мЗв'", "PRS, ۲٫۵ mSv"})
    void theUnitIsOfTheLanguageTheQuestionIsReadIn(Language reader, String said) {
        LocalizedText text = new LocalizedText(Map.of("en", "How many mSv?", "ru", "Сколько мЗв?"));
        LocalizedText unit = new LocalizedText(Map.of("en", "mSv", "ru", "мЗв", "prs", "میلی‌سیورت"));
        PublishedQuestion question = Questions.inUnits(text, unit);
        assertEquals(List.of(said), SpokenAnswer.right(question, reader));
        assertEquals(
                List.of("2.5 мЗв"), SpokenAnswer.given(question, new GivenAnswer(Map.of("answer", "2.5 мЗв")), reader));
    }
}
