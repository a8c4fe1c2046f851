package org.omuz.assessment.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.omuz.course.PublishedQuestion;
import org.omuz.shared.LocalizedText;

class GradeAnswerTest {

    private static void earns(String points, PublishedQuestion question, Map<String, String> given) {
        assertEquals(new BigDecimal(points), GradeAnswer.points(question, new GivenAnswer(given)), given.toString());
    }

    private static void earns(String points, PublishedQuestion question, String answer) {
        earns(points, question, Map.of("answer", answer));
    }

    @Test
    void nothingGivenEarnsNothing() {
        earns("0.00", Questions.single(), Map.of());
        earns("0.00", Questions.multiple(), Map.of());
        earns("0.00", Questions.order(), Map.of());
        earns("0.00", Questions.match(), Map.of());
        earns("0.00", Questions.numeric(), Map.of());
        earns("0.00", Questions.words(), Map.of());
    }

    @Test
    void aSingleChoiceIsRightOrNot() {
        earns("1.00", Questions.single(), "b");
        earns("0.00", Questions.single(), "a");
    }

    @Test
    void everyRightChoiceEarnsItsShare() {
        earns("1.00", Questions.multiple(), Map.of("a", "on", "c", "on"));
        earns("0.50", Questions.multiple(), Map.of("c", "on"));
    }

    @Test
    void aWrongChoiceCostsARightOneButNeverMore() {
        earns("0.50", Questions.multiple(), Map.of("a", "on", "c", "on", "b", "on"));
        earns("0.00", Questions.multiple(), Map.of("a", "on", "b", "on"));
        earns("0.00", Questions.multiple(), Map.of("b", "on", "d", "on"));
    }

    @Test
    void tickingEverythingEarnsNothing() {
        earns("0.00", Questions.multiple(), Map.of("a", "on", "b", "on", "c", "on", "d", "on"));
    }

    @Test
    void anOrderMustBeExact() {
        earns("1.00", Questions.order(), Map.of("a", "1", "b", "2", "c", "3"));
        earns("0.00", Questions.order(), Map.of("a", "2", "b", "1", "c", "3"));
        earns("0.00", Questions.order(), Map.of("a", "1", "b", "2"));
        earns("0.00", Questions.order(), Map.of("a", "1", "b", "1", "c", "1"));
    }

    @Test
    void everyRightPairEarnsItsShare() {
        earns("1.00", Questions.match(), Map.of("a", "a", "b", "b", "c", "c"));
        earns("0.33", Questions.match(), Map.of("a", "a", "b", "c", "c", "b"));
        earns("0.67", Questions.match(), Map.of("a", "a", "b", "b"));
        earns("0.33", Questions.match(), Map.of("a", "b", "b", "b", "c", "b"));
    }

    @Test
    void aNumberMayLieWithinTheTolerance() {
        earns("1.00", Questions.numeric(), "2.5");
        earns("1.00", Questions.numeric(), "2,6");
        earns("1.00", Questions.numeric(), "2.40");
        earns("0.00", Questions.numeric(), "2.61");
        earns("0.00", Questions.numeric(), "25");
        earns("0.00", Questions.numeric(), "-2.5");
    }

    @Test
    void aNumberMayCarryItsUnit() {
        earns("1.00", Questions.numeric(), "2,5 µSv/h");
        earns("1.00", Questions.numeric(), "2.5 μsv/h");
        earns("0.00", Questions.numeric(), "2.5 mSv/h");
        PublishedQuestion both =
                Questions.inUnits(LocalizedText.of("?"), new LocalizedText(Map.of("en", "mSv", "ru", "мЗв")));
        for (String typed : List.of("2.5", "2,5 мЗв", "2.5mSv")) {
            earns("1.00", both, typed);
        }
        earns("0.00", both, "2,5 мкЗв");
    }

    @Test
    void aNumberMayBeWrittenInPersianDigits() {
        earns("1.00", Questions.numeric(), "۲٫۵");
        earns("1.00", Questions.numeric(), "٢,٥");
    }

    @Test
    void whatIsNoNumberIsWrong() {
        for (String garbage :
                new String[] {"two", "2.5.5.", "NaN", "1e9999999", "2..5", ",", "-", "0x25", "2.5; drop table"}) {
            earns("0.00", Questions.numeric(), garbage);
        }
    }

    @Test
    void wordsAreComparedWithoutCaseBlanksAndPunctuation() {
        earns("1.00", Questions.words(), "Orphan source");
        earns("1.00", Questions.words(), "  ORPHAN-SOURCE. ");
        earns("0.00", Questions.words(), "orphan");
        earns("0.00", Questions.words(), "...");
    }

    @Test
    void wordsAreAcceptedInEveryLanguage() {
        earns("1.00", Questions.words(), "Бесхозный источник");
        earns("1.00", Questions.words(), "منبع‌ يتيم");
    }
}
