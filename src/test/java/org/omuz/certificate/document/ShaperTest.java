package org.omuz.certificate.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.certificate.document.ShapedLine.Run;
import org.omuz.certificate.document.UnprintableText.Reason;

/** Glyph ids are those of the vendored fonts; they were checked by eye on the printed page. */
class ShaperTest {
    private final Shaper shaper = new Shaper(Face.PLAIN);

    @Test
    void joinsDariLettersAndOrdersThemFromTheRight() {
        Run dari = onlyRun("آموزش ژرف گلچین پی");

        assertEquals(Face.ARABIC, dari.face());
        assertArrayEquals(
                new int[] {
                    1129, 1062, 592, 1271, 1136, 1079, 1263, 1092, 592, 714, 691, 808, 592, 694, 692, 1280, 1266, 676
                },
                dari.glyphs());
        assertEquals("یپ نیچلگ فرژ شزومآ", meaning(dari));
    }

    @Test
    void joinsPashtoLetters() {
        Run pashto = onlyRun("ښځې ګړندۍ");

        assertArrayEquals(new int[] {869, 1209, 1272, 803, 829, 592, 887, 792, 811}, pashto.glyphs());
    }

    @Test
    void setsTajikLetters() {
        Run tajik = onlyRun("Ҷӯраев Қӯрғон");

        assertEquals(Face.SERIF, tajik.face());
        assertArrayEquals(new int[] {668, 725, 473, 457, 462, 459, 3, 640, 725, 473, 633, 471, 470}, tajik.glyphs());
        assertEquals("Ҷӯраев Қӯрғон", meaning(tajik));
    }

    @Test
    void keepsACourseCodeReadableInADariLine() {
        List<Run> runs = shaper.shape("کورس RN-101 است").runs();

        assertEquals("تسا RN-101 سروک", runs.stream().map(this::meaning).collect(Collectors.joining()));
        assertEquals(Face.ARABIC, runs.get(0).face());
    }

    @Test
    void readsDariDigitsFromTheLeft() {
        assertEquals("۲۶", meaning(onlyRun("۲۶")));
    }

    @Test
    void leavesOutJoinersAfterTheyDidTheirWork() {
        Run separated = onlyRun("می\u200Cشود");

        assertEquals("دوشیم", meaning(separated));
        assertTrue(onlyRun("میشود").glyphs()[3] != separated.glyphs()[3], "a joiner parts the letters");
    }

    @Test
    void keepsMarksWithTheirLetters() {
        Run marked = onlyRun("مُحَمَّد");

        assertEquals(
                "محمد",
                meaning(marked)
                        .replaceAll("\\p{M}", "")
                        .transform(s -> new StringBuilder(s).reverse().toString()));
        assertTrue(Arrays.stream(marked.y()).anyMatch(y -> y != 0) || marked.glyphs().length > 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ნინო", "Zoë 😀", "李明", "Ҷӯраев \u0E01"})
    void refusesWhatNoFontHas(String name) {
        UnprintableText refused = assertThrows(UnprintableText.class, () -> shaper.shape(name));

        assertEquals(Reason.NO_GLYPH, refused.reason());
        assertEquals(name, refused.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ali\u202Eilav", "Ali\u200BVali", "Ali\tVali", "Ali\nVali", "Ali\u0000", "Ali\uE000", "\uD83D"})
    void refusesWhatNobodyCouldSee(String name) {
        UnprintableText refused = assertThrows(UnprintableText.class, () -> shaper.shape(name));

        assertEquals(Reason.CONTROL, refused.reason());
    }

    private Run onlyRun(String text) {
        List<Run> runs = shaper.shape(text).runs();
        assertEquals(1, runs.size(), text);
        return runs.get(0);
    }

    private String meaning(Run run) {
        return String.join("", run.text());
    }
}
