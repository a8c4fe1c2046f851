package org.omuz.conduct.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.omuz.conduct.words.ExerciseTimes;

/**
 * Response times as horizontal bars, one for each inject and recipient that did something or was to. Lengths are those
 * of an SVG 720 wide.
 */
record ResponseChart(int height, List<Row> rows, List<Tick> ticks) {
    private static final int LEFT = 230;
    private static final int RIGHT = 690;
    private static final int ROW = 24;
    private static final int TOP = 26;
    private static final int LONGEST_LABEL = 30;
    private static final int TICKS = 4;

    /** Where each thing stands, null for none; {@code late} marks what came after the expectation or never. */
    record Row(
            String label,
            int y,
            int end,
            Integer opened,
            Integer acknowledged,
            Integer responded,
            Integer expected,
            boolean late) {}

    record Tick(int x, String label) {}

    static ResponseChart of(List<Responses.Line> lines, ExerciseTimes times) {
        List<Responses.Line> shown = lines.stream()
                .filter(l -> l.last().isPresent() || l.expected().isPresent())
                .toList();
        long longest = Math.max(
                60_000,
                shown.stream()
                        .mapToLong(
                                l -> Math.max(l.last().orElse(0), l.expected().orElse(0)))
                        .max()
                        .orElse(0));
        List<Row> rows = new ArrayList<>();
        for (Responses.Line line : shown) {
            Responses.Times taken = line.times();
            boolean late = line.expected().isPresent()
                    && (line.verdict() == Responses.Verdict.LATE || line.verdict() == Responses.Verdict.MISSING);
            rows.add(new Row(
                    cut(line.inject() + " · " + line.recipient()),
                    TOP + rows.size() * ROW,
                    at(line.last().orElse(0), longest),
                    at(taken.opened(), longest),
                    at(taken.acknowledged(), longest),
                    at(taken.responded(), longest),
                    at(line.expected(), longest),
                    late));
        }
        return new ResponseChart(TOP + rows.size() * ROW + 6, rows, ticks(longest, times));
    }

    private static List<Tick> ticks(long longest, ExerciseTimes times) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            ticks.add(new Tick(at(longest * i / TICKS, longest), times.length(longest * i / TICKS)));
        }
        return ticks;
    }

    private static Integer at(OptionalLong ms, long longest) {
        return ms.isEmpty() ? null : (Integer) at(ms.getAsLong(), longest);
    }

    private static int at(long ms, long longest) {
        return (int) (LEFT + ms * (RIGHT - LEFT) / longest);
    }

    static String cut(String label) {
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
