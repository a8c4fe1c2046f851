package org.omuz.certificate.document;

import java.awt.Color;

/** How a piece of text is set: weight, greatest and least size in points, colour, tracking in ems. */
record Type(boolean strong, double size, double leastSize, Color colour, double tracking) {
    static final Color INK = new Color(0x14232E);
    static final Color TEAL = new Color(0x0B5D5E);
    static final Color SLATE = new Color(0x4A5A64);

    private static final double LEGIBLE = 5.4;
    private static final Shaper PLAIN = new Shaper(Face.PLAIN);
    private static final Shaper STRONG = new Shaper(Face.STRONG);

    static Type plain(double size) {
        return new Type(false, size, size * 0.6, INK, 0);
    }

    static Type strong(double size) {
        return new Type(true, size, size * 0.6, INK, 0);
    }

    /** Legible still, and small enough for what is longest. */
    Type pressedBy(double factor) {
        double most = Math.max(LEGIBLE, size * factor);
        return new Type(strong, most, Math.min(most, Math.max(LEGIBLE, leastSize * factor)), colour, tracking);
    }

    Type in(Color other) {
        return new Type(strong, size, leastSize, other, tracking);
    }

    Type downTo(double least) {
        return new Type(strong, size, least, colour, tracking);
    }

    Type tracked(double ems) {
        return new Type(strong, size, leastSize, colour, ems);
    }

    /** Arabic letters join, so they are never spread. */
    double trackingOf(String text) {
        return PrintableText.readsFromRight(text) ? 0 : tracking;
    }

    ShapedLine shape(String text) {
        return (strong ? STRONG : PLAIN).shape(text);
    }
}
