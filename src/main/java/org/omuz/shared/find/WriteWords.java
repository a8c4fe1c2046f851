package org.omuz.shared.find;

import io.quarkus.hibernate.orm.panache.Panache;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;

/**
 * Makes the words kept for things be those given. Only what differs is written, each row by its key: a delete over a
 * range would lock the gap that the next new person needs.
 */
final class WriteWords {
    private static final String KEPT = "select subject_id, word from search_word where kind = ? and subject_id in (%s)";
    private static final String ADD = "insert ignore into search_word (kind, word, subject_id) values (?, ?, ?)";
    private static final String DROP = "delete from search_word where kind = ? and word = ? and subject_id = ?";

    private final String kind;

    private WriteWords(String kind) {
        this.kind = kind;
    }

    /** In the transaction that runs; id to words. */
    static void of(String kind, Map<Long, Set<String>> words) {
        if (!words.isEmpty()) {
            Panache.getEntityManager().unwrap(Session.class).doWork(c -> new WriteWords(kind).write(c, words));
        }
    }

    /** Of a new thing, which has none yet: one statement. */
    static void first(String kind, Long id, Set<String> words) {
        Panache.getEntityManager()
                .unwrap(Session.class)
                .doWork(c -> new WriteWords(kind).change(c, ADD, Map.of(id, words), Map.of()));
    }

    private void write(Connection connection, Map<Long, Set<String>> words) throws SQLException {
        Map<Long, Set<String>> kept = kept(connection, List.copyOf(words.keySet()));
        change(connection, DROP, kept, words);
        change(connection, ADD, words, kept);
    }

    /** Sends the words of the first that the second lacks. */
    private void change(Connection connection, String sql, Map<Long, Set<String>> these, Map<Long, Set<String>> not)
            throws SQLException {
        int waiting = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var thing : these.entrySet()) {
                Collection<String> known = not.getOrDefault(thing.getKey(), Set.of());
                for (String word : thing.getValue()) {
                    if (!known.contains(word)) {
                        statement.setString(1, kind);
                        statement.setString(2, word);
                        statement.setLong(3, thing.getKey());
                        statement.addBatch();
                        waiting++;
                    }
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private Map<Long, Set<String>> kept(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Set<String>> kept = new HashMap<>();
        String marks = String.join(",", java.util.Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement statement = connection.prepareStatement(KEPT.formatted(marks))) {
            statement.setString(1, kind);
            for (int i = 0; i < ids.size(); i++) {
                statement.setLong(i + 2, ids.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    kept.computeIfAbsent(rows.getLong(1), id -> new HashSet<>()).add(rows.getString(2));
                }
            }
        }
        return kept;
    }
}
