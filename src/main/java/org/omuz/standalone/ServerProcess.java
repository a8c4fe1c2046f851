package org.omuz.standalone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One server beside the service: started or found running, waited for, stopped with all its children. */
final class ServerProcess {
    private static final Duration POLITENESS = Duration.ofSeconds(20);

    private final String name;
    private final PidFile pid;
    private final Path log;

    ServerProcess(String name, Home home) {
        this.name = name;
        this.pid = home.pid(name);
        this.log = home.log(name);
    }

    /** Whether it runs and answers; one that does not is stopped, so that it can be started anew. */
    boolean isFound(BooleanSupplier answers, int port, String portSetting) {
        if (runs() && answers.getAsBoolean()) {
            return true;
        }
        stop();
        requireFreePort(name, port, portSetting);
        return false;
    }

    void start(ProcessBuilder command) {
        try {
            pid.write(redirected(command).start().toHandle());
        } catch (IOException e) {
            throw new CannotStart("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /** Runs a step of preparation to its end. */
    void run(ProcessBuilder command) {
        try {
            int result = redirected(command).start().waitFor();
            if (result != 0) {
                throw new CannotStart("%s cannot be prepared (it says %d); see %s.".formatted(name, result, log));
            }
        } catch (IOException e) {
            throw new CannotStart("%s cannot be prepared: %s.".formatted(name, e.getMessage()), e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    void awaitAnswer(BooleanSupplier answers, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!answers.getAsBoolean()) {
            if (!runs()) {
                throw new CannotStart("%s stopped while starting; see %s.".formatted(name, log));
            }
            if (Instant.now().isAfter(end)) {
                stop();
                throw new CannotStart(
                        "%s did not answer within %d s; see %s.".formatted(name, patience.toSeconds(), log));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
    }

    void stop() {
        Optional<ProcessHandle> process = pid.alive();
        if (process.isPresent()) {
            List<ProcessHandle> all =
                    Stream.concat(process.get().descendants(), process.stream()).toList();
            all.forEach(ProcessHandle::destroy);
            try {
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                        .get(POLITENESS.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                all.forEach(ProcessHandle::destroyForcibly);
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
        pid.delete();
    }

    static void requireFreePort(String owner, int port, String setting) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new CannotStart(
                    ("Port %d, which %s needs, is taken by another program: stop that, or choose "
                                    + "another port with -D%s=%d.")
                            .formatted(port, owner, setting, port + 1),
                    e);
        }
    }

    boolean runs() {
        return pid.alive().isPresent();
    }

    private ProcessBuilder redirected(ProcessBuilder command) {
        try {
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        File nothing = new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
        return command.redirectErrorStream(true).redirectInput(nothing).redirectOutput(log.toFile());
    }

    private static CannotStart interrupted() {
        Thread.currentThread().interrupt();
        return new CannotStart("The start was interrupted.");
    }
}
