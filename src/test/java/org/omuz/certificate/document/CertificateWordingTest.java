package org.omuz.certificate.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omuz.shared.Language;

class CertificateWordingTest {
    private static final LocalDate JUNE_24 = LocalDate.of(2026, 6, 24);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysEverythingInLettersTheFontsHave(Language language) {
        var words = CertificateWording.load(language);

        assertEquals(CertificateWording.load(Language.EN).keySet(), words.keySet());
        words.values().forEach(text -> {
            assertTrue(!text.toString().isBlank());
            Type.plain(9).shape(text.toString());
            Type.strong(9).shape(text.toString());
        });
    }

    @Test
    void writesDatesAsAPersonDoes() {
        assertEquals("24 June 2026", CertificateWording.in(Language.EN).date(JUNE_24));
        assertEquals("24 июня 2026 г.", CertificateWording.in(Language.RU).date(JUNE_24));
        assertEquals("24 июни соли 2026", CertificateWording.in(Language.TG).date(JUNE_24));
        assertEquals("۲۴ جون ۲۰۲۶", CertificateWording.in(Language.PRS).date(JUNE_24));
    }

    @Test
    void writesSpansOfDaysShortly() {
        CertificateWording english = CertificateWording.in(Language.EN);

        assertEquals("24 June 2026", english.days(JUNE_24, JUNE_24));
        assertEquals("24–27 June 2026", english.days(JUNE_24, JUNE_24.plusDays(3)));
        assertEquals("24 June 2026 – 2 July 2026", english.days(JUNE_24, JUNE_24.plusDays(8)));
    }

    @Test
    void writesHoursWithTheirHalves() {
        assertEquals("26 contact hours", CertificateWording.in(Language.EN).hours(1560));
        assertEquals("19.5 contact hours", CertificateWording.in(Language.EN).hours(1170));
        assertEquals(
                "аудиторных часов: 19,5", CertificateWording.in(Language.RU).hours(1170));
        assertEquals("۲۶ ساعت درسی", CertificateWording.in(Language.PRS).hours(1560));
    }
}
