package org.omuz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The table: medians of the runs, with the spread of the rate and of the processor time. */
final class Report {
    private static final String HEAD =
            "| Work | users | per second | CPU ms each (service + database) | p50 ms | p95 ms | p99 "
                    + "ms | errors | bytes |\n"
                    + "|---|--:|---|---|--:|--:|--:|--:|--:|\n";

    private final List<String> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    void add(Work work, long bytes) {
        add(work.title(), work.users(), work.counted(), bytes);
    }

    void add(String title, int users, List<Meter> all, long bytes) {
        List<Meter> runs = all.stream().filter(Meter::isComplete).toList();
        String row = runs.isEmpty()
                ? "| %s | %d | did not come to an end | | | | | | |".formatted(title, users)
                : String.format(
                        Locale.ROOT,
                        "| %s | %d | %s | %s = %.2f + %.2f | %.0f | %.0f | %.0f | %d | %s |",
                        title,
                        users,
                        spread(runs, Meter::rate, "%.1f"),
                        spread(runs, Meter::cpuMillis, "%.2f"),
                        median(runs, Meter::serviceMillis),
                        median(runs, Meter::databaseMillis),
                        median(runs, run -> run.percentile(0.50)),
                        median(runs, run -> run.percentile(0.95)),
                        median(runs, run -> run.percentile(0.99)),
                        runs.stream().mapToInt(Meter::errors).sum(),
                        bytes > 0 ? String.format(Locale.ROOT, "%,d", bytes) : "");
        rows.add(row);
        System.out.println(row);
    }

    void say(String line) {
        lines.add("- " + line);
        System.out.println(line);
    }

    void write(Path file) throws IOException {
        String text = HEAD + String.join("\n", rows) + "\n\n" + String.join("\n", lines) + "\n";
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        System.out.println("\n" + text);
    }

    private static String spread(List<Meter> runs, ToDoubleFunction<Meter> value, String format) {
        List<Double> sorted = runs.stream().map(value::applyAsDouble).sorted().toList();
        String median = String.format(Locale.ROOT, format, median(runs, value));
        return sorted.size() == 1
                ? median
                : String.format(Locale.ROOT, "%s (" + format + "–" + format + ")", median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static double median(List<Meter> runs, ToDoubleFunction<Meter> value) {
        List<Double> sorted =
                runs.stream().map(value::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
