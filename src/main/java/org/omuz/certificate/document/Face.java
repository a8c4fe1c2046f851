package org.omuz.certificate.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The vendored faces; what is read here is shared by all threads and never changes. */
enum Face {
    SERIF("NotoSerif-Regular"),
    SERIF_STRONG("NotoSerif-SemiBold"),
    ARABIC("Vazirmatn-Regular"),
    ARABIC_STRONG("Vazirmatn-SemiBold");

    /** Faces to try for a character, in this order. */
    static final List<Face> PLAIN = List.of(SERIF, ARABIC);

    static final List<Face> STRONG = List.of(SERIF_STRONG, ARABIC_STRONG);

    /** The size at which HarfBuzz reports positions in font units, free of rounding. */
    final int unitsPerEm;

    final Font shaping;
    private final byte[] bytes;
    private final int[] widths;

    Face(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            bytes = in.readAllBytes();
            try (TrueTypeFont parsed = parse()) {
                unitsPerEm = parsed.getUnitsPerEm();
                widths = widths(parsed);
            }
            shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont((float) unitsPerEm)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A parsed font for one thread at a time: PDFBox's subsetter moves the position of the font's one stream. */
    TrueTypeFont parse() throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        parsed.setEnableGsub(false);
        return parsed;
    }

    boolean has(int codePoint) {
        return shaping.canDisplay(codePoint);
    }

    /** The glyph's own advance in thousandths of an em, rounded as PDFBox writes it into the file. */
    int width(int glyph) {
        return widths[glyph];
    }

    private static int[] widths(TrueTypeFont font) throws IOException {
        int[] widths = new int[font.getNumberOfGlyphs()];
        float scale = 1000f / font.getUnitsPerEm();
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = Math.round(font.getHorizontalMetrics().getAdvanceWidth(glyph) * scale);
        }
        return widths;
    }
}
