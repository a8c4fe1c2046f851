package org.omuz.bench;

/** What is compared of a work. */
enum Figure {
    RATE("per second", true, 0),
    CPU("CPU ms each", false, 0),
    P50("p50 ms", false, 1),
    P95("p95 ms", false, 1);

    private final String title;
    private final boolean moreIsBetter;
    private final double grain;

    /** @param grain what two values must differ by at least: times are counted in whole milliseconds */
    Figure(String title, boolean moreIsBetter, double grain) {
        this.title = title;
        this.moreIsBetter = moreIsBetter;
        this.grain = grain;
    }

    String title() {
        return title;
    }

    /** Whether the spread of one lies wholly on the bad side of the spread of the other. */
    boolean isWorse(Spread one, Spread other) {
        if (one.of() < 2 || other.of() < 2) {
            return false;
        }
        return moreIsBetter ? one.high() + grain < other.low() : one.low() > other.high() + grain;
    }
}
