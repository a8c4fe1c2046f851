package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/vocabulary.md says of the code is there. */
class VocabularyTest {
    private static final Pattern PLACE = Pattern.compile("`([\\w.]+)`");
    private static final Path SOURCES = Path.of("src/main/java/org/omuz");
    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/omuz");

    @Test
    void everyWordIsWhereItIsSaidToBe() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/vocabulary.md")).stream()
                .filter(line -> line.startsWith("| ") && line.split("\\|").length == 5)
                .toList();
        assertTrue(rows.size() >= 40, rows.size() + " words");
        List<String> missing = new ArrayList<>();
        for (String row : rows) {
            String room = "";
            Matcher place = PLACE.matcher(row.split("\\|")[3]);
            while (place.find()) {
                String name = place.group(1);
                if (!isThere(name) && !isThere(room + "." + name)) {
                    missing.add(row);
                }
                room = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : room;
            }
        }
        assertEquals(List.of(), missing);
    }

    /** A package, a class, a class within a class, or a script. */
    private static boolean isThere(String name) throws IOException {
        if (name.endsWith(".js")) {
            return Files.exists(SCRIPTS.resolve(name));
        }
        Path place = SOURCES.resolve(name.replace('.', '/'));
        Path file = Path.of(place + ".java");
        if (Files.isDirectory(place) || Files.exists(file)) {
            return true;
        }
        Path around = Path.of(place.getParent() + ".java");
        return Files.exists(around)
                && Files.readString(around)
                        .matches("(?s).*\\b(class|enum|record|interface) " + place.getFileName() + "\\b.*");
    }
}
