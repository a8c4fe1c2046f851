package org.omuz.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another copy of the packaged service on the servers of the journeys, which may be killed as a power cut would. */
public final class SecondNode implements AutoCloseable {
    private static final Path LOG = Path.of("target", "omuz-test", "log", "second-node.log");
    private static final int PATIENCE_SECONDS = 180;

    public final String address;
    private final int port;
    private Process process;

    private SecondNode(int port) {
        this.port = port;
        this.address = "http://localhost:" + port;
    }

    public static SecondNode started() throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        SecondNode node = new SecondNode(port);
        node.start();
        return node;
    }

    public void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dquarkus.profile=demo"));
        System.getProperty(RealServers.SETTINGS).lines().forEach(setting -> command.add("-D" + setting));
        // later ones count
        command.addAll(List.of(
                "-Domuz.demo=false",
                "-Domuz.port=" + port,
                "-Domuz.home=" + Path.of("target", "omuz-test-second"),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        Files.createDirectories(LOG.getParent());
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The second node did not start:\n" + Files.readString(LOG));
            }
            process.waitFor(1, TimeUnit.SECONDS);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection ready = (HttpURLConnection) URI.create(address + "/q/health/ready").toURL().openConnection();
            ready.setConnectTimeout(2_000);
            ready.setReadTimeout(5_000);
            return ready.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
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
