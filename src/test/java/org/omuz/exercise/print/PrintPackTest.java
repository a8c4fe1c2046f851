package org.omuz.exercise.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

@Execution(ExecutionMode.CONCURRENT)
class PrintPackTest {
    private final PaperTrail karvon = new PaperTrail("karvon");

    @Test
    void everyPageIsMarkedTopAndBottomAndNumbered() throws IOException {
        List<String> pages = pages(PackOptions.everythingIn(Language.EN), true);
        assertTrue(pages.size() > 60 && pages.size() < 130, "pages: " + pages.size());
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            assertTrue(count(page, "EXERCISE") >= 2, page);
            assertTrue(page.contains("Version2026.1"), page);
            assertTrue(page.contains(bare("page " + (i + 1) + " of " + pages.size())), page);
        }
    }

    @Test
    void aPlayersCardShowsWhatPlayersMaySeeAndNothingElse() throws IOException {
        for (Language language : List.of(Language.EN, Language.RU)) {
            String cards = String.join("", pages(only(PackPart.CARDS, language)));
            for (Inject inject : karvon.exercise.injects()) {
                assertTrue(cards.contains(bare(inject.subject().in(language))), inject.number());
                assertTrue(cards.contains(bare(inject.text().in(language))), inject.number());
                hidden(inject).forEach(text -> assertFalse(cards.contains(bare(text.in(language))), text.in(language)));
            }
            assertFalse(cards.contains(
                    bare(karvon.exercise.scenario().groundTruth().in(language).substring(0, 60))));
        }
    }

    private static List<LocalizedText> hidden(Inject inject) {
        List<LocalizedText> hidden = new ArrayList<>(inject.expected());
        hidden.add(inject.note());
        return hidden;
    }

    @Test
    void aTeamsSetHoldsItsOwnCardsOnly() throws IOException {
        PackOptions options = new PackOptions(Set.of(PackPart.CARDS), Language.EN, null, Set.of("foreign"));
        String cards = String.join("", pages(options));
        assertTrue(cards.contains(bare("Kabudiya offers a check of its register")));
        assertTrue(cards.contains(bare("Foreign Affairs focal point, National focal point")));
        assertFalse(cards.contains(bare("Gamma alarm on lane 1")));
        assertFalse(cards.contains(bare("Liaison with the regulator")), "another team's post");
    }

    @Test
    void cardsStandInTwoLanguagesSideBySide() throws IOException {
        PackOptions options = new PackOptions(Set.of(PackPart.CARDS), Language.RU, Language.EN, Set.of("customs"));
        try (PDDocument document = Loader.loadPDF(karvon.pdf(options))) {
            String page = text(document, 1);
            assertTrue(page.contains(bare("Тревога повторяется")), page);
            assertTrue(page.contains(bare("The alarm repeats")), page);
            assertTrue(page.contains("УЧЕНИЕ"), page);
        }
    }

    @Test
    void controllersHaveTheWholeMselOnLandscape() throws IOException {
        try (PDDocument document = Loader.loadPDF(karvon.pdf(only(PackPart.MSEL, Language.RU)))) {
            StringBuilder all = new StringBuilder();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDPage page = document.getPage(i - 1);
                assertTrue(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
                assertTrue(text(document, i).contains(bare("Только для организаторов")));
                all.append(text(document, i));
            }
            String msel = all.toString();
            karvon.exercise.injects().stream()
                    .flatMap(inject -> inject.expected().stream())
                    .forEach(expected ->
                            assertTrue(msel.contains(bare(expected.in(Language.RU))), expected.in(Language.RU)));
            assertTrue(
                    msel.contains(bare("когда по вводной 8 выбрано «Вернуть грузовик отправителю»")),
                    "condition of 8a");
            assertTrue(msel.contains(bare("Кто в вашей стране вправе приказать вернуть груз")), "discussion");
        }
    }

    @Test
    void evaluatorsHaveASheetForEachObjective() throws IOException {
        List<String> pages = pages(only(PackPart.EVALUATION, Language.EN));
        for (ExerciseDefinition.Objective objective : karvon.exercise.objectives()) {
            assertEquals(
                    1,
                    pages.stream()
                            .filter(page -> page.contains("Objective" + objective.code()))
                            .count());
        }
        String all = String.join("", pages);
        for (ExerciseDefinition.Task task : karvon.exercise.tasks()) {
            assertTrue(all.contains(bare(task.target().in(Language.EN))), task.code());
            task.lookFor().forEach(look -> assertTrue(all.contains(bare(look.in(Language.EN))), look.in(Language.EN)));
        }
        assertTrue(all.contains(bare("Unable to be performed")));
    }

    @Test
    void documentsAndTablesAreSortedByWhoMayHaveThem() throws IOException {
        List<String> pages = pages(only(PackPart.DOCUMENTS, Language.EN));
        assertEquals(
                4,
                pages.stream()
                        .filter(page -> page.contains(bare("Form of the first report")))
                        .count());
        assertTrue(pages.stream()
                .anyMatch(page -> page.contains(bare("Customs · with inject 3")) && page.contains("KB428SN")));
        assertTrue(pages.stream().anyMatch(page -> page.contains(bare("when asked for")) && page.contains("13.6")));
        assertTrue(pages.stream()
                .filter(page -> page.contains(bare("Facilitator guide")))
                .allMatch(page -> page.contains(bare("For exercise staff only"))));
    }

    @Test
    void thePlanOfThePostIsDrawn() throws IOException {
        try (PDDocument document = Loader.loadPDF(karvon.pdf(only(PackPart.DOCUMENTS, Language.RU)))) {
            int plan = 1;
            while (!text(document, plan).contains(bare("Мост через Зарруд, из Кабудии"))) {
                plan++;
            }
            assertTrue(document.getPage(plan - 1)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }

    @Test
    void aLogIsPrintedForEachTeam() throws IOException {
        assertEquals(
                karvon.exercise.teams().size(),
                pages(only(PackPart.LOG, Language.TG)).size());
    }

    @Test
    void whatIsDeferredIsOnNoPaper() throws IOException {
        String beginning =
                bare(karvon.exercise.injects().get(1).text().in(Language.EN)).substring(0, 30);
        for (PackPart part : List.of(PackPart.CARDS, PackPart.MSEL)) {
            try (PDDocument all = Loader.loadPDF(karvon.pdf(only(part, Language.EN)));
                    PDDocument fewer =
                            Loader.loadPDF(new PaperTrail("karvon").without("2").pdf(only(part, Language.EN)))) {
                assertTrue(bare(new PDFTextStripper().getText(all)).contains(beginning), part.name());
                assertFalse(bare(new PDFTextStripper().getText(fewer)).contains(beginning), part.name());
            }
        }
    }

    @Test
    void allExercisesOfTheCentreCanBePrinted() throws IOException {
        for (String code : List.of("first-steps", "ombor")) {
            byte[] pdf = new PaperTrail(code).pdf(PackOptions.everythingIn(Language.RU));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertTrue(document.getNumberOfPages() > 15, code);
            }
        }
    }

    @Test
    void dariIsRefusedWithTheNameOfTheField() {
        Rejected refused = assertThrows(Rejected.class, () -> PackOptions.everythingIn(Language.PRS));
        assertEquals("language", refused.field());
    }

    @Test
    void aMissingImageIsRefusedByName() {
        PackOptions options = only(PackPart.DOCUMENTS, Language.EN);
        Rejected refused =
                assertThrows(Rejected.class, () -> karvon.withoutImages().pdf(options));
        assertEquals("image", refused.field());
    }

    private static PackOptions only(PackPart part, Language language) {
        return new PackOptions(Set.of(part), language, null, Set.of());
    }

    private List<String> pages(PackOptions options) throws IOException {
        return pages(options, false);
    }

    /** @param asItLies left to right and top to bottom, and not in the order of the text */
    private List<String> pages(PackOptions options, boolean asItLies) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(karvon.pdf(options))) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(text(document, i, asItLies));
            }
        }
        return pages;
    }

    private static String text(PDDocument document, int page) throws IOException {
        return text(document, page, false);
    }

    /** The words of a page without white space, which a line break may add or swallow. */
    private static String text(PDDocument document, int page, boolean asItLies) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(asItLies);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(document));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
