package org.omuz.standalone;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A MariaDB for one class of tests alone, which may kill it as a power cut would. */
public final class OwnDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String PORT = "omuz.test.own.db.port";
    private static final Home HOME = TestHome.of("own");

    /** After the one that all tests share, whose settings these replace. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, String> start() {
        System.setProperty(PORT, Integer.toString(FreePort.next()));
        // of another class of tests: with its folder its pid would be forgotten, and it would outlive the tests
        if (HOME.pid("mariadb").alive().isPresent()) {
            kill();
        }
        Trees.delete(HOME.data());
        run();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        return new HashMap<>(server().settings());
    }

    @Override
    public void stop() {
        server().stop();
    }

    /** Starts it, or starts it again. */
    public static void run() {
        server().isFound();
        server().start();
    }

    /** SIGKILL: no goodbye to the clients, nothing written that was not on disk. */
    public static void kill() {
        ProcessHandle process = process();
        process.destroyForcibly();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("MariaDB survived being killed", e);
        }
    }

    /** It keeps its lines and answers nothing (SIGSTOP), as a server does whose disk hangs. */
    public static void hang() {
        signal("STOP");
    }

    /** It goes on where it hung (SIGCONT). */
    public static void goOn() {
        signal("CONT");
    }

    static ProcessHandle process() {
        return HOME.pid("mariadb").alive().orElseThrow();
    }

    private static void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process().pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The owner's connection, past the pool of the service. */
    public static Connection connection() throws SQLException {
        return connection("omuz.db.owner");
    }

    /** A connection of the user that the service has: only that user sees what the service's connections do. */
    public static Connection ofService() throws SQLException {
        return connection("omuz.db");
    }

    private static Connection connection(String user) throws SQLException {
        Map<String, String> settings = server().settings();
        return DriverManager.getConnection(
                settings.get("omuz.db.url"), settings.get(user + ".user"), settings.get(user + ".password"));
    }

    static MariaDb server() {
        return new MariaDb(HOME, Integer.getInteger(PORT));
    }
}
