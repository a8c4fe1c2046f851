package org.omuz.certificate.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The frame of interlaced waves, the eight-pointed stars in its corners and the pale rosette behind the name: the same
 * on every certificate, hence drawn and deflated once.
 */
final class Guilloche {
    static final double WIDTH = 841.89;
    static final double HEIGHT = 595.28;

    private static final double EDGE = 22;
    private static final double BAND = 18;
    private static final Color PALE = new Color(0xE6EFEE);
    private static final Color MIDDLE = new Color(0x5E9796);
    private static final byte[] DEFLATED = deflate(draw());

    private Guilloche() {}

    static byte[] deflated() {
        return DEFLATED;
    }

    private static byte[] draw() {
        Ink ink = new Ink();
        ink.write("1 j 1 J\n");
        rosette(ink);
        frame(ink);
        return ink.bytes();
    }

    private static void frame(Ink ink) {
        double innerWidth = WIDTH - 2 * (EDGE + BAND);
        double innerHeight = HEIGHT - 2 * (EDGE + BAND);
        side(ink, 1, 0, 0, 1, EDGE + BAND, EDGE + BAND / 2, innerWidth);
        side(ink, 1, 0, 0, 1, EDGE + BAND, HEIGHT - EDGE - BAND / 2, innerWidth);
        side(ink, 0, 1, -1, 0, EDGE + BAND / 2, EDGE + BAND, innerHeight);
        side(ink, 0, 1, -1, 0, WIDTH - EDGE - BAND / 2, EDGE + BAND, innerHeight);
        ink.stroke(Type.TEAL, 1.1).rectangle(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, "S");
        double inner = EDGE + BAND;
        ink.stroke(Type.TEAL, 0.6).rectangle(inner, inner, innerWidth, innerHeight, "S");
        double line = inner + 4;
        ink.stroke(Type.TEAL, 0.3).rectangle(line, line, WIDTH - 2 * line, HEIGHT - 2 * line, "S");
        for (double x : new double[] {EDGE, WIDTH - EDGE - BAND}) {
            for (double y : new double[] {EDGE, HEIGHT - EDGE - BAND}) {
                corner(ink, x, y);
            }
        }
    }

    /** Waves along one side, which runs from (x, y) in the direction (a, b); a whole number of them fits its length. */
    private static void side(Ink ink, int a, int b, int c, int d, double x, double y, double length) {
        double half = length / Math.round(length / 17);
        int strands = 8;
        ink.write("q\n").op("cm", a, b, c, d, x, y);
        ink.op("re", 0, -BAND / 2, length, BAND).op("W n");
        ink.stroke(MIDDLE, 0.28);
        for (int strand = 0; strand < strands; strand++) {
            double shift = -2 * half + strand * 2 * half / strands;
            ink.write("q\n").op("cm", 1, 0, 0, 1, shift, 0);
            wave(ink, half, BAND / 2 - 1.6, length + 4 * half);
            ink.write("Q\n");
        }
        ink.stroke(Type.TEAL, 0.4);
        for (double shift : new double[] {0, -half}) {
            ink.write("q\n").op("cm", 1, 0, 0, 1, shift, 0);
            wave(ink, half, BAND / 2 - 5.2, length + 2 * half);
            ink.write("Q\n");
        }
        ink.write("Q\n");
    }

    /** A sine of this half period; one Bézier arc from crest to trough is within a hundredth of it. */
    private static void wave(Ink ink, double half, double height, double length) {
        double reach = half * 0.3642;
        double y = height;
        ink.op("m", 0, y);
        for (double x = 0; x < length; x += half) {
            ink.op("c", x + reach, y, x + half - reach, -y, x + half, -y);
            y = -y;
        }
        ink.op("S");
    }

    private static void corner(Ink ink, double x, double y) {
        ink.fill(Color.WHITE).stroke(Type.TEAL, 0.6).rectangle(x, y, BAND, BAND, "B");
        star(ink, x + BAND / 2, y + BAND / 2, BAND / 2 - 2.4);
    }

    /** The region's eight-pointed star: two squares turned against each other around a ring. */
    static void star(Ink ink, double x, double y, double r) {
        ink.stroke(Type.TEAL, 0.6);
        for (int turn = 0; turn < 2; turn++) {
            for (int point = 0; point < 4; point++) {
                double angle = Math.PI / 4 * turn + Math.PI / 2 * point;
                ink.op(point == 0 ? "m" : "l", x + r * Math.cos(angle), y + r * Math.sin(angle));
            }
            ink.op("s");
        }
        ink.circle(x, y, r * 0.54, "S").fill(Type.TEAL).circle(x, y, r * 0.2, "f");
    }

    private static void rosette(Ink ink) {
        ink.stroke(PALE, 0.45);
        int copies = 9;
        int petals = 16;
        for (int copy = 0; copy < copies; copy++) {
            double angle = 2 * Math.PI / petals / copies * copy;
            ink.write("q\n").write(exact(Math.cos(angle))).write(exact(Math.sin(angle)));
            ink.write(exact(-Math.sin(angle))).write(exact(Math.cos(angle))).op("cm", WIDTH / 2, 386);
            ring(ink, 101, 18, petals);
            ring(ink, 70, 21, petals);
            ring(ink, 39, 17, petals);
            ring(ink, 16, 11, petals);
            ink.write("Q\n");
        }
    }

    private static String exact(double value) {
        return Math.round(value * 1_000_000) / 1_000_000d + " ";
    }

    /** A closed wave around a circle, eight Hermite arcs a petal. */
    private static void ring(Ink ink, double radius, double height, int petals) {
        int steps = petals * 8;
        double step = 2 * Math.PI / steps;
        double[] from = point(0, radius, height, petals);
        ink.op("m", from[0], from[1]);
        for (int i = 1; i <= steps; i++) {
            double[] to = point(i * step, radius, height, petals);
            double third = step / 3;
            ink.op(
                    "c",
                    from[0] + from[2] * third,
                    from[1] + from[3] * third,
                    to[0] - to[2] * third,
                    to[1] - to[3] * third,
                    to[0],
                    to[1]);
            from = to;
        }
        ink.op("s");
    }

    /** Place and tangent. */
    private static double[] point(double t, double radius, double height, int petals) {
        double r = radius + height * Math.cos(petals * t);
        double change = -height * petals * Math.sin(petals * t);
        double cos = Math.cos(t);
        double sin = Math.sin(t);
        return new double[] {r * cos, r * sin, change * cos - r * sin, change * sin + r * cos};
    }

    private static byte[] deflate(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, best)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
        return out.toByteArray();
    }
}
