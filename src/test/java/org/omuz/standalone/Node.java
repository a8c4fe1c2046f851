package org.omuz.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A copy of the packaged service on the servers of the journeys, which may be killed as a power cut would. */
public final class Node implements AutoCloseable {
    private static final Home HOME = TestHome.of("node");
    private static final int PATIENCE_SECONDS = 180;
    private static Node shared;

    public final String address;
    private final int port;
    private final int managementPort;
    private final Map<String, String> own;
    private final Path log;
    private Process process;

    private Node(String name, int port, int managementPort, Map<String, String> own) {
        this.port = port;
        this.managementPort = managementPort;
        this.address = "http://localhost:" + port;
        this.own = own;
        this.log = HOME.log(name);
    }

    /** With the demonstration in it: all journeys that kill nothing share it, and it ends with the Java machine. */
    public static synchronized Node shared() throws IOException, InterruptedException {
        if (shared == null) {
            shared = started("shared-node", Map.of("omuz.demo", "true"));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Beside the shared one, on the same database. */
    public static Node second() throws IOException, InterruptedException {
        shared();
        return started("second-node", Map.of());
    }

    /** The only one on a database of its own, with the content and nobody in it. */
    public static Node alone(OwnDatabase database) throws IOException, InterruptedException {
        return started("only-node", database.start());
    }

    /** On the same database as the shared one, with some settings of its own. */
    public static Node beside(String name, Map<String, String> settings) throws IOException, InterruptedException {
        return started(name, settings);
    }

    private static Node started(String name, Map<String, String> own) throws IOException, InterruptedException {
        RealServers.run();
        Node node = new Node(name, FreePort.next(), FreePort.next(), own);
        node.start();
        return node;
    }

    public void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dquarkus.profile=demo"));
        command.addAll(List.of(System.getProperty("omuz.test.java").split(" ")));
        System.getProperty(RealServers.SETTINGS).lines().forEach(setting -> command.add("-D" + setting));
        // later ones count
        command.add("-Domuz.demo=false");
        own.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Domuz.port=" + port,
                "-Domuz.management.port=" + managementPort,
                "-Domuz.home=" + HOME.data(),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        Files.createDirectories(log.getParent());
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The node did not start:\n" + Files.readString(log));
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection ready =
                    (HttpURLConnection) URI.create("http://localhost:" + managementPort + "/q/health/ready")
                            .toURL()
                            .openConnection();
            ready.setConnectTimeout(2_000);
            ready.setReadTimeout(5_000);
            return ready.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it still runs when that time is over. */
    public boolean livesOn(Duration time) throws InterruptedException {
        return !process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Without a chance to say good-bye (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
