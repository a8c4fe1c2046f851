package org.omuz.qualification.paper;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.qualification.DeliveredCourse;
import org.omuz.qualification.source.Qualified;

@QuarkusTest
@TestSecurity(user = "sheet-manager", roles = "manager")
class SheetPagesTest {
    private Person officer;

    @BeforeEach
    void people() {
        Qualified.framework();
        Officers.linkedTo("sheet-manager");
        officer = Officers.customsOfficer();
        Qualified.holds(officer, "SAF-2", 2, DeliveredCourse.TODAY.minusMonths(11));
        Qualified.holds(officer, "DET-1", 2, DeliveredCourse.TODAY.minusMonths(1));
    }

    private byte[] bytes(String path, String language) {
        return given().cookie("omuz-language", language)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String record() {
        return "/agency/people/" + officer.id + ".pdf";
    }

    @Test
    void aRecordSaysItsDatesAndItsHashOnEveryPage() {
        List<String> pages = pages(bytes(record(), "en"));
        String all = String.join("\n", pages);
        assertTrue(all.contains("SAF-2"), all);
        assertTrue(all.contains("Shown is today, as known now."), all);
        String hash = QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry>find(
                                "act = 'QualificationsPrinted' and subjectId = ?1 order by id desc", officer.id)
                        .firstResult()
                        .details
                        .get("hash"));
        pages.forEach(page -> assertTrue(page.contains(hash.substring(0, 16)), page));
        assertTrue(all.contains(hash), "the whole hash stands at the end");
    }

    @Test
    void theHashIsOfWhatIsSaid() {
        String first = last(record());
        assertEquals(first, last(record()));
        assertNotEquals(first, last(record() + "?on=" + DeliveredCourse.TODAY.minusMonths(2)));
    }

    private String last(String path) {
        bytes(path, "en");
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry>find("act = 'QualificationsPrinted' order by id desc")
                        .firstResult()
                        .details
                        .get("hash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tg", "prs"})
    void everyPaperIsSetInEveryLanguage(String language) {
        for (String path : List.of(
                record(),
                "/agency/matrix.pdf?q=" + officer.personnelNumber,
                "/agency/who.pdf?q=" + officer.personnelNumber)) {
            assertTrue(pages(bytes(path, language)).size() > 0, path);
        }
    }

    @Test
    void theMatrixCutsNoColumn() {
        String all = String.join("\n", pages(bytes("/agency/matrix.pdf?q=" + officer.personnelNumber, "en")));
        for (String code : List.of("LAW-1", "HAZ-1", "SAF-2", "DET-1")) {
            assertTrue(all.contains(code), code);
        }
    }

    @Test
    void columnsRunFromTheRightInDari() {
        Sheet sheet = new Sheet(
                "one",
                "One",
                List.of(),
                List.of(new Sheet.Section(
                        "",
                        List.of("first", "last"),
                        List.of(80, 20),
                        List.of(List.of(Sheet.Cell.of("a"), Sheet.Cell.of("b"))))),
                false);
        Sheet.Section turned = sheet.mirrored().sections().get(0);
        assertEquals(List.of("last", "first"), turned.heads());
        assertEquals(List.of(20, 80), turned.widths());
        assertEquals("b", turned.rows().get(0).get(0).text());
        String page = pages(bytes(record(), "prs")).get(0);
        assertTrue(page.length() > 100, page);
    }

    @Test
    void aPaperOfNobodySaysSo() {
        String all = String.join("\n", pages(bytes("/agency/who.pdf?q=nobody-at-all", "en")));
        assertTrue(all.contains("nothing"), all);
    }
}
