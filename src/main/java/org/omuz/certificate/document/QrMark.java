package org.omuz.certificate.document;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/** A QR code as one vector path; dark modules that touch in a row are one rectangle. */
final class QrMark {
    /** Any mask reads equally well in print; a fixed one spares trying all eight. */
    private static final int MASK = 2;

    private static final int SMALLEST = 3;

    private QrMark() {}

    /** Draws it without the quiet zone of four modules, which the layout leaves free. */
    static void draw(Ink ink, String text, double left, double bottom, double side) {
        QrCode code = QrCode.encodeSegments(
                QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, SMALLEST, QrCode.MAX_VERSION, MASK, false);
        ink.write("q\n").fill(Type.INK).write(exact(side / code.size)).write("0 0 ");
        ink.write(exact(-side / code.size)).op("cm", left, bottom + side);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0, end; x < code.size; x = end) {
                end = x + 1;
                if (code.getModule(x, y)) {
                    while (end < code.size && code.getModule(end, y)) {
                        end++;
                    }
                    ink.op("re", x, y, end - x, 1);
                }
            }
        }
        ink.write("f\nQ\n");
    }

    /** A module's side to a millionth of a point, so that 61 of them add up. */
    private static String exact(double value) {
        return java.math.BigDecimal.valueOf(value)
                        .setScale(6, java.math.RoundingMode.HALF_UP)
                        .toPlainString()
                + " ";
    }
}
