package org.omuz.standalone;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The MariaDB that all tests run against and, for the browser journeys ({@code omuz.test.keycloak=true}), the Keycloak:
 * started by the code that starts the demo's. {@code OMUZ_TEST_DB_URL} and {@code OMUZ_TEST_OIDC_URL} name running ones.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {
    private static final Path DATA = Path.of("target", "omuz-test");

    @Override
    public Map<String, String> start() {
        Map<String, String> given = new HashMap<>();
        put(given, "omuz.db.url", System.getenv("OMUZ_TEST_DB_URL"));
        put(given, "omuz.db.user", System.getenv("OMUZ_TEST_DB_USER"));
        put(given, "omuz.db.password", System.getenv("OMUZ_TEST_DB_PASSWORD"));
        put(given, "omuz.oidc.url", System.getenv("OMUZ_TEST_OIDC_URL"));
        if (given.containsKey("omuz.oidc.url")) {
            given.put("omuz.oidc.secret", Keycloak.CLIENT_SECRET);
            given.put("omuz.accounts.secret", Keycloak.ACCOUNTS_SECRET);
        } else if (!Boolean.getBoolean("omuz.test.keycloak")) {
            given.put("omuz.oidc.url", "http://localhost/not-asked");
            given.put("omuz.oidc.secret", "not-asked");
            given.put("omuz.accounts.secret", "not-asked");
        }
        Map<String, String> wanted = new HashMap<>(given);
        wanted.put("omuz.port", freePort());
        wanted.put("omuz.db.port", freePort());
        wanted.put("omuz.keycloak.port", freePort());
        Home home = new Home(Path.of(System.getProperty("omuz.programs", ".omuz")), DATA);
        Map<String, String> settings = new HashMap<>(new Standalone(Settings.of(wanted), home).start());
        settings.putAll(given);
        settings.remove("omuz.port");
        return settings;
    }

    /** The servers end with this Java machine: other test classes go on with them. */
    @Override
    public void stop() {}

    private static void put(Map<String, String> settings, String name, String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
