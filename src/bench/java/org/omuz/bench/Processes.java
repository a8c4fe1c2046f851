package org.omuz.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Processor time and resident memory of the service, or its copies, and its database, as the kernel counts them. */
record Processes(List<Long> services, long database) {
    private static final double TICKS_PER_SECOND = 100;

    record Cpu(double service, double database) {
        double total() {
            return service + database;
        }

        Cpu since(Cpu earlier) {
            return new Cpu(service - earlier.service, database - earlier.database);
        }
    }

    Cpu cpuSeconds() {
        return new Cpu(services.stream().mapToDouble(Processes::cpuSeconds).sum(), cpuSeconds(database));
    }

    double residentMegabytes() {
        return serviceMegabytes() + residentMegabytes(database);
    }

    double serviceMegabytes() {
        return services.stream().mapToDouble(Processes::residentMegabytes).sum();
    }

    /** The most it ever held. */
    double serviceMegabytesAtMost() {
        return services.stream().mapToDouble(pid -> megabytes(pid, "VmHWM:")).sum();
    }

    private static double cpuSeconds(long pid) {
        String stat = read(pid, "stat");
        // the name in brackets may hold spaces; utime and stime are the 12th and 13th words after it
        String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) / TICKS_PER_SECOND;
    }

    private static double residentMegabytes(long pid) {
        return megabytes(pid, "VmRSS:");
    }

    private static double megabytes(long pid, String which) {
        return read(pid, "status")
                        .lines()
                        .filter(line -> line.startsWith(which))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException("The service or its database has ended; see "
                    + "" + Surroundings.HOME.resolve("log"), e);
        }
    }
}
