package org.omuz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a sitting, work by work, as they are kept for a later one: a line that says how it was measured, a
 * head, and a line of words between tabs for each figure.
 */
record Figures(String how, Map<String, Map<Figure, Spread>> works) {
    private static final String HEAD = "work\tfigure\tmedian\tlow\thigh\tof";

    Figures(String how) {
        this(how, new LinkedHashMap<>());
    }

    void put(String work, Figure figure, Spread spread) {
        works.computeIfAbsent(work, w -> new EnumMap<>(Figure.class)).put(figure, spread);
    }

    static Figures read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(1).equals(HEAD)) {
            throw new IOException(file + " was not written by the benchmark; it writes target/bench/report.tsv");
        }
        Figures read = new Figures(lines.get(0));
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split("\t");
            Spread spread = new Spread(
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3]),
                    Double.parseDouble(words[4]),
                    Integer.parseInt(words[5]));
            read.put(words[0], Figure.valueOf(words[1]), spread);
        }
        return read;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(how, HEAD));
        works.forEach((work, figures) -> figures.forEach((figure, spread) -> lines.add(String.join(
                "\t",
                work,
                figure.name(),
                Double.toString(spread.median()),
                Double.toString(spread.low()),
                Double.toString(spread.high()),
                Integer.toString(spread.of())))));
        Files.write(file, lines);
    }
}
