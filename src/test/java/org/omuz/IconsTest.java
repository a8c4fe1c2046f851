package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An icon that the sprite lacks would be shown as nothing, without a word; one that nobody shows is weight. */
class IconsTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Set<String> SPRITE =
            found("<symbol id=\"([a-z-]+)\"", read(MAIN.resolve("resources/META-INF/resources/omuz/icons.svg")));

    @Test
    void everyIconOfATemplateIsInTheSprite() {
        Set<String> named = found("\\{#(?:icon name|state it)='([a-z-]+)'", all("resources/templates"));
        named.removeAll(SPRITE);
        assertEquals(Set.of(), named);
    }

    @Test
    void everyIconOfTheSpriteIsUsed() {
        Set<String> unused = new TreeSet<>(SPRITE);
        // enum constants become names in small letters
        unused.removeAll(
                found("(?:'|\"|\\b)([a-zA-Z-]+)(?:'|\"|\\b)", all("resources/templates") + all("java")).stream()
                        .map(String::toLowerCase)
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(), unused);
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String all(String folder) {
        try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(IconsTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
