package org.omuz.exercise.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.omuz.framework.FrameworkSamples;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

class OwnExercisesTest {
    @Test
    void everyExerciseOfThisCentreIsSoundAndSurvivesItsArchive() {
        ContentFolder folder = new ContentFolder(Path.of("course-content"));
        List<String> codes = folder.folders("exercises");
        assertFalse(codes.isEmpty());
        for (String code : codes) {
            ExerciseContent content = read(folder, "exercises/" + code + "/");
            assertEquals(code, content.definition().code());
            Map<String, byte[]> archive = new TreeMap<>(content.files());
            archive.put(
                    ExerciseContent.MAIN,
                    ExerciseArchive.yaml(content.definition()).getBytes());
            assertEquals(content.hash(), read(ContentFolder.of(archive), "").hash(), code);
        }
    }

    private static ExerciseContent read(ContentFolder folder, String path) {
        Problems problems = new Problems();
        Optional<ExerciseContent> content =
                ExerciseContent.read(folder, path, label -> Optional.of(FrameworkSamples.real()), problems);
        return content.orElseThrow(() -> new AssertionError(
                problems.errors().stream().map(p -> p + " " + p.getClass()).toList()));
    }
}
