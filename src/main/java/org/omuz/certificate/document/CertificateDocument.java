package org.omuz.certificate.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.omuz.shared.content.ContentHash;

/** A certificate as a PDF of A4 on its side, one page where it can be; the same content gives the same bytes. */
public final class CertificateDocument {
    private static final COSName BACKGROUND = COSName.getPDFName("Guilloche");

    private final PrintedCertificate certificate;
    private final Sheet sheet = new Sheet();

    private CertificateDocument(PrintedCertificate certificate) {
        this.certificate = certificate;
    }

    /**
     * Prints the certificate; safe to call from several threads.
     *
     * @throws UnprintableText where a name or title has a character that no font has, or is too long for its place
     */
    public static byte[] pdf(PrintedCertificate certificate) {
        return new CertificateDocument(certificate).pdf();
    }

    /**
     * Lays the certificate out without making a file: what passes here prints.
     *
     * @throws UnprintableText as {@link #pdf}
     */
    public static void check(PrintedCertificate certificate) {
        new CertificateDocument(certificate).pages();
    }

    private List<Sheet> pages() {
        List<Sheet> pages = new ArrayList<>(List.of(sheet));
        pages.addAll(new CertificatePage(certificate, sheet).write());
        return pages;
    }

    private byte[] pdf() {
        List<Sheet> pages = pages();
        try (PDDocument document = new PDDocument();
                ParsedFonts fonts = ParsedFonts.borrow()) {
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, background(document));
            EmbeddedFonts.embed(document, resources, fonts, sheet.used());
            for (Sheet written : pages) {
                PDPage page = new PDPage(new PDRectangle((float) Guilloche.WIDTH, (float) Guilloche.HEIGHT));
                page.setResources(resources);
                page.setContents(deflated(document, written.ink.bytes()));
                document.addPage(page);
            }
            describe(document);
            document.setDocumentId(fingerprint(pages));
            ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary background(PDDocument document) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.RESOURCES, new COSDictionary());
        COSArray box = new PDRectangle((float) Guilloche.WIDTH, (float) Guilloche.HEIGHT).getCOSArray();
        form.setItem(COSName.BBOX, box);
        try (OutputStream out = form.createRawOutputStream()) {
            out.write(Guilloche.deflated());
        }
        form.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        COSDictionary forms = new COSDictionary();
        forms.setItem(BACKGROUND, form);
        return forms;
    }

    static void drawBackground(Ink ink) {
        ink.write("/" + BACKGROUND.getName() + " Do\n");
    }

    private static PDStream deflated(PDDocument document, byte[] content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    /** Language and title where PDF/A and PDF/UA look for them: in the catalog and in XMP, with no Info dictionary. */
    private void describe(PDDocument document) throws IOException {
        document.getDocumentCatalog().setLanguage(certificate.holder().language().tag);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private String xmp() {
        String title = "%s · %s · %s"
                .formatted(
                        certificate.serial(),
                        certificate.holder().names().get(0),
                        certificate.course().title().in(certificate.holder().language()));
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(escaped(title), certificate.holder().language().tag);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDFBox would take the time of day for the file's identifier. */
    private static long fingerprint(List<Sheet> pages) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pages.forEach(page -> all.writeBytes(page.ink.bytes()));
        return HexFormat.fromHexDigitsToLong(ContentHash.of(all.toByteArray()), 0, 2 * Long.BYTES);
    }
}
