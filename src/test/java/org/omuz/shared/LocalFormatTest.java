package org.omuz.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LocalFormatTest {
    private static final LocalDate TENTH = LocalDate.of(2027, 11, 10);

    private static LocalFormat in(Language language) {
        return LocalFormat.of(language, ZoneId.of("Asia/Dushanbe"));
    }

    private static String every(java.util.function.Function<LocalFormat, String> date) {
        return String.join(
                " | ",
                Arrays.stream(Language.values())
                        .map(language -> date.apply(in(language)))
                        .toList());
    }

    @Test
    void aDateIsOneAndTheSameInPagesPaperMailAndCalendar() {
        assertEquals(
                "10 November 2027 | 10 ноября 2027 г. | 10 ноябри соли 2027 | ۱۰ نومبر ۲۰۲۷",
                every(w -> w.date(TENTH)));
        assertEquals("10 Nov 2027 | 10 нояб. 2027 г. | 10 ноябри 2027 | ۱۰ نومبر ۲۰۲۷", every(w -> w.shortDate(TENTH)));
    }

    @Test
    void everyMonthOfTajikAndDariIsWrittenInFull() {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2027, month, 1);
            String tajik = in(Language.TG).shortDate(day);
            assertEquals("и", tajik.substring(tajik.length() - 6, tajik.length() - 5), tajik);
            assertEquals(in(Language.PRS).date(day), in(Language.PRS).shortDate(day));
        }
    }

    @Test
    void digitsAreTheReadersAlsoInsideASentence() {
        assertEquals("0.5 | 0,5 | 0,5 | ۰٫۵", every(w -> w.number("0.5")));
        assertEquals("01:05 | 01:05 | 01:05 | ۰۱:۰۵", every(w -> w.digits("01:05")));
        assertEquals("۲۰", SaidNumbers.said(20, SaidNumbers.language("desk_prs_textTooLong")));
        assertEquals("20", SaidNumbers.said(20, SaidNumbers.language("desk_textTooLong")));
        assertEquals(
                "۰۱:۰۵", SaidNumbers.said(Duration.ofMinutes(65), SaidNumbers.language("exercisecheck_prs_collision")));
        assertEquals("10 ноября 2027 г.", SaidNumbers.said(TENTH, SaidNumbers.language("shared_ru_dateTooLate")));
    }

    @Test
    void daysOfOneMonthAreJoined() {
        assertEquals(
                "10–13 November 2027 | 10–13 ноября 2027 г. | 10–13 ноябри соли 2027 | ۱۰–۱۳ نومبر ۲۰۲۷",
                every(w -> w.days(TENTH, TENTH.plusDays(3))));
    }

    @Test
    void aTimeStandsInTheCentresZone() {
        assertEquals(
                "10 Nov 2027, 14:02 | 10 нояб. 2027 г., 14:02 | 10 ноябри 2027, 14:02 | ۱۰ نومبر ۲۰۲۷، ۱۴:۰۲",
                every(w -> w.dateTime(Instant.parse("2027-11-10T09:02:00Z"))));
    }
}
