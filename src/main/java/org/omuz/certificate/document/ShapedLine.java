package org.omuz.certificate.document;

import java.util.List;

/** One line as glyphs in the order they stand on the paper, from the left; lengths in ems. */
record ShapedLine(List<Run> runs, double width) {

    /**
     * Glyphs of one face. Places are relative to the line's beginning; text is what each glyph stands for, or empty.
     */
    record Run(Face face, int[] glyphs, double[] x, double[] y, String[] text) {}

    int glyphCount() {
        return runs.stream().mapToInt(run -> run.glyphs().length).sum();
    }
}
