package org.omuz.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omuz.shared.Language;

class SpokenAnswerTest {
    @ParameterizedTest
    @CsvSource({"EN, 2.5 ± 0.1 µSv/h", "RU, '2,5 ± 0,1 µSv/h'", "PRS, ۲٫۵ ± ۰٫۱ µSv/h"})
    void theRightNumberIsWrittenAsTheReaderWritesNumbers(Language reader, String said) {
        assertEquals(List.of(said), SpokenAnswer.right(Questions.numeric(), reader));
    }
}
