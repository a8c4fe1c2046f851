package org.omuz.exercise.check;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.SmallExercise;
import org.omuz.framework.FrameworkSamples;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problem;
import org.omuz.shared.content.Problems;

/** The small exercise as files, to be spoilt and read. */
public final class SmallFiles {
    public final Map<String, byte[]> files = new TreeMap<>();
    final Problems problems = new Problems();

    public static SmallFiles sound() {
        return of(SmallExercise.definition("small"));
    }

    static SmallFiles of(ExerciseDefinition definition) {
        SmallFiles small = new SmallFiles();
        small.write("exercise.yaml", ExerciseArchive.yaml(definition));
        small.write("documents/briefing.en.md", "## Your post\n\n![Map](media/map.svg)\n");
        small.write("documents/briefing.ru.md", "## Ваш пост\n");
        small.write("media/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        return small;
    }

    void write(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallFiles replace(String name, String old, String with) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new AssertionError(old + " is not in " + text);
        }
        write(name, text.replace(old, with));
        return this;
    }

    public SmallFiles replace(String old, String with) {
        return replace("exercise.yaml", old, with);
    }

    Optional<ExerciseContent> read() {
        return ExerciseContent.read(
                ContentFolder.of(files), "", label -> Optional.of(FrameworkSamples.real()), problems);
    }

    /** File, line and field of the only error. */
    String refused() {
        if (read().isPresent() || problems.errors().size() != 1) {
            throw new AssertionError(problems.errors());
        }
        return problems.errors().get(0).toString();
    }

    /** Field of each warning. */
    java.util.List<String> warned() {
        read();
        return problems.warnings().stream().map(Problem::field).toList();
    }
}
