package org.omuz.certificate.document;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The faces as PDFBox parsed them, lent to one document at a time: as many sets live as documents were made at once.
 */
final class ParsedFonts implements AutoCloseable {
    private static final ConcurrentLinkedQueue<ParsedFonts> IDLE = new ConcurrentLinkedQueue<>();

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

    private ParsedFonts() {}

    static ParsedFonts borrow() {
        ParsedFonts idle = IDLE.poll();
        return idle == null ? new ParsedFonts() : idle;
    }

    TrueTypeFont of(Face face) throws IOException {
        TrueTypeFont font = fonts.get(face);
        if (font == null) {
            font = face.parse();
            fonts.put(face, font);
        }
        return font;
    }

    @Override
    public void close() {
        IDLE.offer(this);
    }
}
