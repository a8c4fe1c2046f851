package org.omuz.certificate.document;

import java.awt.Color;
import java.nio.charset.StandardCharsets;

/** PDF operators as text; coordinates in points from the lower left, written to a hundredth. */
final class Ink {
    private static final String HEX = "0123456789ABCDEF";
    private static final double ROUND_SHOULDER = 0.5523;

    private final StringBuilder operators = new StringBuilder(16_384);

    Ink number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            operators.append('-');
            hundredths = -hundredths;
        }
        operators.append(hundredths / 100);
        int fraction = (int) (hundredths % 100);
        if (fraction != 0) {
            operators.append('.').append(fraction / 10);
            if (fraction % 10 != 0) {
                operators.append(fraction % 10);
            }
        }
        operators.append(' ');
        return this;
    }

    Ink write(String literally) {
        operators.append(literally);
        return this;
    }

    Ink hex(int glyph) {
        operators
                .append(HEX.charAt(glyph >> 12 & 15))
                .append(HEX.charAt(glyph >> 8 & 15))
                .append(HEX.charAt(glyph >> 4 & 15))
                .append(HEX.charAt(glyph & 15));
        return this;
    }

    Ink op(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
        }
        operators.append(operator).append('\n');
        return this;
    }

    Ink fill(Color colour) {
        return colour(colour, "rg");
    }

    Ink stroke(Color colour, double width) {
        return colour(colour, "RG").op("w", width);
    }

    private Ink colour(Color colour, String operator) {
        float[] rgb = colour.getRGBColorComponents(null);
        for (float part : rgb) {
            long thousandths = Math.round(part * 1000d);
            operators.append(
                    thousandths == 1000
                            ? "1"
                            : "0." + Long.toString(1000 + thousandths).substring(1));
            operators.append(' ');
        }
        operators.append(operator).append('\n');
        return this;
    }

    Ink line(double fromX, double fromY, double toX, double toY) {
        return op("m", fromX, fromY).op("l", toX, toY).op("S");
    }

    Ink rectangle(double x, double y, double width, double height, String paint) {
        return op("re", x, y, width, height).op(paint);
    }

    Ink circle(double x, double y, double r, String paint) {
        double k = r * ROUND_SHOULDER;
        op("m", x + r, y);
        op("c", x + r, y + k, x + k, y + r, x, y + r).op("c", x - k, y + r, x - r, y + k, x - r, y);
        return op("c", x - r, y - k, x - k, y - r, x, y - r)
                .op("c", x + k, y - r, x + r, y - k, x + r, y)
                .op(paint);
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
