package org.omuz.conduct.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;

/**
 * The journal of a run as it lies in the database, read past the service. The run may still grow: rows and head are of
 * one moment.
 */
public record StoredJournal(List<JournalEntry> entries, long lastSeq, String lastHash) {

    public static StoredJournal of(Connection database, long run) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        try (PreparedStatement head =
                        database.prepareStatement("select last_seq, last_hash from exercise_run where id = ?");
                PreparedStatement rows =
                        database.prepareStatement("select * from journal where run_id = ? order by seq")) {
            head.setLong(1, run);
            rows.setLong(1, run);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            try (ResultSet last = head.executeQuery()) {
                last.next();
                return new StoredJournal(entries, last.getLong(1), last.getString(2));
            }
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        JournalEntry entry = new JournalEntry();
        entry.runId = row.getLong("run_id");
        entry.seq = row.getLong("seq");
        entry.type = row.getString("type");
        entry.schemaVersion = row.getShort("schema_version");
        entry.memberId = row.getObject("member_id", Long.class);
        entry.role = row.getString("role") == null ? null : Member.Role.valueOf(row.getString("role"));
        entry.team = row.getString("team");
        entry.at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        entry.exerciseMs = row.getLong("exercise_ms");
        entry.payload = row.getString("payload");
        entry.cause = row.getObject("cause", Long.class);
        entry.commandId = row.getString("command_id");
        entry.hash = row.getString("hash");
        return entry;
    }

    /** Numbered without a gap up to the number that the run knows, and each entry rests on the one before. */
    public void assertWhole() {
        assertEquals(
                LongStream.rangeClosed(1, lastSeq).boxed().toList(),
                entries.stream().map(entry -> entry.seq).toList());
        String hash = Run.NO_HASH;
        for (JournalEntry entry : entries) {
            hash = entry.hashAfter(hash);
            assertEquals(hash, entry.hash, "entry " + entry.seq);
        }
        assertEquals(hash, lastHash);
    }

    public List<JournalEntry> of(Class<? extends RunEvent> what) {
        return entries.stream()
                .filter(entry -> entry.type.equals(what.getSimpleName()))
                .toList();
    }
}
