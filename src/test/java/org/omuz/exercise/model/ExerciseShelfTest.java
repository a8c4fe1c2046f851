package org.omuz.exercise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.omuz.shared.Language;

@QuarkusTest
class ExerciseShelfTest {
    @jakarta.inject.Inject
    ExerciseShelf shelf;

    @jakarta.inject.Inject
    FreezeExercise freeze;

    @Test
    void aFrozenVersionIsWhatWasDesigned() {
        FrozenExercise published = SmallExercise.published();
        FrozenExercise read = shelf.version(published.id()).orElseThrow();
        assertEquals(SmallExercise.definition(published.code()), read.definition());
        assertEquals(published.contentHash(), read.contentHash());
        assertTrue(shelf.version(999_999_999).isEmpty());
    }

    @Test
    void documentsAreShownInTheNearestLanguageWithTheirImages() {
        long id = SmallExercise.published().id();
        ExerciseShelf.Text dari =
                shelf.text(id, "briefing", Language.PRS, "/runs/12/media/").orElseThrow();
        assertEquals(Language.EN, dari.language());
        assertTrue(dari.html().contains("src=\"/runs/12/media/map.svg\""), dari.html());
        assertTrue(shelf.text(id, "briefing", Language.TG, "/x/")
                .orElseThrow()
                .html()
                .contains("Ваш пост"));
        assertTrue(shelf.text(id, "nothing", Language.EN, "/x/").isEmpty());
        assertEquals("image/svg+xml", shelf.image(id, "map.svg").orElseThrow().mediaType());
        assertTrue(shelf.image(id, "../briefing.en.md").isEmpty());
    }

    @Test
    void theSameStateIsFrozenOnce() {
        Exercise exercise = SmallExercise.drafted();
        int first = frozen(exercise.id).number;
        assertEquals(first, frozen(exercise.id).number);
        QuarkusTransaction.requiringNew()
                .run(() -> ExerciseFile.put(
                        Exercise.findById(exercise.id), "documents/briefing.ru.md", "## Иначе\n".getBytes()));
        assertEquals(first + 1, frozen(exercise.id).number);
    }

    private ExerciseVersion frozen(long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Draft draft = Draft.of(Exercise.findById(id));
            return freeze.as(draft.exercise(), draft.definition(), draft.files(), "instructor");
        });
    }
}
