package org.omuz.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Starts a server again that ended under the service: crashed, killed for its memory, stopped by mistake. One that ends
 * again and again is tried ever more seldom, at last once a minute.
 */
final class Watch implements AutoCloseable {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofMinutes(1);
    /** Who ran for so long fails anew, not again. */
    private static final Duration STEADY = Duration.ofMinutes(2);

    /** @param pause before the next start, if it ends within {@link #STEADY} of {@code tried} */
    private record Try(Instant tried, Duration pause) {}

    private final List<Server> servers;
    private final Consumer<String> say;
    private final Map<Server, Try> tries = new HashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch over servers");
        thread.setDaemon(true);
        return thread;
    });

    Watch(List<Server> servers, Consumer<String> say) {
        this.servers = List.copyOf(servers);
        this.say = say;
    }

    void begin() {
        clock.scheduleWithFixedDelay(() -> servers.forEach(this::look), 1, 1, TimeUnit.SECONDS);
    }

    /** A start under way ends first, so that nothing is started that nobody stops. */
    @Override
    public void close() {
        clock.shutdownNow();
        try {
            clock.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void look(Server server) {
        Instant now = Instant.now();
        Try before = tries.get(server);
        boolean again = before != null && before.tried().plus(STEADY).isAfter(now);
        if (server.runs() || again && before.tried().plus(before.pause()).isAfter(now)) {
            return;
        }
        Duration pause = again ? shorter(LAST, before.pause().multipliedBy(2)) : FIRST;
        tries.put(server, new Try(now, pause));
        say.accept("  %-9s ended by itself, starting it again".formatted(server.name()));
        try {
            if (!server.isFound()) {
                server.start();
            }
            say.accept("  %-9s ready again after %d s"
                    .formatted(
                            server.name(), Duration.between(now, Instant.now()).toSeconds()));
        } catch (RuntimeException e) {
            say.accept("  %-9s does not start: %s".formatted(server.name(), e.getMessage()));
        }
    }
}
