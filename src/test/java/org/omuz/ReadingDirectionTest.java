package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bullets and insets stay on the side where the page begins, whatever language an item is in. */
class ReadingDirectionTest {
    /** A bullet follows the direction of its item: a Latin item of a Dari list would have it on the left. */
    private static final Pattern LIST_OF_UNKNOWN_DIRECTION = Pattern.compile("<(li|ul|ol)[^>]*dir=\"auto\"");

    private static final Pattern PHYSICAL_SIDE =
            Pattern.compile("(^|[;{\\s])(margin|padding|border)-(left|right)\\s*:|float\\s*:\\s*(left|right)");

    @Test
    void theTextOfAnItemHasADirectionOfItsOwnNotTheItem() {
        assertEquals(List.of(), found(Path.of("src/main/resources/templates"), ".html", LIST_OF_UNKNOWN_DIRECTION));
    }

    @Test
    void stylesOfPagesNameNoPhysicalSide() {
        assertEquals(List.of(), found(Path.of("src/main/resources/META-INF/resources/omuz"), ".css", PHYSICAL_SIDE));
    }

    private static List<String> found(Path folder, String ending, Pattern wrong) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> lines(file)
                            .filter(line -> wrong.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
