package org.omuz.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark makes of its runs; it lies among the tests so that they run without the benchmark. */
class ComparisonTest {
    @TempDir
    Path directory;

    @Test
    void aFigureIsTheMedianOfAllRunsAndItsSpreadThatOfTheStarts() {
        Spread spread = Spread.of(List.of(List.of(1.0, 9.0), List.of(4.0, 2.0), List.of(7.0, 8.0)));
        assertEquals(new Spread(5.5, 3.0, 7.5, 3), spread);
    }

    @Test
    void theSpreadOfOneStartIsThatOfItsRuns() {
        assertEquals(new Spread(2.0, 1.0, 9.0, 3), Spread.of(List.of(List.of(1.0, 9.0, 2.0))));
    }

    @Test
    void whatLiesWhollyOnOneSideIsMarked() {
        assertTrue(row(Figure.CPU, spread(2.0, 1.9, 2.1), spread(2.5, 2.2, 2.6)).contains("1.25 slower"));
        assertTrue(row(Figure.CPU, spread(2.5, 2.2, 2.6), spread(2.0, 1.9, 2.1)).contains("0.80 quicker"));
        assertTrue(row(Figure.RATE, spread(100, 95, 105), spread(80, 75, 90)).contains("0.80 slower"));
        assertTrue(row(Figure.RATE, spread(80, 75, 90), spread(100, 95, 105)).contains("1.25 quicker"));
    }

    @Test
    void whatOverlapsIsNotMarked() {
        assertTrue(row(Figure.CPU, spread(2.0, 1.9, 2.3), spread(2.5, 2.2, 2.6)).contains("1.25 |"));
        assertTrue(row(Figure.RATE, spread(100, 85, 105), spread(80, 75, 90)).contains("0.80 |"));
    }

    @Test
    void aMillisecondOrAValueAloneIsNoDifference() {
        assertTrue(row(Figure.P50, spread(8, 8, 8), spread(9, 9, 9)).contains("1.13 |"));
        assertTrue(row(Figure.P50, spread(8, 8, 8), spread(10, 10, 10)).contains("1.25 slower"));
        assertTrue(row(Figure.CPU, new Spread(2, 2, 2, 1), spread(4, 4, 4)).contains("2.00 |"));
        assertTrue(row(Figure.P95, spread(0, 0, 0), spread(4, 4, 4)).contains("– |"));
    }

    @Test
    void aWorkThatIsMissingInOneIsNamed() {
        Figures before = new Figures("as ever");
        before.put("lesson page", Figure.CPU, spread(1, 1, 1));
        before.put("course page", Figure.CPU, spread(1, 1, 1));
        Figures now = new Figures("in haste");
        now.put("lesson page", Figure.CPU, spread(1, 1, 1));
        now.put("whole test", Figure.CPU, spread(1, 1, 1));
        String table = new Comparison(before, now).table();
        assertTrue(table.contains("- Only before: course page\n"), table);
        assertTrue(table.contains("- Only now: whole test\n"), table);
        assertTrue(table.contains("- Before it was measured otherwise: as ever\n"), table);
        assertFalse(new Comparison(before, before).table().contains("- "));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Figures written = new Figures("3 starts");
        written.put("whole test, 50 at once", Figure.RATE, spread(38.04, 37.9, 41.5));
        written.put("whole test, 50 at once", Figure.P95, spread(168, 150, 190));
        Path file = directory.resolve("report.tsv");
        written.write(file);
        assertEquals(written, Figures.read(file));
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path file = Files.writeString(directory.resolve("report.md"), "| Work | users |\n|---|--:|\n");
        assertThrows(IOException.class, () -> Figures.read(file));
    }

    private static Spread spread(double median, double low, double high) {
        return new Spread(median, low, high, 3);
    }

    private static String row(Figure figure, Spread before, Spread now) {
        Figures earlier = new Figures("");
        earlier.put("lesson page", figure, before);
        Figures later = new Figures("");
        later.put("lesson page", figure, now);
        return new Comparison(earlier, later).table();
    }
}
