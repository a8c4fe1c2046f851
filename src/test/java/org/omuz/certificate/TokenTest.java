package org.omuz.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Person;
import org.omuz.shared.Language;

class TokenTest {
    private static final String TOKEN = "h3Jx9Qm2TzK0cVbN7sLw-_";

    @Test
    void tokensAreOf22LettersAndNeverTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String token = Token.random();
            assertTrue(Token.hasForm(token), token);
            assertTrue(seen.add(token));
        }
    }

    @Test
    void codesAreFoundInWhatPeopleType() {
        for (String typed : new String[] {
            TOKEN,
            " h3Jx9Qm2TzK 0cVbN7sLw-_ ",
            "https://omuz.example.org/verify/" + TOKEN,
            "omuz.example/verify/" + TOKEN + "/",
            "http://localhost:8080/verify/" + TOKEN + "?lang=ru",
            "\u200E" + TOKEN,
            TOKEN + ".",
            "«" + TOKEN + "»",
            "(" + TOKEN + ")",
            "[" + TOKEN + "],",
            "„" + TOKEN + "“",
            "\"" + TOKEN + "\"",
            "<https://omuz.example.org/verify/" + TOKEN + ">.",
            "(см. https://omuz.example.org/verify/" + TOKEN + ")",
            "https://omuz.example.org/ver\r\nify/h3Jx9Qm2TzK0\n  cVbN7sLw-_",
            "h3Jx9Qm2\u00ADTzK0\u00A0cVbN\u200B7sLw\u2011_",
            "h3Jx9Qm2TzK0cVbN7sLw–_",
            "h\u0663Jx\u06F9Qm2TzK0cVbN7sLw-_",
            "Рамз: " + TOKEN,
            "https://omuz.example.org/verify?code=" + TOKEN
        }) {
            assertEquals(Optional.of(TOKEN), Token.typed(typed), typed);
        }
        for (String typed : new String[] {
            "", "2026-RN101-000123", TOKEN + "x", "x" + TOKEN, "../../" + TOKEN + "/../", "Қ".repeat(22)
        }) {
            assertEquals(Optional.empty(), Token.typed(typed), typed);
        }
        assertFalse(Token.hasForm(TOKEN + "\n"));
    }

    @Test
    void theLastDayCounts() {
        LocalDate last = LocalDate.of(2028, 6, 26);
        assertEquals(Validity.VALID, Validity.of(Credential.State.ISSUED, last, false, last));
        assertEquals(Validity.EXPIRED, Validity.of(Credential.State.ISSUED, last, false, last.plusDays(1)));
        assertEquals(Validity.VALID, Validity.of(Credential.State.ISSUED, null, false, last.plusYears(50)));
        assertEquals(Validity.UNDER_REVIEW, Validity.of(Credential.State.ISSUED, last, true, last));
        assertEquals(Validity.EXPIRED, Validity.of(Credential.State.ISSUED, last, true, last.plusDays(1)));
        assertEquals(Validity.REVOKED, Validity.of(Credential.State.REVOKED, last, false, last.plusDays(1)));
    }

    @Test
    void namesStandUnderTheirScript() {
        Person person = new Person();
        person.familyName = "Қодиров";
        person.givenName = "Фаррух";
        person.nameLatin = "Farrukh Qodirov";
        person.language = "tg";
        assertEquals("Қодиров Фаррух", HolderName.of(person).cyrillic());
        assertEquals(Language.TG, HolderName.of(person).language());
        person.familyName = "Qodirov";
        person.givenName = "Farrukh";
        assertEquals("", HolderName.of(person).cyrillic());
        assertEquals("Farrukh Qodirov", HolderName.of(person).latin());
        person.nameLatin = " ";
        assertEquals("Qodirov Farrukh", HolderName.of(person).latin());
        person.familyName = "پوپلزی";
        person.givenName = "ژاله";
        assertEquals("پوپلزی ژاله", HolderName.of(person).arabic());
        assertEquals("", HolderName.of(person).latin());
    }
}
