package org.omuz.certificate.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.certificate.document.PrintedCertificate.Holder;
import org.omuz.certificate.document.UnprintableText.Reason;
import org.omuz.shared.Language;

@Execution(ExecutionMode.CONCURRENT)
class CertificateDocumentTest {
    static Stream<Holder> holders() {
        return Stream.of(
                Certificates.tajik(),
                Certificates.russian(),
                Certificates.dari(),
                Certificates.georgian(),
                Certificates.longNamed());
    }

    @ParameterizedTest
    @MethodSource("holders")
    void isOneSmallPageOfA4OnItsSide(Holder holder) throws IOException {
        byte[] pdf = CertificateDocument.pdf(Certificates.of(holder, 12));

        assertTrue(pdf.length < 150_000, pdf.length + " bytes");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(841.89, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(595.28, document.getPage(0).getMediaBox().getHeight(), 0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("holders")
    void embedsOnlyTheGlyphsUsed(Holder holder) throws IOException {
        try (PDDocument document = Loader.loadPDF(CertificateDocument.pdf(Certificates.of(holder)))) {
            var resources = document.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.getName().matches("[A-Z]{6}\\+(NotoSerif|Vazirmatn).*"), font.getName());
                assertNotNull(font.getFontDescriptor().getFontFile2());
                assertTrue(font.getFontDescriptor().getFontFile2().getLength() < 30_000);
                names.add(font.getName());
            }
            assertEquals(holder.language() == Language.PRS ? 4 : 3, names.size(), names.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("holders")
    void canBeSearchedForTheHoldersNames(Holder holder) throws IOException {
        String text =
                PrintedPage.of(CertificateDocument.pdf(Certificates.of(holder))).text();

        for (String name : holder.names()) {
            assertTrue(text.replaceAll("\\s+", " ").contains(name), () -> name + " in " + text);
        }
    }

    @Test
    void saysWhatWasAchievedInTheHoldersLanguageAndEnglish() throws IOException {
        String text = PrintedPage.of(CertificateDocument.pdf(Certificates.of(Certificates.tajik())))
                .text();

        for (String words : List.of(
                "ШАҲОДАТНОМА",
                "СЕРТИФИКАТ",
                "CERTIFICATE",
                "This is to certify that",
                "талаботи курсро иҷро кардааст",
                "Курси асосӣ оид ба таҳдидҳои радиологӣ ва ядроӣ",
                "Basic Radiological and Nuclear Threats",
                "RN-101, version 2026.1",
                "26 contact hours",
                "23–26 июни соли 2026, Душанбе",
                "SAF-1",
                "Муҳосираи аввалия ва масофаҳои бехатар",
                "Initial cordon and safe distances",
                "OMZ-2026-000417",
                "26 June 2028",
                "Директори Марказ",
                "Head of Training",
                Certificates.ADDRESS)) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
    }

    @Test
    void attendanceIsNotCompetence() throws IOException {
        String text = PrintedPage.of(CertificateDocument.pdf(Certificates.of(Certificates.russian(), 0)))
                .text();

        assertTrue(text.contains("has attended the course"));
        assertFalse(text.contains("has met the requirements"));
        assertTrue(text.contains("It awards no competency"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 12, 17, 24, 41})
    void listsEveryCompetencyInsideTheFrame(int count) throws IOException {
        PrintedPage page = PrintedPage.of(CertificateDocument.pdf(Certificates.of(Certificates.russian(), count)));

        assertTrue(page.isInsideFrame(), page.bounds());
        assertTrue(
                page.text().contains(Certificates.levels(count).get(count - 1).code()));
    }

    @Test
    void aNameOfTwoHundredCharactersStaysInsideTheFrame() throws IOException {
        assertEquals(200, Certificates.LONG_NAME.length());
        PrintedPage page = PrintedPage.of(CertificateDocument.pdf(Certificates.of(Certificates.longNamed(), 12)));

        assertTrue(page.isInsideFrame(), page.bounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "Щ", "ی"})
    void evenOneWordOfTwoHundredLettersStaysInsideTheFrame(String letter) throws IOException {
        Holder holder = new Holder(letter.repeat(200), null, null, Language.EN);

        PrintedPage page = PrintedPage.of(CertificateDocument.pdf(Certificates.of(holder)));

        assertTrue(page.isInsideFrame(), page.bounds());
    }

    @Test
    void refusesANameItCannotPrint() {
        assertRefused(Reason.NO_GLYPH, new Holder("ნინო", null, null, Language.EN));
        assertRefused(Reason.NO_GLYPH, new Holder("Nino", "Нино", "نینو😀", Language.RU));
        assertRefused(Reason.CONTROL, new Holder("Nino\u202Eonin", null, null, Language.EN));
        assertRefused(Reason.TOO_LONG, new Holder("Nino ".repeat(4000), null, null, Language.EN));
        assertThrows(IllegalArgumentException.class, () -> new Holder(" ", null, "", Language.EN));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void qrCodeLeadsToTheVerifyAddress(Holder holder) throws Exception {
        PrintedPage page = PrintedPage.of(CertificateDocument.pdf(Certificates.of(holder)));

        assertEquals(Certificates.ADDRESS, page.qrText());
    }

    @Test
    void tellsReadersItsLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(CertificateDocument.pdf(Certificates.of(Certificates.dari())))) {
            var catalog = document.getDocumentCatalog();
            assertEquals("prs", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("OMZ-2026-000417 · " + Certificates.DARI_NAME), xmp);
        }
    }

    @Test
    void sameContentGivesSameBytesOnEveryThread() throws Exception {
        PrintedCertificate certificate = Certificates.of(Certificates.dari(), 12);
        byte[] first = CertificateDocument.pdf(certificate);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> print = () -> CertificateDocument.pdf(certificate);
            for (Future<byte[]> again : threads.invokeAll(java.util.Collections.nCopies(40, print))) {
                assertArrayEquals(first, again.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertRefused(Reason reason, Holder holder) {
        UnprintableText refused =
                assertThrows(UnprintableText.class, () -> CertificateDocument.pdf(Certificates.of(holder)));
        assertEquals(reason, refused.reason());
        assertFalse(refused.getMessage().contains("Nino"), "a refusal may be logged, a name may not");
    }
}
