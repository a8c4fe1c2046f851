package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as somebody at a browser got it, and what can be read on it: lines break anywhere, so blanks count for nothing,
 * nor do ligatures.
 */
record Paper(int pages, String text) {

    static Paper of(APIResponse answer, String name) throws IOException {
        assertEquals(200, answer.status(), answer.url());
        assertEquals("application/pdf", answer.headers().get("content-type"));
        return of(answer.body(), name);
    }

    static Paper of(byte[] pdf, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Paper(document.getNumberOfPages(), bare(new PDFTextStripper().getText(document)));
        }
    }

    void says(String words) {
        assertTrue(text.contains(bare(words)), () -> "“" + words + "” is not on the paper");
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad]+", "");
    }
}
