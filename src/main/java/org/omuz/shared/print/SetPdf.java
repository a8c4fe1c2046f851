package org.omuz.shared.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.logging.Log;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one place where a page of XHTML becomes a PDF, in the fonts of this product; nothing is fetched from anywhere.
 * Text is made safe once more, and a picture that cannot be drawn is named in its place, so that what was stored long
 * ago prints. Styles name the fonts {@code 'Noto Serif', 'Vazirmatn', 'Omuz Symbols'}.
 */
public final class SetPdf {
    private static final String SCHEME = "page";
    private static final String PREFIX = SCHEME + ":";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private SetPdf() {}

    /** The bytes of the PDF; styles are in the page itself. */
    public static byte[] of(String xhtml) {
        return of(xhtml, Pictures.NONE);
    }

    public static byte[] of(String xhtml, Pictures pictures) {
        String safe = pictures.without(pictures::isBeyondDrawing, SafeMarkup.of(xhtml));
        try {
            return set(safe, pictures);
        } catch (RuntimeException | StackOverflowError e) {
            String drawable = pictures.without(address -> !draws(address, pictures), safe);
            if (drawable.equals(safe)) {
                throw e;
            }
            Log.warnf("A picture could not be drawn and is named in its place: %s", e.toString());
            return set(drawable, pictures);
        }
    }

    /** Tried alone, for the renderer does not say which picture it failed at. */
    private static boolean draws(String address, Pictures pictures) {
        try {
            set(
                    "<html><head><title>.</title></head><body><img src=\"" + address + "\" alt=\".\"/></body></html>",
                    pictures);
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static byte[] set(String xhtml, Pictures pictures) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
                BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            PdfRendererBuilder page = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(xhtml, PREFIX + "/")
                    .useUriResolver((base, uri) ->
                            uri.startsWith("data:image/") ? uri : pictures.has(uri) ? PREFIX + uri : null)
                    .useProtocolsStreamImplementation(
                            uri -> stream(pictures.bytes().get(uri.substring(PREFIX.length()))), SCHEME)
                    .useFont(face(document, "NotoSerif-Regular"), "Noto Serif", 400, FontStyle.NORMAL, true)
                    .useFont(face(document, "NotoSerif-SemiBold"), "Noto Serif", 700, FontStyle.NORMAL, true)
                    .useFont(face(document, "OmuzSymbols-Regular"), "Omuz Symbols", 400, FontStyle.NORMAL, true)
                    .useSVGDrawer(drawings)
                    .usePdfUaAccessibility(true)
                    .toStream(out);
            if (FromRight.isIn(xhtml)) {
                page.useFont(face(document, "Vazirmatn-Regular"), "Vazirmatn", 400, FontStyle.NORMAL, true)
                        .useFont(face(document, "Vazirmatn-SemiBold"), "Vazirmatn", 700, FontStyle.NORMAL, true)
                        .useUnicodeBidiSplitter(FromRight.Splitter::new)
                        .useUnicodeBidiReorderer(new FromRight());
            }
            page.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFontSupplier face(PDDocument document, String name) throws IOException {
        try (InputStream in = SetPdf.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Substitutions are not needed (joined letters are encoded), and looking for them takes more time than all
            // the rest.
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    private static FSStream stream(byte[] bytes) {
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
