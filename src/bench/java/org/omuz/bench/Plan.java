package org.omuz.bench;

import java.util.List;

/**
 * What of the benchmark is run and how long: {@code -Dbench.runs}, {@code -Dbench.seconds}, {@code
 * -Dbench.works=lesson,test50}.
 *
 * @param warmUp length in seconds of the run that is thrown away; too short a one measures the compiler of the JVM
 */
record Plan(int runs, int seconds, int warmUp, List<String> works, String jfr) {
    private static final List<String> EXERCISES = List.of("exercise", "msel300", "journal100k", "two", "restart");
    static final int PORT = Integer.getInteger("bench.port", 8897);

    static Plan ofProperties() {
        String works = System.getProperty("bench.works", "");
        return new Plan(
                Integer.getInteger("bench.runs", 3),
                Integer.getInteger("bench.seconds", 15),
                Integer.getInteger("bench.warmup", 30),
                works.isBlank() ? List.of() : List.of(works.split(",")),
                System.getProperty("bench.jfr", ""));
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
