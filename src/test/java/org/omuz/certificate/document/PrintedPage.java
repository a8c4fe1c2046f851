package org.omuz.certificate.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A certificate as a reader gets it: its text, where the text stands, what a telephone's camera makes of it. */
record PrintedPage(byte[] pdf, String text, Rectangle2D extent) {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(46, 46, 841.89 - 92, 595.28 - 92);

    static PrintedPage of(byte[] pdf) throws IOException {
        Rectangle2D[] extent = new Rectangle2D[1];
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                Rectangle2D glyph = new Rectangle2D.Double(
                        position.getX(),
                        position.getY() - position.getFontSizeInPt() * 0.72,
                        position.getWidth(),
                        position.getFontSizeInPt() * 0.92);
                extent[0] = extent[0] == null ? glyph : extent[0].createUnion(glyph);
                super.processTextPosition(position);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = stripper.getText(document);
            return new PrintedPage(pdf, text, extent[0]);
        }
    }

    boolean isInsideFrame() {
        return FRAME.contains(extent);
    }

    String bounds() {
        return extent.toString();
    }

    String qrText() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }
}
