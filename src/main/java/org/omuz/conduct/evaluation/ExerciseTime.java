package org.omuz.conduct.evaluation;

/** Exercise time as the field writes it: hours, minutes, seconds after the start. */
final class ExerciseTime {
    private ExerciseTime() {}

    /** E.g. {@code 0:05:12}; empty below zero. */
    static String of(long ms) {
        long seconds = ms / 1_000;
        return ms < 0 ? "" : "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
