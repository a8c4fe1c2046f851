package org.omuz.shared.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two\nlines",
                "a\ttab",
                "10\u00a0\u202fm",
                "\u2003wide",
                "Қӯрғонова",
                "قادروف",
                "→ ✓",
                "می\u200cرود"
            })
    void whatPapersShowIsNotMissing(String text) {
        assertEquals(Optional.empty(), Lettering.DOCUMENT.missing(text));
    }

    @ParameterizedTest
    @CsvSource({"a中b, 中 (U+4E2D)", "a\u000bb, U+000B", "a\u202eb, U+202E"})
    void whatNoFontHasIsNamed(String text, String named) {
        assertEquals(Optional.of(named), Lettering.DOCUMENT.missing(text));
    }
}
