package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MariaDbTest {
    // a home of its own: the database of the other tests must not be killed
    private final Home home = TestHome.of("recovery");
    private final MariaDb database = new MariaDb(home, FreePort.next());

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void keepsItsDataThroughAKillAndIsFoundByALaterRun() throws Exception {
        start();
        execute("CREATE OR REPLACE TABLE place (name VARCHAR(40))");
        execute("INSERT INTO place VALUES ('Қӯрғон')");

        assertTrue(database.isFound(), "running already");

        ProcessHandle process = home.pid("mariadb").alive().orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        start();

        assertEquals("Қӯрғон", ask("SELECT name FROM place"));
        assertEquals("utf8mb4_uca1400_as_ci +00:00", ask("SELECT CONCAT(@@collation_database, ' ', @@time_zone)"));
    }

    private void start() {
        assertFalse(database.isFound());
        database.start();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = connect();
                Statement sent = connection.createStatement();
                ResultSet answer = sent.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        Map<String, String> settings = database.settings();
        return DriverManager.getConnection(
                settings.get("omuz.db.url"),
                settings.get("omuz.db.owner.user"),
                settings.get("omuz.db.owner.password"));
    }
}
