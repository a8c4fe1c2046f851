package org.omuz.exercise.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.omuz.exercise.ExerciseDefinition;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** Prints an exercise, whole or in parts, as a PDF on A4: the pack that keeps it going when the network fails. */
@ApplicationScoped
public class PrintPack {
    private static final String TEMPLATE = "exercise/print/pack";
    private static final String SCHEME = "pack";
    private static final String PREFIX = SCHEME + ":" + PackFiles.MEDIA;
    private static final Pattern IMAGE = Pattern.compile("src=\"" + PackFiles.MEDIA + "([^\"]+)\"");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Engine templates;
    private final Function<Language, PackMessages> wording;

    @Inject
    PrintPack(Engine templates) {
        this(templates, language -> Rejected.wording(PackMessages.class, language));
    }

    PrintPack(Engine templates, Function<Language, PackMessages> wording) {
        this.templates = templates;
        this.wording = wording;
    }

    /** The bytes of the PDF; refuses, naming it, where an image is missing. */
    public byte[] pdf(ExerciseDefinition exercise, PackFiles files, PackOptions options) {
        Pack pack = Pack.of(exercise, files, options, wording);
        String html = templates.getTemplate(TEMPLATE).data("pack", pack).render();
        return set(html, images(html, files));
    }

    private static Map<String, byte[]> images(String html, PackFiles files) {
        return IMAGE.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> files.image(name)
                        .orElseThrow(() -> Rejected.in("image", PackMessages.class, m -> m.imageMissing(name)))));
    }

    private static byte[] set(String html, Map<String, byte[]> images) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
                BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(html, SCHEME + ":/")
                    .useProtocolsStreamImplementation(uri -> stream(images.get(uri.substring(PREFIX.length()))), SCHEME)
                    .useFont(PackStyle.face(document, "Regular"), PackStyle.FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(PackStyle.face(document, "SemiBold"), PackStyle.FAMILY, 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(drawings)
                    .usePdfUaAccessibility(true)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
