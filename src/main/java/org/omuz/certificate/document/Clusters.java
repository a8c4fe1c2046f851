package org.omuz.certificate.document;

import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.omuz.shared.print.Lettering;

/** Which letters each shaped glyph stands for, so that text can be searched, copied and read aloud. */
final class Clusters {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private Clusters() {}

    static String[] textPerGlyph(Face face, char[] chars, GlyphVector shaped) {
        TreeMap<Integer, List<Integer>> clusters = new TreeMap<>();
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            clusters.computeIfAbsent(shaped.getGlyphCharIndex(i), start -> new ArrayList<>())
                    .add(i);
        }
        String[] meaning = new String[shaped.getNumGlyphs()];
        clusters.forEach((start, glyphs) -> {
            Integer next = clusters.higherKey(start);
            String text = new String(chars, start, (next == null ? chars.length : next) - start);
            if (glyphs.size() == 1) {
                meaning[glyphs.get(0)] = withoutJoiners(text);
            } else {
                share(face, text, glyphs, shaped, meaning);
            }
        });
        return meaning;
    }

    /**
     * A letter with marks of its own glyphs: each glyph gets its own character, the remainder goes to the first left.
     */
    private static void share(Face face, String text, List<Integer> glyphs, GlyphVector shaped, String[] meaning) {
        StringBuilder rest = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            String letter = Character.toString(codePoint);
            int plain = face.shaping.createGlyphVector(UNHINTED, letter).getGlyphCode(0);
            glyphs.stream()
                    .filter(i -> meaning[i] == null && shaped.getGlyphCode(i) == plain)
                    .findFirst()
                    .ifPresentOrElse(i -> meaning[i] = letter, () -> rest.append(letter));
        });
        for (int i : glyphs) {
            if (meaning[i] == null) {
                meaning[i] = withoutJoiners(rest.toString());
                rest.setLength(0);
            }
        }
    }

    private static String withoutJoiners(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Lettering.isJoiner(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
