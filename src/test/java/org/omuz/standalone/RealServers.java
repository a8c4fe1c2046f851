package org.omuz.standalone;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The MariaDB of every test and the Keycloak of the journeys: started once a run by the code that starts the demo's, on
 * free ports, with an empty database, and stopped with the Java machine. {@code OMUZ_TEST_DB_URL}, {@code _USER},
 * {@code _PASSWORD}, the two of the owner ({@code OMUZ_TEST_DB_OWNER_USER} …) and {@code OMUZ_TEST_OIDC_URL} name
 * servers that run already, to save a developer the wait.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {
    private static final Home HOME = TestHome.of("shared");
    /** Where {@link Node} finds what the service under test was started with. */
    static final String SETTINGS = "omuz.test.settings";

    private boolean keycloak = Boolean.getBoolean("omuz.test.keycloak");

    @Override
    public void init(Map<String, String> arguments) {
        keycloak |= Boolean.parseBoolean(arguments.get("keycloak"));
    }

    /** For journeys, which start the service by themselves. */
    static synchronized Map<String, String> run() {
        return new RealServers().start();
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(given());
        for (String port : List.of("omuz.port", "omuz.db.port", "omuz.keycloak.port", "omuz.mail.port")) {
            settings.put(port, freePort(port));
        }
        settings.putAll(new Standalone(Settings.of(settings), HOME).start());
        settings.put(Standalone.SWITCH, "true");
        settings.put("quarkus.oidc.tenant-enabled", Boolean.toString(keycloak));
        emptyOnce(settings);
        System.setProperty(
                SETTINGS,
                String.join(
                        "\n", settings.entrySet().stream().map(Object::toString).toList()));
        return settings;
    }

    /** The hook of {@link Standalone} stops the servers when the run ends, not when one class of tests does. */
    @Override
    public void stop() {}

    private Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        System.getenv().forEach((variable, value) -> {
            if (variable.startsWith("OMUZ_TEST_")) {
                given.put(
                        variable.replace("OMUZ_TEST_", "omuz.")
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        if (!keycloak || given.containsKey("omuz.oidc.url")) {
            given.putIfAbsent("omuz.oidc.url", "http://localhost:1/none");
            given.putIfAbsent("omuz.oidc.secret", Keycloak.CLIENT_SECRET);
            given.putIfAbsent("omuz.accounts.secret", Keycloak.ACCOUNTS_SECRET);
        }
        return given;
    }

    /**
     * Quarkus loads this class anew for every application it starts; what must happen once is kept in system
     * properties.
     */
    private static void emptyOnce(Map<String, String> settings) {
        String url = settings.get("omuz.db.url");
        String name = url.substring(url.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
        boolean ours = !System.getenv().containsKey("OMUZ_TEST_DB_URL") || name.endsWith("_test");
        if (!ours || System.setProperty("omuz.test.emptied", "true") != null) {
            return;
        }
        String server = url.substring(0, url.lastIndexOf('/') + 1);
        try (Connection connection = DriverManager.getConnection(
                        server, settings.get("omuz.db.owner.user"), settings.get("omuz.db.owner.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database %s cannot be emptied".formatted(name), e);
        }
    }

    private static String freePort(String name) {
        String key = name.replace("omuz.", "omuz.test.");
        if (System.getProperty(key) == null) {
            System.setProperty(key, Integer.toString(FreePort.next()));
        }
        return System.getProperty(key);
    }
}
