package org.omuz.shared.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetPdfTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"40\">%s</svg>";

    @Test
    void arrowsTicksAndSignsAreThemselves() throws IOException {
        for (String sign : "→ ← ↑ ↓ ⇒ ✓ ✔ ✗ ☐ ☑ ■ ● ▲ ★ ⚠ ☢ ≤ ≥ ≠ ∞ ½ № ° µ γ Σ § ₽ ӯ Ғ ქ".split(" ")) {
            assertTrue(text("<p>a " + sign + " b</p>").contains("a " + sign + " b"), sign);
        }
    }

    @ParameterizedTest
    @CsvSource({"北京, [U+5317][U+4EAC]", "😀, [U+1F600]", "ไทย, [U+0E44][U+0E17][U+0E22]"})
    void aLetterThatNoFontHasShowsItsCode(String letters, String shown) throws IOException {
        assertTrue(text("<p>a " + letters + " b</p>").contains("a " + shown + " b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\f", "&#11;", "&#x0B;", "\u0085", "\u2028"})
    void otherProgramsLineBreaksAreBlanks(String broken) throws IOException {
        assertTrue(text("<p>one" + broken + "two</p>").contains("one two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "&#7;", "\u0000", "\uD83D", "\uFFFE", "\uE000", "&#xFFFFFF;"})
    void whatNoDocumentCanHoldIsShownByItsCode(String hidden) throws IOException {
        assertTrue(text("<p>one" + hidden + "two</p>").matches("(?s).*one\\[U\\+[0-9A-F]{4}]two.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200E", "\u2066", "\uFEFF", "\u00AD", "\u200C", "\u200D"})
    void marksThatNobodySeesAreGone(String unseen) throws IOException {
        assertTrue(text("<p>one" + unseen + "two</p>").contains("onetwo"));
    }

    @Test
    void lettersTypedApartAreComposed() throws IOException {
        assertTrue(text("<p>и\u0304</p>").contains("ӣ"));
    }

    @Test
    void referencesOfTheMarkupItselfStay() throws IOException {
        assertTrue(text("<p>a &#60;b&#62; &#38; &amp; &#34;c&#39; &#65;</p>").contains("a <b> & & \"c' A"));
    }

    /** Joined forms come back as letters; nothing is a stand-in. */
    @ParameterizedTest
    @ValueSource(strings = {"پوسته گمرک چمن", "ژاله گلچین", "لا اله", "مرکز تعلیمی", "می‌شود"})
    void wordsInArabicScriptAreJoinedAndInOrder(String words) throws IOException {
        String text = text("<p>The word " + words + " stands here.</p>");

        assertFalse(text.contains("#") || text.contains("U+"), text);
        String read = Normalizer.normalize(text, Normalizer.Form.NFKC);
        assertTrue(read.contains(words.replace("\u200C", "")) || read.contains(fromLeft(words)), read);
    }

    private static String fromLeft(String words) {
        return new StringBuilder(words.replace("\u200C", "")).reverse().toString();
    }

    @Test
    void lettersTakeTheFormOfTheirPlace() {
        assertEquals("\uFE91\uFEF4\uFE96", JoinedLetters.of("بیت".replace('ی', 'ي')));
        assertEquals("\uFB58\uFBFF\uFEB6", JoinedLetters.of("پیش"));
        assertEquals(
                "\uFE8D\uFEAD\uFE8D",
                JoinedLetters.of("ارا").replace('ا', '\uFE8D').replace('ر', '\uFEAD'));
        assertEquals("\uFEFB", JoinedLetters.of("لا"));
        assertEquals("\uFE91\uFEFC", JoinedLetters.of("بلا"));
        assertEquals(
                "\uFEE3\uFBFD\uFEB7\uFEEE\uFEA9", JoinedLetters.of("می‌شود").replace('د', '\uFEA9'));
    }

    @Test
    void numbersAndForeignWordsKeepTheirOrderAmongWordsFromTheRight() {
        FromRight order = new FromRight();

        assertEquals("ب 12 ا", order.reorderRTLTextToLTR("ا 12 ب"));
        assertEquals("ب RN-101 ا", order.reorderRTLTextToLTR("ا RN-101 ب"));
        assertEquals("(ب) ا", order.reorderRTLTextToLTR("ا (ب)"));
    }

    @Test
    void aDrawingNestedWithoutEndIsNamedInItsPlace() throws IOException {
        String deep = SVG.formatted("<g>".repeat(100_000) + "</g>".repeat(100_000));

        assertTrue(text(page("/media/deep.svg"), picture("/media/deep.svg", deep))
                .contains("no picture: /media/deep.svg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg",
                "no drawing",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M broken\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"-4\" height=\"x\"><use href=\"#none\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"
            })
    void aBrokenDrawingNeverStopsThePage(String drawing) throws IOException {
        String text = text(page("/media/a.svg"), picture("/media/a.svg", drawing));

        assertTrue(text.contains("before") && text.contains("behind"), text);
    }

    @Test
    void aDrawingIsDrawn() throws IOException {
        String drawing = SVG.formatted("<text x=\"5\" y=\"20\">gate</text>");
        String text = text(page("/media/a.svg"), picture("/media/a.svg", drawing));

        assertFalse(text.contains("no picture"), text);
    }

    private static String page(String address) {
        return "<p>before</p><p><img src=\"" + address + "\" alt=\"a drawing\"/></p><p>behind</p>";
    }

    private static Pictures picture(String address, String drawing) {
        return new Pictures(Map.of(address, drawing.getBytes(StandardCharsets.UTF_8)), name -> "no picture: " + name);
    }

    private static String text(String body) throws IOException {
        return text(body, Pictures.NONE);
    }

    private static String text(String body, Pictures pictures) throws IOException {
        String style = "<style>body { font: 10pt 'Noto Serif', 'Vazirmatn', 'Omuz Symbols' }</style>";
        byte[] pdf =
                SetPdf.of("<html><head><title>t</title>" + style + "</head><body>" + body + "</body></html>", pictures);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
