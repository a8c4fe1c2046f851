package org.omuz.agency.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.AgencyMessages;
import org.omuz.agency.Officers;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** Files as five different programs and hands make them: each cell is taken, or named as not taken. */
@QuarkusTest
@ActivateRequestContext
class ForeignFilesTest {
    @Inject
    DrawUpPlan plan;

    @BeforeEach
    void thereAreAgencies() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
        Officers.station("T-BORDER-GATE", "T-BORDER");
    }

    @Test
    @TestTransaction
    void excelOfRussianWindows() throws IOException {
        ImportPlan read = plan("excel_ru.csv");
        assertEquals(List.of("FX-0001 Сафаров Рустам M", "FX-0002 Ахмедова Зарина F"), people(read));
        assertEquals(List.of(LocalDate.of(2024, 3, 5), LocalDate.of(2025, 9, 1)), days(read));
        assertEquals(List.of("family_name ?урбонов LOST_LETTERS"), refusals(read));
        assertSaid(read, "windows-1251", "Отчество, Примечание");
    }

    @Test
    @TestTransaction
    void libreOffice() throws IOException {
        ImportPlan read = plan("libreoffice.csv");
        assertEquals(List.of("FX-0101 Мирзоева Гулрухсор null"), people(read));
        assertEquals(
                List.of("given_name Мадина, дочь NOT_A_NAME", "posted_from 05/06/2026 AMBIGUOUS_DATE"), refusals(read));
        assertSaid(read);
    }

    @Test
    @TestTransaction
    void aReportOfAPersonnelSystem() throws IOException {
        ImportPlan read = plan("hr_export.xlsx");
        assertEquals(List.of("9100201 Хакимов Далер Саидович null", "9100202 Юсупова Нигора null"), people(read));
        assertEquals(List.of(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 10, 15)), days(read));
        assertTrue(
                refusals(read).contains("agency null REQUIRED"), refusals(read).toString());
        assertSaid(read, "Справочник", "line 4", "first word", "№ п/п, Дата рождения, Должность по штату, Стаж");
    }

    @Test
    @TestTransaction
    void dariNamesOfOneWord() throws IOException {
        ImportPlan read = plan("dari.xlsx");
        assertEquals(
                List.of("FX-0301 گلاب null M", "FX-0302 زرغونه null F", "FX-0303 احمدزی می\u200Cرزا M"), people(read));
        assertEquals(List.of(), refusals(read));
        assertEquals("prs", read.steps().get(0).form().language());
        assertSaid(read);
    }

    @Test
    @TestTransaction
    void unicodeTextWithKazakhAndGeorgianLetters() throws IOException {
        ImportPlan read = plan("excel_unicode.txt");
        assertEquals(List.of("FX-0401 Әбдірахманова Айгүл F", "FX-0403 Ұлықбек Нұрсұлтан null"), people(read));
        assertEquals(List.of("name_latin null LATIN_NEEDED"), refusals(read));
        assertSaid(read);
    }

    private ImportPlan plan(String file) throws IOException {
        try (var in = ForeignFilesTest.class.getResourceAsStream("/intake/" + file)) {
            return plan.of(PeopleFile.read(in.readAllBytes()));
        }
    }

    private static List<String> people(ImportPlan plan) {
        return plan.steps().stream()
                .map(ImportPlan.Step::form)
                .map(f -> f.personnelNumber() + " " + f.familyName() + " " + f.givenName() + " " + f.sex())
                .toList();
    }

    private static List<LocalDate> days(ImportPlan plan) {
        return plan.steps().stream().map(step -> step.posts().begin().from()).toList();
    }

    private static List<String> refusals(ImportPlan plan) {
        return plan.refusals().stream()
                .map(r -> r.column() + " " + r.value() + " " + r.fault())
                .toList();
    }

    /** Exactly so many notes, each with its words. */
    private static void assertSaid(ImportPlan plan, String... words) {
        List<String> notes = plan.notes().stream()
                .map(note -> note.apply(Rejected.wording(AgencyMessages.class, Language.EN)))
                .toList();
        assertEquals(words.length, notes.size(), notes.toString());
        Stream.of(words)
                .forEach(word ->
                        assertTrue(notes.stream().anyMatch(note -> note.contains(word)), word + " in " + notes));
    }
}
