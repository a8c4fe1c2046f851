package org.omuz.certificate.document;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omuz.certificate.document.ShapedLine.Run;
import org.omuz.shared.print.Lettering;

/**
 * Turns a line of text into glyphs with the JDK's HarfBuzz: joins Arabic letters, orders mixed directions (Unicode
 * annex 9), and refuses what the faces cannot show.
 */
final class Shaper {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final int FIRST_CODE_WITHOUT_SHAPE = 0xFFFE;

    private record Span(int start, int limit, boolean fromRight, Face face) {}

    private static final int REMEMBERED = 2048;

    private final List<Face> faces;

    /** Titles and wording recur on every certificate, and shaping is the dearest part of making one. */
    private final Map<String, ShapedLine> recent = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ShapedLine> eldest) {
            return size() > REMEMBERED;
        }
    });

    Shaper(List<Face> faces) {
        this.faces = faces;
    }

    /** @throws UnprintableText where a character has no glyph or is invisible */
    ShapedLine shape(String text) {
        ShapedLine known = recent.get(text);
        if (known == null) {
            known = shapeAnew(text);
            recent.put(text, known);
        }
        return known;
    }

    private ShapedLine shapeAnew(String text) {
        if (text.isEmpty()) {
            return new ShapedLine(List.of(), 0);
        }
        List<Run> runs = new ArrayList<>();
        double width = 0;
        for (Span span : visualOrder(text)) {
            width = shape(text, span, width, runs);
        }
        return new ShapedLine(runs, width);
    }

    private List<Span> visualOrder(String text) {
        Face[] face = facePerChar(text);
        boolean fromRight = PrintableText.readsFromRight(text);
        Bidi bidi = new Bidi(text, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Span> spans = new ArrayList<>();
        for (int start = 0, limit; start < text.length(); start = limit) {
            limit = start + 1;
            while (limit < text.length()
                    && face[limit] == face[start]
                    && bidi.getLevelAt(limit) == bidi.getLevelAt(start)) {
                limit++;
            }
            spans.add(new Span(start, limit, bidi.getLevelAt(start) % 2 == 1, face[start]));
        }
        byte[] levels = new byte[spans.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(spans.get(i).start());
        }
        Span[] ordered = spans.toArray(Span[]::new);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return Arrays.asList(ordered);
    }

    /** Letters take the first face that has them; marks, joiners, spaces and stops stay with what precedes them. */
    private Face[] facePerChar(String text) {
        Face[] chosen = new Face[text.length()];
        Face before = PrintableText.readsFromRight(text) ? faces.get(faces.size() - 1) : faces.get(0);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            before = face(text, codePoint, before);
            int next = i + Character.charCount(codePoint);
            Arrays.fill(chosen, i, next, before);
            i = next;
        }
        return chosen;
    }

    private Face face(String text, int codePoint, Face before) {
        if (Lettering.isUnseen(codePoint)) {
            throw UnprintableText.control(text, codePoint);
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean follows = script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
        if (Lettering.isJoiner(codePoint) || follows && before.has(codePoint)) {
            return before;
        }
        return faces.stream()
                .filter(face -> face.has(codePoint))
                .findFirst()
                .orElseThrow(() -> UnprintableText.noGlyph(text, codePoint));
    }

    private static double shape(String text, Span span, double left, List<Run> runs) {
        Face face = span.face();
        char[] chars = text.substring(span.start(), span.limit()).toCharArray();
        GlyphVector shaped = face.shaping.layoutGlyphVector(
                UNHINTED,
                chars,
                0,
                chars.length,
                span.fromRight() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        String[] meaning = Clusters.textPerGlyph(face, chars, shaped);
        int[] kept = keptGlyphs(text, chars, shaped);
        int[] glyphs = new int[kept.length];
        double[] x = new double[kept.length];
        double[] y = new double[kept.length];
        String[] texts = new String[kept.length];
        for (int i = 0; i < kept.length; i++) {
            glyphs[i] = shaped.getGlyphCode(kept[i]);
            x[i] = left + shaped.getGlyphPosition(kept[i]).getX() / face.unitsPerEm;
            y[i] = -shaped.getGlyphPosition(kept[i]).getY() / face.unitsPerEm;
            texts[i] = meaning[kept[i]];
        }
        runs.add(new Run(face, glyphs, x, y, texts));
        return left + shaped.getGlyphPosition(shaped.getNumGlyphs()).getX() / face.unitsPerEm;
    }

    /** Without the slots of merged letters and of joiners, which HarfBuzz leaves behind as empty glyphs. */
    private static int[] keptGlyphs(String text, char[] chars, GlyphVector shaped) {
        int[] kept = new int[shaped.getNumGlyphs()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            int code = shaped.getGlyphCode(i);
            char source = chars[shaped.getGlyphCharIndex(i)];
            if (code == 0) {
                throw UnprintableText.noGlyph(text, source);
            }
            if (code < FIRST_CODE_WITHOUT_SHAPE && !Lettering.isJoiner(source)) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
