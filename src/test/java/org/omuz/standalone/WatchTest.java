package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    void aDatabaseThatWasKilledIsStartedAgain() throws Exception {
        OwnDatabase database = new OwnDatabase();
        database.start();
        long before = OwnDatabase.process().pid();
        try (Watch watch = new Watch(List.of(OwnDatabase.server()), said::add)) {
            watch.begin();
            OwnDatabase.kill();
            assertEquals(
                    "MariaDB   ended by itself, starting it again",
                    said.poll(20, TimeUnit.SECONDS).strip());
            String ready = said.poll(90, TimeUnit.SECONDS);
            assertTrue(ready != null && ready.contains("ready again"), ready);
            assertNotEquals(before, OwnDatabase.process().pid());
            try (Connection connection = OwnDatabase.connection()) {
                assertTrue(connection.isValid(5));
            }
        } finally {
            database.stop();
        }
    }

    @Test
    void whatDoesNotStartIsTriedEverMoreSeldom() throws Exception {
        try (Watch watch = new Watch(List.of(new Stillborn()), said::add)) {
            watch.begin();
            assertTrue(said.poll(20, TimeUnit.SECONDS).contains("starting it again"));
            assertTrue(said.poll(20, TimeUnit.SECONDS).contains("does not start: no disk"));
            long begin = System.nanoTime();
            for (int n = 0; n < 4; n++) {
                assertTrue(said.poll(20, TimeUnit.SECONDS) != null);
            }
            assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) > 2500, "a second, then two");
        }
    }

    private static final class Stillborn implements Server {
        @Override
        public String name() {
            return "Stillborn";
        }

        @Override
        public String configuredBy() {
            return "none";
        }

        @Override
        public boolean isFound() {
            return false;
        }

        @Override
        public boolean runs() {
            return false;
        }

        @Override
        public void start() {
            throw new CannotStart("no disk");
        }

        @Override
        public void stop() {}

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }
    }
}
