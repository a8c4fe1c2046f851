package org.omuz.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time and resident memory of the service, or its copies, and its servers, as the kernel counts them. */
record Processes(List<Long> services, long database, List<Long> keycloak) {
    private static final double TICKS_PER_SECOND = 100;

    /** @param compiler the part of the service's time that its Java machine took to compile */
    record Cpu(double service, double database, double compiler) {
        double total() {
            return service + database;
        }

        Cpu since(Cpu earlier) {
            return new Cpu(service - earlier.service, database - earlier.database, compiler - earlier.compiler);
        }
    }

    Cpu cpuSeconds() {
        return new Cpu(
                services.stream().mapToDouble(Processes::cpuSeconds).sum(),
                cpuSeconds(database),
                services.stream().mapToDouble(Processes::compilerSeconds).sum());
    }

    String residentMemory() {
        double ofDatabase = residentMegabytes(database);
        double ofKeycloak =
                keycloak.stream().mapToDouble(Processes::residentMegabytes).sum();
        return String.format(
                Locale.ROOT,
                "service %.0f + database %.0f + Keycloak %.0f = %.0f MB",
                serviceMegabytes(),
                ofDatabase,
                ofKeycloak,
                serviceMegabytes() + ofDatabase + ofKeycloak);
    }

    double serviceMegabytes() {
        return services.stream().mapToDouble(Processes::residentMegabytes).sum();
    }

    /** The most it ever held. */
    double serviceMegabytesAtMost() {
        return services.stream().mapToDouble(pid -> megabytes(pid, "VmHWM:")).sum();
    }

    private static double cpuSeconds(long pid) {
        return cpuSeconds(read(pid, "stat"));
    }

    /** The compiler's threads last as long as the service, see Surroundings; the kernel cuts their names at 15 letters. */
    private static double compilerSeconds(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.flatMap(thread -> stat(thread).stream())
                    .filter(stat -> stat.contains("(C1 CompilerThre") || stat.contains("(C2 CompilerThre"))
                    .mapToDouble(Processes::cpuSeconds)
                    .sum();
        } catch (IOException e) {
            throw ended(e);
        }
    }

    /** Nothing of a thread that has just ended. */
    private static Optional<String> stat(Path thread) {
        try {
            return Optional.of(Files.readString(thread.resolve("stat")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static double cpuSeconds(String stat) {
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
            throw ended(e);
        }
    }

    private static UncheckedIOException ended(IOException e) {
        return new UncheckedIOException(
                "The service or one of its servers has ended; see " + Surroundings.HOME.resolve("log"), e);
    }
}
