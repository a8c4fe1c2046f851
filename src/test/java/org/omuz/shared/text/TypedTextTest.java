package org.omuz.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void decomposed_letters_are_composed_and_joiners_stay_in_text() {
        assertEquals("Қӯрғони й", TypedText.line("Қӯрғони и\u0306".replace("ӯ", "у\u0304")));
        assertEquals("می\u200cروم", TypedText.line("می\u200cروم"));
        assertEquals("می\u200cروم", TypedText.prose("\u200Fمی\u200cروم\uFEFF"));
    }

    @Test
    void line_breaks_of_other_programs_become_line_breaks() {
        assertEquals("a\nb\nc\nd\ne", TypedText.prose("a\u000Bb\r\nc\u2028d\u0085e"));
        assertEquals("a b", TypedText.line(" a\u000B\u00A0 b\t"));
    }

    @Test
    void nothing_left_is_null_in_a_line_and_empty_in_prose() {
        assertNull(TypedText.line(" \u200B\u00A0 "));
        assertEquals("", TypedText.prose(" \u200B "));
        assertNull(TypedText.line(null));
        assertNull(TypedText.prose(null));
        assertNull(TypedText.code("\u200C"));
    }

    @Test
    void codes_have_plain_digits_and_no_invisible_marks() {
        assertEquals("AF-BP-0013", TypedText.code("AF-BP-۰۰۱۳"));
        assertEquals("0019", TypedText.code("٠٠１９"));
        assertEquals("af-bp-0013@officers.example", TypedText.code("af-bp-0013\u200B@officers\u200C.example"));
        assertEquals("TJ-1", TypedText.code("TJ‑1"));
    }

    @Test
    void digits_of_names_and_texts_stay() {
        assertEquals("Пост ۳", TypedText.line("Пост ۳"));
    }

    @Test
    void a_control_character_is_named() {
        assertEquals(Optional.of("U+0007"), TypedText.unmendable("bell\u0007"));
        assertEquals(Optional.of("U+D83D"), TypedText.unmendable("half \uD83D"));
        assertEquals(Optional.empty(), TypedText.unmendable("whole 😀\tand\nlines"));
        assertEquals(Optional.empty(), TypedText.unmendable(null));
    }
}
