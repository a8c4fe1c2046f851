package org.omuz.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The service's surroundings on one machine: whatever of MariaDB and Keycloak is not configured is started here. */
public final class Standalone {
    /** Says that this is a demo or a developer's machine; without it nothing is started and no demo secret accepted. */
    public static final String SWITCH = "omuz.standalone";

    /** Set for the life of the Java machine: after a live reload nothing is claimed or announced again. */
    private static final String CLAIMED = "omuz.standalone.claimed";

    private static final String ANNOUNCED = "omuz.standalone.announced";

    private final Settings settings;
    private final Home home;
    private final List<Server> servers;
    private volatile Watch watch;

    public Standalone(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
        this.servers = List.of(
                new MariaDb(home, settings.port("omuz.db.port", 3316)),
                new Keycloak(home, settings.port("omuz.keycloak.port", 8180)));
    }

    public static Standalone of(Settings settings) {
        return new Standalone(settings, Home.of(settings));
    }

    /** Starts what is missing, all at once, and answers with the settings of the service that follow from it. */
    public Map<String, String> start() {
        List<Server> needed = servers.stream()
                .filter(server -> settings.get(server.configuredBy()).isEmpty())
                .toList();
        boolean first = !needed.isEmpty() && claimHome();
        List<Server> missing =
                needed.stream().filter(server -> !server.isFound()).toList();
        startTogether(missing);
        if (first) {
            watch(needed);
        }
        Map<String, String> found = new HashMap<>(Map.of(
                "omuz.port", Integer.toString(port()),
                "omuz.home", home.data().toString(),
                "omuz.state.secret", "omuz-demo-state-secret-32-letters"));
        needed.forEach(server -> found.putAll(server.settings()));
        return found;
    }

    public void announce() {
        if (System.setProperty(ANNOUNCED, "true") != null) {
            return;
        }
        say("""

                ----------------------------------------------------------------
                  Omuz is ready:  http://localhost:%d

                  sign in as      trainee, instructor, manager, administrator, deputy
                  password        the same as the name (this demo only)

                  Ctrl-C stops everything.
                ----------------------------------------------------------------
                """.formatted(port()));
    }

    private int port() {
        return settings.port("omuz.port", 8080);
    }

    private static void startTogether(List<Server> servers) {
        List<CompletableFuture<Void>> starts = servers.stream()
                // a new thread, unlike one of a pool, has the class loader of dev mode
                .map(server -> CompletableFuture.runAsync(() -> start(server), task -> new Thread(task).start()))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new));
        starts.forEach(start -> start.whenComplete((done, failure) -> {
            if (failure != null) {
                all.completeExceptionally(failure);
            }
        }));
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart refusal ? refusal : e;
        }
    }

    private static void start(Server server) {
        Instant begin = Instant.now();
        say("  %-9s starting".formatted(server.name()));
        server.start();
        say("  %-9s ready after %d s"
                .formatted(server.name(), Duration.between(begin, Instant.now()).toSeconds()));
    }

    /** One service a home: a second would stop the servers of the first when it ends. */
    private boolean claimHome() {
        PidFile owner = home.pid("omuz");
        owner.alive()
                .filter(process -> !process.equals(ProcessHandle.current()))
                .ifPresent(process -> {
                    throw new CannotStart("Omuz runs already in %s (process %d): use that one, or stop it first."
                            .formatted(home.data(), process.pid()));
                });
        boolean first = System.setProperty(CLAIMED, "true") == null;
        if (first) {
            ServerProcess.requireFreePort("Omuz", port(), "omuz.port");
            owner.write(ProcessHandle.current());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (watch != null) {
                    watch.close();
                }
                servers.forEach(Server::stop);
                owner.delete();
            }));
            say("Omuz keeps its data and logs in " + home.data());
        }
        return first;
    }

    private void watch(List<Server> needed) {
        watch = new Watch(needed, Standalone::say);
        watch.begin();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
