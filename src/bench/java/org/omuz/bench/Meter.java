package org.omuz.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One run of one work: from the moment all users start together to the last answer. */
final class Meter {
    private final Processes processes;
    private final int users;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger units = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private int[] millis = new int[1 << 16];
    private int answers;
    private long startedAt;
    private double seconds;
    private Processes.Cpu before;
    private Processes.Cpu cpu;

    Meter(Processes processes, int users) {
        this.processes = processes;
        this.users = users;
    }

    /** Every user calls it; the first one counts. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            before = processes.cpuSeconds();
            startedAt = System.nanoTime();
        }
    }

    /** Every user calls it; the last one counts. */
    void end() {
        if (ended.incrementAndGet() == users && before != null) {
            seconds = (System.nanoTime() - startedAt) / 1e9;
            cpu = processes.cpuSeconds().since(before);
        }
    }

    synchronized void answered(int milliseconds) {
        if (answers == millis.length) {
            millis = Arrays.copyOf(millis, 2 * answers);
        }
        millis[answers++] = milliseconds;
    }

    /** One of what the work counts is done: a page, an attempt. */
    void unit() {
        units.incrementAndGet();
    }

    void error() {
        errors.incrementAndGet();
    }

    /** Not where the service ended on the way. */
    boolean isComplete() {
        return cpu != null && units.get() > 0;
    }

    double rate() {
        return units.get() / seconds;
    }

    double serviceMillis() {
        return 1000 * cpu.service() / units.get();
    }

    double databaseMillis() {
        return 1000 * cpu.database() / units.get();
    }

    /** Of the service's time. */
    double compilerMillis() {
        return 1000 * cpu.compiler() / units.get();
    }

    double cpuMillis() {
        return 1000 * cpu.total() / units.get();
    }

    int errors() {
        return errors.get();
    }

    synchronized int percentile(double share) {
        int[] sorted = Arrays.copyOf(millis, answers);
        Arrays.sort(sorted);
        return answers == 0 ? 0 : sorted[Math.min(answers - 1, (int) Math.ceil(share * answers) - 1)];
    }
}
