package org.omuz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The table: medians of all runs of all starts, with the spread of the rate and of the processor time. */
final class Report {
    private static final String HEAD =
            "| Work | users | per second | CPU ms each (service + database) | of these the compiler | p50 ms | p95 ms | p99 ms | errors | bytes |\n"
                    + "|---|--:|---|---|--:|--:|--:|--:|--:|--:|\n";

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    void add(Work work, long bytes) {
        add(work.title(), work.users(), work.counted(), bytes);
    }

    /** What one start of the service did; of each work there is one row for all starts. */
    void add(String title, int users, List<Meter> all, long bytes) {
        List<Meter> runs = all.stream().filter(Meter::isComplete).toList();
        if (runs.size() < all.size()) {
            say("Runs of \"%s\" that came to an end".formatted(title), runs.size() + " of " + all.size());
        }
        Row row = rows.computeIfAbsent(title, t -> new Row(t, users, bytes, new ArrayList<>()));
        if (!runs.isEmpty()) {
            row.starts().add(runs);
        }
        System.out.println(row.line());
    }

    /** Something found at each start: said once if it is always the same. */
    void say(String what, String found) {
        lines.computeIfAbsent(what, w -> new ArrayList<>()).add(found);
        System.out.println(what + ": " + found);
    }

    /** For people in {@code report.md}, for a comparison in {@code report.tsv}. */
    void write(Path directory, Plan plan, Figures before) throws IOException {
        Figures figures = new Figures(plan.how());
        rows.values().forEach(row -> row.fill(figures));
        StringBuilder text =
                new StringBuilder("Medians of all runs of all starts; in brackets between what the medians of the "
                        + "starts lie (of a single start, its runs). Measured: " + plan.how() + ".\n\n" + HEAD);
        rows.values().forEach(row -> text.append(row.line()).append('\n'));
        text.append('\n');
        lines.forEach((what, found) -> text.append("- ")
                .append(what)
                .append(": ")
                .append(String.join("; ", found.stream().distinct().count() == 1 ? found.subList(0, 1) : found))
                .append('\n'));
        if (before != null) {
            text.append('\n').append(new Comparison(before, figures).table());
        }
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("report.md"), text);
        figures.write(directory.resolve("report.tsv"));
        System.out.println("\n" + text);
    }

    private record Row(String title, int users, long bytes, List<List<Meter>> starts) {

        String line() {
            if (starts.isEmpty()) {
                return "| %s | %d | did not come to an end | | | | | | | |".formatted(title, users);
            }
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %s = %.2f + %.2f | %.2f | %.0f | %.0f | %.0f | %d | %s |",
                    title,
                    users,
                    text(of(Meter::rate), "%.1f"),
                    text(of(Meter::cpuMillis), "%.2f"),
                    of(Meter::serviceMillis).median(),
                    of(Meter::databaseMillis).median(),
                    of(Meter::compilerMillis).median(),
                    of(run -> run.percentile(0.50)).median(),
                    of(run -> run.percentile(0.95)).median(),
                    of(run -> run.percentile(0.99)).median(),
                    starts.stream()
                            .flatMap(List::stream)
                            .mapToInt(Meter::errors)
                            .sum(),
                    bytes > 0 ? String.format(Locale.ROOT, "%,d", bytes) : "");
        }

        void fill(Figures figures) {
            if (!starts.isEmpty()) {
                figures.put(title, Figure.RATE, of(Meter::rate));
                figures.put(title, Figure.CPU, of(Meter::cpuMillis));
                figures.put(title, Figure.P50, of(run -> run.percentile(0.50)));
                figures.put(title, Figure.P95, of(run -> run.percentile(0.95)));
            }
        }

        private Spread of(ToDoubleFunction<Meter> value) {
            return Spread.of(starts.stream()
                    .map(runs -> runs.stream().map(value::applyAsDouble).toList())
                    .toList());
        }

        private static String text(Spread spread, String format) {
            String median = String.format(Locale.ROOT, format, spread.median());
            return spread.of() == 1
                    ? median
                    : String.format(
                            Locale.ROOT, "%s (" + format + "–" + format + ")", median, spread.low(), spread.high());
        }
    }
}
