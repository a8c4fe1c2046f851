package org.omuz.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "Қӯрғонова",
                "Юлдашева-Каримова",
                "فرخ",
                "Мадъяров",
                "J. R.",
                "Ж\u0301",
                "李",
                "高橋ひかり",
                "Ли Smith-Каримова",
                "O'Кей",
                "J.Раҷабов",
                "Мад\u02bcяров",
                "می\u200cرزا"
            })
    void namesOfTheRegionAreNames(String name) {
        assertEquals(Optional.empty(), PersonName.Check.fault(name, 200, UnicodeScript.COMMON));
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, FORMULA",
        "+7, FORMULA",
        "@name, FORMULA",
        "Али🙂, EMOJI",
        "Али☢, EMOJI",
        "Али2, NOT_A_NAME",
        "<b>Али, NOT_A_NAME",
        "'''', NOT_A_NAME"
    })
    void othersAreNot(String name, FieldError fault) {
        assertEquals(Optional.of(fault), PersonName.Check.fault(name, 200, UnicodeScript.COMMON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"С\u0061идов", "Kарим", "Алӣ-Ка\u0070им", "Махмadов", "Aли", "Каримова-\u0421mith", "Aحمد"})
    void aWordOfTwoAlphabetsIsNoName(String name) {
        assertEquals(Optional.of(FieldError.MIXED_ALPHABETS), PersonName.Check.fault(name, 200, UnicodeScript.COMMON));
    }

    @Test
    void controlCharactersAreNamed() {
        assertEquals(Optional.of(FieldError.CONTROL), PersonName.Check.fault("Али\u0007", 200, UnicodeScript.COMMON));
        assertEquals(
                Optional.of(FieldError.CONTROL), PersonName.Check.fault("Али\u202eилА", 200, UnicodeScript.COMMON));
    }

    @Test
    void twoHundredLettersAreTheMost() {
        assertEquals(Optional.empty(), PersonName.Check.fault("Қ".repeat(200), 200, UnicodeScript.COMMON));
        assertEquals(
                Optional.of(FieldError.TOO_LONG), PersonName.Check.fault("Қ".repeat(201), 200, UnicodeScript.COMMON));
    }

    @Test
    void aFieldForOneScriptTakesNoOther() {
        assertEquals(
                Optional.of(FieldError.OTHER_SCRIPT),
                PersonName.Check.fault("Farrukh Қodirov", 400, UnicodeScript.LATIN));
        assertEquals(Optional.empty(), PersonName.Check.fault("Farrukh Qodirov", 400, UnicodeScript.LATIN));
        assertEquals(Optional.empty(), PersonName.Check.fault("فرخ قادروف", 400, UnicodeScript.ARABIC));
    }
}
