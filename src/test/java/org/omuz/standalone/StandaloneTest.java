package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsStartedWhereEverythingIsConfigured() {
        Settings settings =
                Settings.of(Map.of("omuz.db.url", "jdbc:x", "omuz.oidc.url", "http://y", "omuz.port", "8099"));

        Map<String, String> found = new Standalone(settings, new Home(folder, folder)).start();

        assertEquals("8099", found.get("omuz.port"));
        assertFalse(found.containsKey("omuz.db.url"));
        assertFalse(Files.exists(folder.resolve("run")));
    }

    @Test
    void aTakenPortIsNamedWithTheSettingThatChangesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            MariaDb database = new MariaDb(new Home(folder, folder), taken.getLocalPort());

            CannotStart refusal = assertThrows(CannotStart.class, database::isFound);

            assertEquals(
                    ("Port %d, which mariadb needs, is taken by another program: stop that, or choose "
                                    + "another port with -Domuz.db.port=%d.")
                            .formatted(taken.getLocalPort(), taken.getLocalPort() + 1),
                    refusal.getMessage());
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        Settings settings = Settings.of(Map.of("omuz.db.port", "many"));

        CannotStart refusal = assertThrows(CannotStart.class, () -> Standalone.of(settings));

        assertEquals("omuz.db.port must be a port number from 1 to 65535, not \"many\".", refusal.getMessage());
    }

    @Test
    void aProcessIsFoundAgainByItsNumberAndItsStart() throws IOException {
        PidFile file = new PidFile(folder.resolve("run/x.pid"));
        assertTrue(file.alive().isEmpty());

        file.write(ProcessHandle.current());
        assertEquals(ProcessHandle.current(), file.alive().orElseThrow());

        Files.writeString(file.path(), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z");
        assertTrue(file.alive().isEmpty(), "another process with a number used again");
    }
}
