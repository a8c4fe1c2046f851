package org.omuz.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** Sets a page of XHTML with drawings in it as PDF, in the fonts of this product; nothing is fetched from anywhere. */
public final class SetPdf {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private SetPdf() {}

    /** The bytes of the PDF; styles are in the page itself, the font is {@code Noto Serif}. */
    public static byte[] of(String xhtml) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
                BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .withHtmlContent(xhtml, "page:/")
                    .useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null)
                    .useFont(() -> font("NotoSerif-Regular.ttf"), "Noto Serif", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("NotoSerif-SemiBold.ttf"), "Noto Serif", 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(drawings)
                    .usePdfUaAccessibility(true)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String file) {
        InputStream in = SetPdf.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException(file + " is not on the class path");
        }
        return in;
    }
}
