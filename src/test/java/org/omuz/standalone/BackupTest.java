package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The scripts of an operator, on the real schema: saved by one user of the database, restored by another. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class BackupTest {
    private static final Home HOME = TestHome.of("backup");
    private static final int PORT = FreePort.next();
    private static final MariaDb DATABASE = new MariaDb(HOME, PORT);
    private static final Path DUMP = HOME.data().resolve("omuz.sql.gz").toAbsolutePath();
    private static final Path SEAL = Path.of(DUMP + ".seal");
    private static final int MONTHS = 10;
    private static final String HEAD = "ab".repeat(32);

    private static List<String> golden;
    private static Map<String, String> rows;

    record Ended(int code, String said) {}

    @BeforeAll
    static void saveTheRecords() throws Exception {
        DATABASE.isFound();
        DATABASE.start();
        Map<String, String> settings = DATABASE.settings();
        String owner = settings.get("omuz.db.owner.user");
        Flyway.configure()
                .dataSource(settings.get("omuz.db.url"), owner, settings.get("omuz.db.owner.password"))
                .cleanDisabled(false)
                .load()
                .clean();
        Flyway.configure()
                .dataSource(settings.get("omuz.db.url"), owner, settings.get("omuz.db.owner.password"))
                .load()
                .migrate();
        try (Connection connection = as(owner, "omuz");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into country (code, name) values ('T1', '{\"en\": \"DEFINER=`nobody`@`%` Қ\"}')");
            statement.execute("update country set name = '{\"en\": \"Қ\"}' where code = 'none'");
            statement.execute(
                    "insert into audit_batch (entries, previous_hash, hash, sealed_at, digests) values (0, '', '" + HEAD
                            + "', utc_timestamp(6), '')");
            statement.execute("create table kept (id int primary key, word varchar(40)) with system versioning");
            statement.execute("insert into kept values (1, 'before')");
            statement.execute("update kept set word = '/*!50017 DEFINER=`a`@`b`*/ after'");
            historyOfAwards(statement);
            golden = golden(connection);
            rows = rows(connection);
        }
        Ended saved = run("backup.sh", owner, "omuz", DUMP);
        assertEquals(0, saved.code(), saved.said());
    }

    /** Awards and postings that were renewed, suspended, withdrawn and corrected in ten months. */
    private static void historyOfAwards(Statement statement) throws SQLException {
        statement.execute("set @@system_versioning_insert_history = 1");
        for (int person = 1; person <= 4; person++) {
            for (int month = 1; month <= MONTHS; month++) {
                String from = "timestamp('2026-%02d-0%d')".formatted(month, person);
                String until = month == MONTHS
                        ? "timestamp('2038-01-19 03:14:07.999999')"
                        : "timestamp('2026-%02d-0%d')".formatted(month + 1, person);
                // in one month in four nothing was held
                if ((person + month) % 4 != 0) {
                    statement.execute("insert into award (id, person_id, competency, level, valid_from, valid_until,"
                            + " evidence_ids, framework_label, rules_label, row_start, row_end) values ("
                            + "%d, %d, 'SAF-2', 2, '2026-01-0%d', '2027-%02d-01', '[%d]', '2026.1', '2026.2', %s, %s)"
                                    .formatted(person, person, person, month, month, from, until));
                }
                statement.execute("insert into posting (id, person_id, duty_station_id, role, starts_on, row_start,"
                        + " row_end) values (%d, %d, %d, 'FLO-CU', '2026-01-01', %s, %s)"
                                .formatted(person, person, month, from, until));
            }
        }
        statement.execute("set @@system_versioning_insert_history = 0");
    }

    /** Who held what and served where, as it was known on ten days. */
    private static List<String> golden(Connection connection) throws SQLException {
        List<String> answers = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            String then = " for system_time as of timestamp '2026-%02d-15 00:00:00'".formatted(month);
            answers.add(one(
                            connection,
                            "select group_concat(person_id, ' ', level, ' ', valid_until order by person_id) from award"
                                    + then)
                    + " / "
                    + one(
                            connection,
                            "select group_concat(person_id, ' ', duty_station_id order by person_id) from posting"
                                    + then));
        }
        return answers;
    }

    /** By table, how many rows there are and were, and a hash of those with a history. */
    private static Map<String, String> rows(Connection connection) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        List<String> tables = List.of(one(
                        connection,
                        "select group_concat(table_name, ' ', table_type order by table_name) from"
                                + " information_schema.tables where table_schema = database() and table_type like '%TABLE%'"
                                + " or table_schema = database() and table_type = 'SYSTEM VERSIONED'")
                .split(","));
        for (String each : tables) {
            String table = each.substring(0, each.indexOf(' '));
            boolean versioned = each.endsWith("SYSTEM VERSIONED");
            rows.put(
                    table,
                    one(connection, "select count(*) from " + table + (versioned ? " for system_time all" : "")));
        }
        for (String table : List.of("award", "posting")) {
            rows.put(
                    table + " hash",
                    one(
                            connection,
                            "select sha2(group_concat(id, ' ', person_id, ' ', row_start, ' ', row_end order by id, row_start),"
                                    + " 256) from " + table + " for system_time all"));
        }
        return rows;
    }

    @Test
    void what_was_known_on_ten_days_is_known_after_a_restore() throws Exception {
        assertEquals(MONTHS, new HashSet<>(golden).size(), "the days differ");
        assertEquals("30", rows.get("award"));
        assertEquals(0, run("restore.sh", "other", "again", DUMP).code());
        try (Connection connection = as("other", "again")) {
            assertEquals(golden, golden(connection));
            assertEquals(rows, rows(connection));
        }
    }

    @AfterAll
    static void stop() {
        DATABASE.stop();
    }

    /** Another server's administrator: rights on the new database alone, none to speak for others. */
    @BeforeEach
    void anEmptyDatabaseOfAnotherUser() throws Exception {
        root("drop database if exists again; create database again; create or replace user "
                + "other@'127.0.0.1' identified by '"
                + MariaDb.PASSWORD + "'; grant all on again.* to other@'127.0.0.1'");
    }

    @Test
    void only_the_owner_reads_a_dump() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(DUMP)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(SEAL)));
    }

    @Test
    void another_user_restores_rows_history_and_triggers() throws Exception {
        Ended restored = run("restore.sh", "other", "again", DUMP);
        assertEquals(0, restored.code(), restored.said());
        try (Connection connection = as("other", "again")) {
            assertEquals(
                    "before,/*!50017 DEFINER=`a`@`b`*/ after",
                    one(connection, "select group_concat(word order by row_start) from kept for system_time all"));
            assertEquals(
                    "DEFINER=`nobody`@`%` Қ",
                    one(connection, "select json_value(name, '$.en') from country where code = 'T1'"));
            assertEquals(
                    "other@127.0.0.1",
                    one(
                            connection,
                            "select group_concat(distinct definer) from information_schema.triggers "
                                    + "where trigger_schema = 'again'"));
            assertEquals(
                    "6",
                    one(connection, "select count(*) from information_schema.triggers where trigger_schema = 'again'"));
        }
        Ended twice = run("restore.sh", "other", "again", DUMP);
        assertTrue(twice.code() == 1 && twice.said().contains("not empty"), twice.said());
    }

    @Test
    void a_restore_that_stopped_half_way_is_begun_anew() throws Exception {
        Path broken = HOME.data().resolve("broken.sql.gz").toAbsolutePath();
        String sql = new String(new GZIPInputStream(Files.newInputStream(DUMP)).readAllBytes(), StandardCharsets.UTF_8);
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(broken))) {
            out.write(
                    sql.replaceFirst("INSERT INTO `kept`", "INSERT INTO `gone`").getBytes(StandardCharsets.UTF_8));
        }
        assertFalse(run("restore.sh", "other", "again", broken).code() == 0);
        Ended restored = run("restore.sh", "other", "again", DUMP);
        assertEquals(0, restored.code(), restored.said());
        assertTrue(restored.said().contains("stopped half way"), restored.said());
    }

    @Test
    void a_dump_or_trail_other_than_the_sealed_one_is_refused() throws Exception {
        Path other = HOME.data().resolve("other.sql.gz").toAbsolutePath();
        Files.write(other, Files.readAllBytes(DUMP));
        String seal = Files.readString(SEAL);
        Files.writeString(Path.of(other + ".seal"), seal.replaceFirst("sha256 .", "sha256 x"));
        Ended refused = run("restore.sh", "other", "again", other);
        assertTrue(refused.code() == 1 && refused.said().contains("not the file"), refused.said());
        Files.writeString(Path.of(other + ".seal"), seal.replace(HEAD, "cd".repeat(32)));
        refused = run("restore.sh", "other", "again", other);
        assertTrue(refused.code() == 1 && refused.said().contains("does not end as"), refused.said());
    }

    @Test
    void the_services_user_cannot_drop_what_keeps_the_records() throws Exception {
        try (Connection connection = as(DATABASE.settings().get("omuz.db.user"), "omuz");
                Statement statement = connection.createStatement()) {
            for (String ddl : List.of(
                    "drop trigger audit_entry_kept",
                    "alter table evidence add column x int",
                    "truncate audit_entry",
                    "drop table audit_batch",
                    "delete history from award")) {
                SQLException refused = org.junit.jupiter.api.Assertions.assertThrows(
                        SQLException.class, () -> statement.execute(ddl), ddl);
                assertTrue(refused.getMessage().contains("denied"), refused.getMessage());
            }
        }
    }

    private static Ended run(String script, String user, String database, Path file) throws Exception {
        ProcessBuilder command =
                new ProcessBuilder("bash", "deploy/" + script, file.toString()).redirectErrorStream(true);
        Map<String, String> environment = command.environment();
        environment.put("PATH", programs().resolve("bin") + ":" + environment.get("PATH"));
        environment.put("LD_LIBRARY_PATH", programs().resolve("libs").toString());
        environment.put("OMUZ_DB_HOST", "127.0.0.1");
        environment.put("OMUZ_DB_PORT", Integer.toString(PORT));
        environment.put("OMUZ_DB_NAME", database);
        environment.put("OMUZ_DB_OWNER_USER", user);
        environment.put("OMUZ_DB_OWNER_PASSWORD", MariaDb.PASSWORD);
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static void root(String statements) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                programs().resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--skip-ssl",
                "--user=root",
                "--socket=" + HOME.data().resolve("mariadb/mariadb.sock").toAbsolutePath(),
                "-e",
                statements));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", programs().resolve("libs").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static Path programs() throws IOException {
        Path mariadb = HOME.programs().resolve("mariadb-11.4.5").toAbsolutePath();
        try (var platforms = Files.list(mariadb)) {
            return platforms.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static Connection as(String user, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:%d/%s".formatted(PORT, database), user, MariaDb.PASSWORD);
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
