package org.omuz.bench;

import java.util.List;

/**
 * What of the benchmark is run, how often and how long: {@code -Dbench.starts}, {@code -Dbench.runs}, {@code
 * -Dbench.seconds}, {@code -Dbench.works=lesson,test50}.
 *
 * @param starts how often the service is started anew; each Java machine compiles in its own way
 * @param warmUp length in seconds of the run that is thrown away; too short a one measures the compiler of the JVM
 */
record Plan(int starts, int runs, int seconds, int warmUp, List<String> works, String jfr, String compare) {
    private static final List<String> EXERCISES = List.of("exercise", "msel300", "journal100k", "two", "restart");
    static final int PORT = Integer.getInteger("bench.port", 8897);

    static Plan ofProperties() {
        String works = System.getProperty("bench.works", "");
        return new Plan(
                Integer.getInteger("bench.starts", 3),
                Integer.getInteger("bench.runs", 2),
                Integer.getInteger("bench.seconds", 10),
                Integer.getInteger("bench.warmup", 20),
                works.isBlank() ? List.of() : List.of(works.split(",")),
                System.getProperty("bench.jfr", ""),
                System.getProperty("bench.compare", ""));
    }

    /** On what figures depend besides the code. */
    String how() {
        return "%d starts, %d runs of %d s after %d s of warm-up, works %s, java %s"
                .formatted(
                        starts,
                        runs,
                        seconds,
                        warmUp,
                        works.isEmpty() ? "as usual" : String.join(",", works),
                        System.getProperty("bench.java"));
    }

    boolean includes(String work) {
        return works.isEmpty() || works.contains(work);
    }

    /** For works that are not part of the usual benchmark. */
    boolean named(String work) {
        return works.contains(work);
    }

    boolean namesExercises() {
        return EXERCISES.stream().anyMatch(this::named);
    }

    /** How long a run of page views lasts, in seconds. */
    int seconds(int run) {
        return run == 0 ? warmUp : seconds;
    }

    /** The first run warms the service up and is thrown away. */
    int runsWithWarmUp() {
        return runs + 1;
    }

    static String address() {
        return address(0);
    }

    /** Of the service, or another copy of it. */
    static String address(int copy) {
        return "http://localhost:" + (PORT + copy);
    }
}
