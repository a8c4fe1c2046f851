package org.omuz.certificate.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.certificate.document.PrintedCertificate.CourseTaken;
import org.omuz.certificate.document.PrintedCertificate.Delivery;
import org.omuz.certificate.document.PrintedCertificate.Holder;
import org.omuz.certificate.document.PrintedCertificate.LevelAwarded;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** Whatever the forms allow prints: every length, script and mixture, on as many pages as it takes. */
@Execution(ExecutionMode.CONCURRENT)
class AnyLengthPrintsTest {
    private static final List<String> SCRIPTS = List.of(
            "abcdefghijklmnopqrstuvwxyzWM",
            "абвгдеёжзийклмнопрстуфхцчшщ",
            "ӣӯқғҳҷабвгд",
            "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
            "ټډړږښګڼېۍ",
            "aбپ9ӯ-’",
            "W",
            "Щ");
    private static final int RUNS = 60;

    static Stream<Integer> lengthsOfPlaces() {
        return IntStream.of(1, 2, 60, 157, 158, 200).boxed();
    }

    @ParameterizedTest
    @MethodSource("lengthsOfPlaces")
    void aPlaceOfAnyLengthPrints(int length) throws IOException {
        for (String letters : SCRIPTS) {
            prints(at(letters.repeat(200).substring(0, length)));
            prints(at((letters.substring(0, 1) + letters.charAt(letters.length() - 1) + " ")
                    .repeat(200)
                    .substring(0, length)));
        }
    }

    @Test
    void whatFormsAllowPrintsWhateverItsLengthAndScript() throws IOException {
        Random random = new Random(8);
        for (int run = 0; run < RUNS; run++) {
            Language language = Language.values()[random.nextInt(Language.values().length)];
            Holder holder = new Holder(
                    text(random, 1 + random.nextInt(400)),
                    random.nextBoolean() ? text(random, random.nextInt(400)) : null,
                    random.nextBoolean() ? text(random, random.nextInt(400)) : null,
                    language);
            PrintedCertificate certificate = certificate(
                    holder,
                    wording(random, 300),
                    wording(random, 200),
                    IntStream.range(0, random.nextInt(45))
                            .mapToObj(i -> new LevelAwarded("DET-" + i, wording(random, 200), 1 + random.nextInt(4)))
                            .toList());
            prints(certificate);
        }
    }

    @Test
    void aNameAloneInOneScriptIsEnough() throws IOException {
        for (Language language : Language.values()) {
            prints(certificate(
                    new Holder(null, null, "نجیب‌الله", language),
                    LocalizedText.of("A"),
                    LocalizedText.of("B"),
                    List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 150})
    void manyCompetenciesGoOverleafInLegibleType(int count) throws IOException {
        for (Holder holder : List.of(Certificates.russian(), Certificates.dari())) {
            PrintedCertificate certificate = certificate(
                    holder,
                    LocalizedText.of("Course"),
                    LocalizedText.of("Place"),
                    Certificates.levels(count).stream()
                            .map(c -> new LevelAwarded(c.code(), twice(c.title()), c.level()))
                            .toList());
            byte[] pdf = prints(certificate);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertTrue(document.getNumberOfPages() > 1);
            }
            String text = PrintedPage.of(pdf).text();
            certificate.competencies().forEach(one -> assertTrue(text.contains(one.code()), one.code()));
        }
    }

    @Test
    void whatWasStoredWithALetterThatNoFontHasShowsItsCode() throws IOException {
        PrintedCertificate stored = at("北京 Hall\u000B 2");

        assertTrue(PrintedPage.of(prints(stored.visible())).text().contains("[U+5317][U+4EAC] Hall 2"));
        assertEquals(
                Certificates.of(Certificates.dari()),
                Certificates.of(Certificates.dari()).visible());
    }

    private static byte[] prints(PrintedCertificate certificate) throws IOException {
        CertificateDocument.check(certificate);
        byte[] pdf = CertificateDocument.pdf(certificate);
        PrintedPage page = PrintedPage.of(pdf);
        assertTrue(page.isInsideFrame(), () -> page.bounds() + certificate);
        assertFalse(page.text().isBlank());
        return pdf;
    }

    private static PrintedCertificate at(String place) {
        return certificate(
                Certificates.tajik(), LocalizedText.of("Course"), LocalizedText.of(place), Certificates.levels(6));
    }

    private static PrintedCertificate certificate(
            Holder holder, LocalizedText title, LocalizedText place, List<LevelAwarded> levels) {
        PrintedCertificate plain = Certificates.of(holder);
        CourseTaken course = new CourseTaken("RN-101", "2026.1", title, "2026.1", 1560);
        Delivery delivery =
                new Delivery(plain.delivery().from(), plain.delivery().to(), place);
        return new PrintedCertificate(
                plain.serial(),
                holder,
                course,
                delivery,
                levels,
                plain.validity(),
                plain.centre(),
                plain.verifyAddress());
    }

    private static LocalizedText twice(LocalizedText title) {
        return new LocalizedText(Map.of(
                "en", title.in(Language.EN) + "; " + title.in(Language.EN),
                "ru", title.in(Language.RU) + "; " + title.in(Language.RU),
                "prs", title.in(Language.PRS) + "; " + title.in(Language.PRS)));
    }

    private static LocalizedText wording(Random random, int longest) {
        return new LocalizedText(Map.of(
                "en", text(random, 1 + random.nextInt(longest)),
                "ru", text(random, 1 + random.nextInt(longest)),
                "prs", text(random, 1 + random.nextInt(longest))));
    }

    /** Words of one script or a mixture, some without a blank for long. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        String letters = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        int blanks = 2 + random.nextInt(60);
        while (text.length() < length) {
            boolean blank = !text.isEmpty() && text.length() < length - 1 && random.nextInt(blanks) == 0;
            text.append(blank ? ' ' : letters.charAt(random.nextInt(letters.length())));
            letters = random.nextInt(40) == 0 ? SCRIPTS.get(random.nextInt(SCRIPTS.size())) : letters;
        }
        return text.toString();
    }
}
