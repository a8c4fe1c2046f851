package org.omuz.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.omuz.standalone.Home;
import org.omuz.standalone.Settings;
import org.omuz.standalone.Standalone;

/**
 * MariaDB and Keycloak as the demo starts them, with an empty database; and the packaged service as a process beside
 * them.
 */
final class Surroundings implements AutoCloseable {
    static final Path HOME = Path.of("target", "omuz-bench").toAbsolutePath();
    private static final int DATABASE_PORT = Integer.getInteger("bench.db.port", 3397);
    private static final int KEYCLOAK_PORT = Integer.getInteger("bench.keycloak.port", 8197);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, String> settings;
    private final List<Process> services = new ArrayList<>();
    private Path content;

    Surroundings() {
        Home home = new Home(Path.of(System.getProperty("omuz.programs", ".omuz")), HOME);
        settings = new Standalone(
                        Settings.of(Map.of(
                                "omuz.port", Integer.toString(Plan.PORT),
                                "omuz.db.port", Integer.toString(DATABASE_PORT),
                                "omuz.keycloak.port", Integer.toString(KEYCLOAK_PORT))),
                        home)
                .start();
    }

    static String keycloak() {
        return "http://localhost:" + KEYCLOAK_PORT;
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(
                settings.get("omuz.db.url"),
                settings.get("omuz.db.owner.user"),
                settings.get("omuz.db.owner.password"));
    }

    void emptyDatabase() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database omuz");
            statement.execute("create database omuz");
        }
    }

    /** So that the plans of its statements do not depend on what MariaDB has counted so far by itself. */
    void analyzeTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    tables.add("`" + rows.getString(1) + "`");
                }
            }
            statement.execute("analyze table " + String.join(", ", tables));
        }
    }

    void startService(Path given) throws IOException, InterruptedException {
        content = given;
        startCopy();
    }

    /** Ends it without a good-bye and starts it again. */
    void restartService() throws IOException, InterruptedException {
        services.remove(0).destroyForcibly().waitFor();
        startCopy();
    }

    /** One more copy of the service on the same database. */
    void startCopy() throws IOException, InterruptedException {
        int copy = services.size();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("bench.java").split(" ")));
        // compiler threads that end would take with them the time they have used
        command.add("-XX:-UseDynamicNumberOfCompilerThreads");
        settings.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
        command.addAll(List.of(
                "-Domuz.standalone=true",
                "-Domuz.demo=false",
                "-Domuz.content=" + content,
                "-Dquarkus.profile=demo",
                "-Dquarkus.http.port=" + (Plan.PORT + copy),
                "-Domuz.management.port=" + managementPort(copy),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar")
                        .toAbsolutePath()
                        .toString()));
        Process service = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(new File(HOME.toFile(), "log/service-%d.log".formatted(copy))))
                .start();
        services.add(service);
        Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
        awaitReady(copy);
    }

    /** The copy started last. */
    void endCopy() throws InterruptedException {
        services.remove(services.size() - 1).destroyForcibly().waitFor();
    }

    private void awaitReady(int copy) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/q/health/ready".formatted(managementPort(copy))))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && services.get(copy).isAlive()) {
            try {
                if (HttpClient.newHttpClient()
                                .send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            Thread.sleep(300);
        }
        throw new IllegalStateException("The service does not answer; see " + HOME.resolve("log"));
    }

    private static int managementPort(int copy) {
        return Plan.PORT + 1000 + copy;
    }

    Processes processes() {
        try {
            long keycloak = pid("keycloak");
            Stream<Long> children = ProcessHandle.of(keycloak).stream()
                    .flatMap(ProcessHandle::descendants)
                    .map(ProcessHandle::pid);
            return new Processes(
                    services.stream().map(Process::pid).toList(),
                    pid("mariadb"),
                    Stream.concat(Stream.of(keycloak), children).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pid(String server) throws IOException {
        return Long.parseLong(
                Files.readString(HOME.resolve("run").resolve(server + ".pid")).split(" ")[0]);
    }

    void endServices() {
        for (Process service : services) {
            service.destroy();
            service.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
        services.clear();
    }

    /** The servers end with this Java machine. */
    @Override
    public void close() {
        endServices();
    }
}
