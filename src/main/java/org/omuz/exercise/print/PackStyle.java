package org.omuz.exercise.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What the renderer takes from the class path: style sheet and fonts. */
final class PackStyle {
    static final String FAMILY = "Noto Serif";

    private PackStyle() {}

    static String css() {
        try (InputStream in = open("/exercise/pack.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDFontSupplier face(PDDocument document, String name) throws IOException {
        try (InputStream in = open("/fonts/NotoSerif-" + name + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Latin and Cyrillic need no substitutions, and looking for them takes more time than all the rest.
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    private static InputStream open(String name) {
        InputStream in = PackStyle.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }
}
