package org.omuz.certificate.document;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.omuz.certificate.document.ShapedLine.Run;

/** The page being written: lines of glyphs, rules and marks, and which glyphs of which face were used. */
final class Sheet {
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    final Ink ink = new Ink();
    private final Map<Face, SortedMap<Integer, String>> used;

    Sheet() {
        this(new EnumMap<>(Face.class));
    }

    private Sheet(Map<Face, SortedMap<Integer, String>> used) {
        this.used = used;
    }

    /** Another page of the same paper, which shares its fonts. */
    Sheet another() {
        return new Sheet(used);
    }

    /** Glyph ids of each face with the letters they stand for. */
    Map<Face, SortedMap<Integer, String>> used() {
        return used;
    }

    /** Sets the block's lines downwards and returns the last baseline; x is the left, middle or right by alignment. */
    double set(TextBlock block, double x, double baseline, Align align) {
        double y = baseline;
        ink.fill(block.type().colour());
        for (ShapedLine line : block.lines()) {
            double width = block.widthOf(line);
            double left =
                    switch (align) {
                        case LEFT -> x;
                        case CENTRE -> x - width / 2;
                        case RIGHT -> x - width;
                    };
            set(line, block, left, y);
            y -= block.leading();
        }
        return y + block.leading();
    }

    void rule(double fromX, double toX, double y, double width, Color colour) {
        ink.stroke(colour, width).line(fromX, y, toX, y);
    }

    private void set(ShapedLine line, TextBlock block, double left, double baseline) {
        int glyphsBefore = 0;
        ink.write("BT\n");
        for (Run run : line.runs()) {
            double start = run.glyphs().length == 0 ? 0 : run.x()[0] + block.tracking() * glyphsBefore;
            ink.write("/" + run.face().name() + " ").op("Tf", block.size());
            ink.op("Tm", 1, 0, 0, 1, left + start * block.size(), baseline);
            show(run, block);
            glyphsBefore += run.glyphs().length;
        }
        ink.write("ET\n");
    }

    /**
     * One TJ array; a glyph that does not follow at its neighbour's width is moved there, a raised one gets its rise.
     */
    private void show(Run run, TextBlock block) {
        SortedMap<Integer, String> meanings = used.computeIfAbsent(run.face(), face -> new TreeMap<>());
        double pen = 0;
        double rise = 0;
        ink.write("[<");
        for (int i = 0; i < run.glyphs().length; i++) {
            int glyph = run.glyphs()[i];
            meanings.merge(glyph, run.text()[i], (first, again) -> first.isEmpty() ? again : first);
            double wanted = (run.x()[i] - run.x()[0] + block.tracking() * i) * 1000;
            if (run.y()[i] != rise) {
                rise = run.y()[i];
                ink.write(">] TJ ").op("Ts", rise * block.size()).write("[<");
            }
            long move = Math.round(pen - wanted);
            if (move != 0) {
                ink.write(">").number(move).write("<");
            }
            ink.hex(glyph);
            pen = pen - move + run.face().width(glyph);
        }
        ink.write(">] TJ\n");
        if (rise != 0) {
            ink.op("Ts", 0);
        }
    }
}
