package org.omuz.exercise.print;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.FrozenExercise;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.Language;

/** The pack of a published version, with the templates and wordings of the running service. */
@QuarkusTest
class PackWordingTest {
    @Inject
    PrintPack print;

    @Inject
    ExerciseShelf shelf;

    @Test
    void aPublishedVersionIsPrinted() throws IOException {
        FrozenExercise published = SmallExercise.published();
        PackOptions options = new PackOptions(Set.of(), Language.RU, Language.EN, Set.of());
        byte[] pdf = print.pdf(published.definition(), PackFiles.of(shelf, published.id()), options);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Комплект материалов учения"), text);
            assertTrue(text.contains("Ваш пост") && text.contains("Your post"), text);
        }
    }
}
