package org.omuz.standalone;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/**
 * A Keycloak on the loopback address with the realm {@code omuz}, its demo users and its theme from {@code keycloak/}.
 */
final class Keycloak implements Server {
    static final String CLIENT_SECRET = "omuz-demo-secret";
    static final String ACCOUNTS_SECRET = "omuz-demo-accounts-secret";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path REALM = Path.of("keycloak").toAbsolutePath();

    private final Path programs;
    private final Path data;
    private final int port;
    private final ServerProcess process;

    Keycloak(Home home, int port) {
        this.programs = home.programs().resolve("keycloak-26.7.3");
        this.data = home.data().resolve("keycloak");
        this.port = port;
        this.process = new ServerProcess("keycloak", home);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public String configuredBy() {
        return "omuz.oidc.url";
    }

    @Override
    public boolean isFound() {
        return process.isFound(this::answers, port, "omuz.keycloak.port");
    }

    @Override
    public void start() {
        forgetHalfImport();
        ProcessBuilder command = command();
        // the first start builds the programs, and what is offered for import lies beside them: one of several at a
        // time
        try (FileChannel turn = FileChannel.open(programs.resolve("start.lock"), CREATE, WRITE)) {
            turn.lock();
            offerImport();
            process.start(command);
            process.awaitAnswer(this::answers, PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        markWhole();
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
                "omuz.oidc.url", url(),
                "omuz.oidc.secret", CLIENT_SECRET,
                "omuz.accounts.secret", ACCOUNTS_SECRET);
    }

    private String url() {
        return "http://localhost:%d/realms/omuz".formatted(port);
    }

    private ProcessBuilder command() {
        Path script = programs.resolve("bin").resolve(MariaDb.isWindows() ? "kc.bat" : "kc.sh");
        if (!Files.exists(script)) {
            throw new CannotStart(
                    "Keycloak's programs are missing in %s: run ./mvnw process-resources.".formatted(programs));
        }
        ProcessBuilder command = new ProcessBuilder(script.toString(), "start-dev", "--import-realm");
        command.environment()
                .putAll(Map.ofEntries(
                        Map.entry("JAVA_HOME", System.getProperty("java.home")),
                        Map.entry("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"),
                        // a few people sign in here: optimising for thousands took half of the processor time of a
                        // start
                        Map.entry("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"),
                        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                        Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                        Map.entry(
                                "KC_DB_URL",
                                "jdbc:h2:file:" + data.resolve("h2") + ";DB_CLOSE_ON_EXIT=FALSE;NON_KEYWORDS=VALUE"),
                        Map.entry(
                                "KC_SPI_THEME__FOLDER__DIR",
                                REALM.resolve("themes").toString()),
                        Map.entry(
                                "KC_SPI_PASSWORD_POLICY__PASSWORD_BLACKLIST__BLACKLISTS_PATH",
                                REALM.resolve("password-blacklists").toString()),
                        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"),
                        // the realm file takes these in place of ${...}
                        Map.entry("OMUZ_OIDC_SECRET", CLIENT_SECRET),
                        Map.entry("OMUZ_ACCOUNTS_SECRET", ACCOUNTS_SECRET),
                        // on whichever port; and everybody knows the demo's passwords, so that a second factor would
                        // only be in
                        // the way
                        Map.entry("OMUZ_REDIRECT_URI", "http://localhost:*"),
                        Map.entry("OMUZ_BROWSER_FLOW", "sign-in of the demonstration")));
        return command;
    }

    private boolean answers() {
        try {
            HttpURLConnection question =
                    (HttpURLConnection) new URL(url().replace("localhost", "127.0.0.1")).openConnection();
            question.setConnectTimeout(1000);
            question.setReadTimeout(5000);
            return question.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Keycloak imports a realm's users from a second file, if that is named after the realm and numbered. */
    private void offerImport() {
        Path offer = programs.resolve("data").resolve("import");
        try {
            Files.createDirectories(offer);
            Files.copy(
                    REALM.resolve("omuz-realm.json"),
                    offer.resolve("omuz-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    REALM.resolve("omuz-users-demo.json"),
                    offer.resolve("omuz-users-0.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetHalfImport() {
        if (!Files.exists(data.resolve("whole"))) {
            Trees.delete(data);
        }
    }

    private void markWhole() {
        try {
            Files.writeString(data.resolve("whole"), "The realm was imported to the end.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
