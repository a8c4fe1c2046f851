package org.omuz.exercise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseVersion;
import org.omuz.exercise.model.MselInject;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.Problem;

@QuarkusTest
class TakeInExercisesTest {
    private Path directory;

    @jakarta.inject.Inject
    TakeInExercises exercises;

    @jakarta.inject.Inject
    PublishExercise publish;

    private final String code = "taken-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void anExerciseLiesInTheDirectory() throws IOException {
        directory = Files.createTempDirectory("omuz-exercises");
        write(SmallExercise.definition(code));
    }

    private void write(ExerciseDefinition definition) throws IOException {
        for (var file : SmallFiles.of(definition).files.entrySet()) {
            Path path = directory.resolve("exercises/" + code + "/" + file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private TakeInExercises.Result taken() {
        return QuarkusTransaction.requiringNew().call(() -> exercises.from(directory));
    }

    private static long versions(String code) {
        return QuarkusTransaction.requiringNew().call(() -> ExerciseVersion.count("exercise.code", code));
    }

    @Test
    void theSameContentIsPublishedOnce() {
        TakeInExercises.Result first = taken();
        assertEquals(
                List.of(),
                first.problems().errors().stream().map(Problem::toString).toList());
        assertTrue(first.exercises().get(0).created());
        assertFalse(taken().exercises().get(0).created());
        assertEquals(1, versions(code));
    }

    @Test
    void aDraftThatWasChangedHereIsLeftAlone() throws IOException {
        taken();
        QuarkusTransaction.requiringNew().run(() -> {
            MselInject line =
                    MselInject.of(Exercise.byCode(code).orElseThrow().id).get(0);
            line.content = SmallExercise.line("1", "00:01", "console", "all", "Typed here", "Набрано", null, null);
        });
        write(SmallExercise.definition(code)
                .with(SmallExercise.definition(code).injects().subList(0, 3)));
        TakeInExercises.Result second = taken();
        assertEquals(2, second.exercises().get(0).number());
        assertEquals(
                1,
                second.problems().warnings().stream()
                        .filter(w ->
                                w.file().endsWith("exercise.yaml") && w.field().isEmpty())
                        .count());
        QuarkusTransaction.requiringNew().run(() -> {
            List<MselInject> lines = MselInject.of(Exercise.byCode(code).orElseThrow().id);
            assertEquals(5, lines.size());
            assertEquals("00:01", lines.get(0).content.at());
        });
    }

    @Test
    void newContentReplacesADraftNobodyTouched() throws IOException {
        taken();
        write(SmallExercise.definition(code)
                .with(SmallExercise.definition(code).injects().subList(0, 3)));
        assertEquals(2, taken().exercises().get(0).number());
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        3, MselInject.of(Exercise.byCode(code).orElseThrow().id).size()));
    }

    @Test
    void aDirectoryOfAnotherNameIsRefused() throws IOException {
        Files.move(directory.resolve("exercises/" + code), directory.resolve("exercises/other"));
        TakeInExercises.Result result = taken();
        assertEquals(
                "exercises/other/exercise.yaml code",
                result.problems().errors().get(0).toString());
        assertEquals(0, versions(code));
    }

    @Test
    void aDraftIsPublishedOnlyWithoutErrorsAndOnce() {
        long id = SmallExercise.drafted().id;
        assertEquals(1, published(id).number);
        assertEquals(1, published(id).number);
        QuarkusTransaction.requiringNew().run(() -> {
            MselInject line = MselInject.of(id).get(0);
            line.content = SmallExercise.line("1", "00:01", "nobody", "all", "From nobody", "Ни от кого", null, null);
        });
        assertThrows(Rejected.class, () -> published(id));
    }

    private ExerciseVersion published(long id) {
        return QuarkusTransaction.requiringNew().call(() -> publish.of(Exercise.findById(id), "instructor"));
    }
}
