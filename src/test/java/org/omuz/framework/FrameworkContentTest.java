package org.omuz.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

class FrameworkContentTest {
    @TempDir
    Path content;

    private final Problems problems = new Problems();

    @BeforeEach
    void copyTheRealFramework() throws IOException {
        for (String folder : List.of("framework", "schema")) {
            Files.createDirectories(content.resolve(folder));
            try (Stream<Path> files = Files.list(Path.of("course-content", folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, content.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void theRealFrameworkHasNoProblem() {
        assertTrue(read());
        assertEquals(List.of(), problems.errors());
    }

    @Test
    void aSyntaxErrorNamesFileAndLine() throws IOException {
        Files.writeString(content.resolve("framework/role-profiles.yaml"), "framework: '2026.1'\nprofiles: [a: {b\n");
        assertTrue(!read());
        assertEquals("framework/role-profiles.yaml:3", problems.errors().get(0).toString());
    }

    @Test
    void anUnknownCompetencyIsNamedWithItsProfile() throws IOException {
        replace("framework/role-profiles.yaml", "      LAW-2: 2\n", "      LAW-99: 2\n");
        assertTrue(!read());
        assertEquals(
                "framework/role-profiles.yaml:13 profiles[FLO-BG].requires.LAW-99",
                problems.errors().get(0).toString());
    }

    @Test
    void aMissingLanguageIsNamedWithItsField() throws IOException {
        replace("framework/competencies.yaml", "      ru: Право\n", "");
        assertTrue(!read());
        assertEquals(
                "framework/competencies.yaml:6 domains[LAW].title.ru",
                problems.errors().get(0).toString());
    }

    @Test
    void aKeyGivenTwiceIsASyntaxError() throws IOException {
        replace("framework/competencies.yaml", "      ru: Право\n", "      ru: Право\n      ru: Закон\n");
        assertTrue(!read());
        assertEquals("framework/competencies.yaml:9", problems.errors().get(0).toString());
    }

    @Test
    void filesOfDifferentVersionsDoNotGoTogether() throws IOException {
        replace("framework/award-rules.yaml", "framework: '2026.1'", "framework: '2027.1'");
        assertTrue(!read());
        assertEquals("framework", problems.errors().get(0).field());
    }

    private boolean read() {
        return FrameworkContent.read(new ContentFolder(content), problems).isPresent();
    }

    private void replace(String file, String old, String now) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(old);
        assertTrue(at >= 0, old);
        Files.writeString(path, text.substring(0, at) + now + text.substring(at + old.length()));
    }
}
