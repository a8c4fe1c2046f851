package org.omuz.certificate.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omuz.certificate.document.PrintedCertificate.Holder;
import org.omuz.shared.Language;

class PrintedCertificateTest {
    @Test
    void canBeKeptAsJsonBesideThePdf() throws Exception {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        PrintedCertificate printed = Certificates.of(Certificates.dari());

        assertEquals(printed, json.readValue(json.writeValueAsString(printed), PrintedCertificate.class));
    }

    @Test
    void setsTheNameInTheScriptOfTheHoldersLanguageFirst() {
        assertEquals(Certificates.DARI_NAME, Certificates.dari().names().get(0));
        assertEquals("Ҷӯраев Файзулло Қӯрғонович", Certificates.tajik().names().get(0));
        assertEquals(List.of("Nino Beridze"), new Holder("Nino Beridze", null, " ", Language.RU).names());
    }

    @Test
    void composesLettersAndMarksThatWereTypedApart() {
        assertEquals("ӣ", new Holder(null, "и\u0304", null, Language.TG).cyrillic());
        assertEquals("Nino Beridze", new Holder("  Nino   Beridze ", null, null, Language.EN).latin());
    }

    @Test
    void speaksEnglishBesideTheHoldersLanguageAndTheCentresBesideEnglish() {
        assertEquals(Language.EN, Certificates.of(Certificates.dari()).secondLanguage());
        assertEquals(Language.TG, Certificates.of(Certificates.georgian()).secondLanguage());
    }
}
