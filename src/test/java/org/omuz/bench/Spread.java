package org.omuz.bench;

import java.util.List;

/**
 * The median of all runs of all starts of the service, and between what the medians of the starts lie; of a single
 * start, between what its runs lie.
 *
 * @param of how many values lie between {@code low} and {@code high}; of one nothing is known about the spread
 */
record Spread(double median, double low, double high, int of) {

    static Spread of(List<List<Double>> starts) {
        List<Double> runs = starts.stream().flatMap(List::stream).toList();
        List<Double> spread =
                starts.size() == 1 ? runs : starts.stream().map(Spread::median).toList();
        return new Spread(
                median(runs),
                spread.stream().min(Double::compare).orElseThrow(),
                spread.stream().max(Double::compare).orElseThrow(),
                spread.size());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
