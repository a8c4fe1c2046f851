package org.omuz.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes the journal of a planned run as if it had been played to its end: 300 injects that every team opened and
 * acknowledged, and between them what the teams wrote to each other. The hashes follow from one another as the
 * service's do.
 */
final class LongJournal {
    static final int ROWS = 100_000;
    private static final int BATCH = 2_000;
    private static final int PER_INJECT = 2 + 3 * ExerciseFiles.TEAMS;
    private static final int PER_LETTER = 4;
    private static final long STEP_MS = 100;
    private static final String TEXT =
            "We have closed the lane, the reading at one metre is twice the " + "background; what do you see?";

    private record By(Long member, String role, String team) {}

    private final Connection connection;
    private final long run;
    private final Instant start = Instant.parse("2026-11-26T04:00:00Z");
    private final Map<String, By> players = new HashMap<>();
    private By director;
    private long seq;
    private String lastHash;
    private int letters;
    private PreparedStatement journal;
    private PreparedStatement audience;

    LongJournal(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    void write() throws SQLException {
        connection.setAutoCommit(false);
        readPlan();
        try (PreparedStatement entries = connection.prepareStatement(
                        "insert into journal (run_id, seq, type, schema_version, member_id, role, "
                                + "team, at, exercise_ms, payload,"
                                + " cause, hash) values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement ears =
                        connection.prepareStatement("insert into audience (run_id, name, seq) " + "values (?, ?, ?)")) {
            journal = entries;
            audience = ears;
            entry("Started", director, "{}", null, List.of("all"));
            long lettersEach =
                    (ROWS - 1 - seq - PER_INJECT * ExerciseFiles.INJECTS) / (PER_LETTER * ExerciseFiles.INJECTS);
            for (int inject = 1; inject <= ExerciseFiles.INJECTS; inject++) {
                inject(inject);
                for (int letter = 0; letter < lettersEach; letter++) {
                    letter();
                }
            }
            while (seq < ROWS - 1) {
                entry("Noted", director, "{\"kind\":\"NOTE\",\"text\":\"Every gate is manned\"}", null, List.of());
            }
            entry("PlayEnded", director, "{}", null, List.of("all"));
            flush();
        }
        close();
        connection.commit();
    }

    private void readPlan() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("select last_seq, last_hash from exercise_run where id = " + "" + run)) {
                row.next();
                seq = row.getLong(1);
                lastHash = row.getString(2);
            }
            try (ResultSet rows =
                    statement.executeQuery("select id, role, team from run_member where run_id = " + "" + run)) {
                while (rows.next()) {
                    By by = new By(rows.getLong(1), rows.getString(2), rows.getString(3));
                    if (by.team() == null) {
                        director = by;
                    } else {
                        players.put(by.team(), by);
                    }
                }
            }
        }
    }

    private void inject(int number) throws SQLException {
        List<String> teams = players.keySet().stream().sorted().toList();
        String to = String.join("\",\"", teams);
        String code = "inject%06d".formatted(number);
        long deadline = (seq + 1) * STEP_MS + 300_000;
        entry("InjectFired", director, "{\"number\":\"%d\",\"how\":\"HAND\"}".formatted(number), null, List.of());
        entry(
                "MessageSent",
                director,
                ("{\"code\":\"%s\",\"inject\":\"%d\",\"from\":\"console\",\"to\":[\"%s\"],\"channel\":\"RADIO\",\"priority\":\"ROUTINE\","
                                + "\"subject\":{\"en\":\"Alarm %d\"},\"text\":{\"en\":\"%s\"},"
                                + "\"response\":{\"wanted\":\"ACKNOWLEDGE\",\"minutes\":5},\"deadlineMs\":%d}")
                        .formatted(code, number, to, number, TEXT, deadline),
                seq,
                teams.stream().map(team -> "team:" + team).toList());
        for (String kind : List.of("Delivered", "Opened", "Acknowledged")) {
            for (String team : teams) {
                reaction(kind, code, team);
            }
        }
    }

    /** From one gate to the next, which opens and acknowledges it. */
    private void letter() throws SQLException {
        String from = ExerciseFiles.team(letters);
        String to = ExerciseFiles.team(letters + 1);
        String code = "letter%06d".formatted(++letters);
        entry(
                "MessageSent",
                players.get(from),
                "{\"code\":\"%s\",\"from\":\"%s\",\"to\":[\"%s\"],\"channel\":\"RADIO\",\"priority\":\"ROUTINE\",\"text\":{\"en\":\"%s\"},\"response\":{\"wanted\":\"NONE\",\"minutes\":0},\"deadlineMs\":-1}"
                        .formatted(code, from, to, TEXT),
                null,
                List.of("team:" + from, "team:" + to));
        for (String kind : List.of("Delivered", "Opened", "Acknowledged")) {
            reaction(kind, code, to);
        }
    }

    private void reaction(String kind, String code, String team) throws SQLException {
        entry(
                kind,
                players.get(team),
                "{\"message\":\"%s\",\"recipient\":\"%s\"}".formatted(code, team),
                null,
                kind.equals("Delivered") ? List.of() : List.of("team:" + team));
    }

    private void entry(String type, By by, String payload, Long cause, List<String> ears) throws SQLException {
        seq++;
        long exerciseMs = seq * STEP_MS;
        Instant at = start.plusSeconds(exerciseMs / 1000);
        String whole = String.join(
                "\n",
                lastHash,
                "" + run,
                "" + seq,
                type,
                "1",
                "" + by.member(),
                by.role(),
                "" + by.team(),
                at.toString(),
                "" + exerciseMs,
                payload,
                "" + cause,
                "null");
        lastHash = sha256(whole);
        String time = at.toString().replace("T", " ").replace("Z", "");
        add(journal, run, seq, type, by.member(), by.role(), by.team(), time, exerciseMs, payload, cause, lastHash);
        for (String name : ears) {
            add(audience, run, name, seq);
        }
        if (seq % BATCH == 0) {
            flush();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            statement.setObject(column + 1, values[column]);
        }
        statement.addBatch();
    }

    private void flush() throws SQLException {
        journal.executeBatch();
        audience.executeBatch();
    }

    private void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "update exercise_run set state = 'HOT_WASH', played_ms = %d, last_seq = %d, last_hash = '%s' where id = %d"
                            .formatted(seq * STEP_MS, seq, lastHash, run));
            statement.execute("update run_inject set state = 'FIRED' where run_id = " + run);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
