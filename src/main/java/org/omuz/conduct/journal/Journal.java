package org.omuz.conduct.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunTime;
import org.omuz.shared.Json;

/** The journals of all runs: appending under the run's lock, reading from a number on, for whoever listens. */
@ApplicationScoped
public class Journal {
    /** What one read takes into memory at most. */
    static final int CHUNK = 5_000;

    /** What one look for news takes at most. */
    public static final int TAIL = 2_000;

    /** An entry as those see it who tell of it: its kind and whose it is. */
    public record Tail(long seq, String type, Set<String> audience) {}

    private final EntityManager database;
    private final StatelessSession reader;

    Journal(EntityManager database, StatelessSession reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The caller holds the lock on the run. */
    public JournalEntry append(
            Run run, RunTime moment, Member by, RunEvent what, Audience audience, Long cause, String commandId) {
        JournalEntry entry = new JournalEntry();
        entry.runId = run.id;
        entry.seq = ++run.lastSeq;
        entry.type = what.getClass().getSimpleName();
        entry.schemaVersion = RunEvent.SCHEMA_VERSION;
        if (by != null) {
            entry.memberId = by.id;
            entry.role = by.role;
            entry.team = by.team;
        }
        entry.at = moment.at();
        entry.exerciseMs = moment.exerciseMs();
        entry.payload = Json.write(what);
        entry.cause = cause;
        entry.commandId = commandId;
        entry.hash = entry.hashAfter(run.lastHash);
        run.lastHash = entry.hash;
        database.persist(entry);
        tell(entry, audience);
        return entry;
    }

    private void tell(JournalEntry entry, Audience audience) {
        if (audience.names().isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(audience.names());
        String rows = String.join(", ", names.stream().map(n -> "(?, ?, ?)").toList());
        var insert = database.createNativeQuery("insert into audience (run_id, name, seq) values " + rows);
        int at = 1;
        for (String name : names) {
            insert.setParameter(at++, entry.runId).setParameter(at++, name).setParameter(at++, entry.seq);
        }
        insert.executeUpdate();
    }

    /** The entry that a click has led to before. */
    public Optional<JournalEntry> of(long runId, String commandId) {
        return commandId == null
                ? Optional.empty()
                : reader.createQuery("from journal j where j.runId = ?1 and j.commandId = ?2", JournalEntry.class)
                        .setParameter(1, runId)
                        .setParameter(2, commandId)
                        .uniqueResultOptional();
    }

    /** What a listener heard after a number and up to another, in order; what others heard stays in the database. */
    void read(long runId, Listener listener, long after, long upTo, Consumer<JournalEntry> each) {
        long from = after;
        List<JournalEntry> chunk;
        do {
            chunk = listener instanceof Listener.Player player
                    ? chunk(runId, player, from, upTo)
                    : chunk(runId, from, upTo);
            chunk.forEach(each);
            from = chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).seq;
        } while (chunk.size() == CHUNK);
    }

    private List<JournalEntry> chunk(long runId, long after, long upTo) {
        return reader.createQuery(
                        "from journal j where j.runId = ?1 and j.seq > ?2 and j.seq <= ?3 order by j.seq",
                        JournalEntry.class)
                .setParameter(1, runId)
                .setParameter(2, after)
                .setParameter(3, upTo)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    private List<JournalEntry> chunk(long runId, Listener.Player player, long after, long upTo) {
        return reader.createNativeQuery(
                        "select j.* from journal j join (select distinct seq from audience where run_id = :run"
                                + " and name in (:names) and seq > :after and seq <= :upTo order by seq limit "
                                + CHUNK
                                + ") a on j.run_id = :run and j.seq = a.seq order by j.seq",
                        JournalEntry.class)
                .setParameter("run", runId)
                .setParameter("names", player.names())
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** The last entries up to a number that a player heard, the newest first. */
    public List<JournalEntry> latest(long runId, Listener.Player player, long upTo, int most) {
        return reader.createNativeQuery(
                        "select j.* from journal j join (select distinct seq from audience where "
                                + "run_id = :run and name in (:names)"
                                + " and seq <= :upTo order by seq desc limit :most) a on j.run_id = "
                                + ":run and j.seq = a.seq order by j.seq desc",
                        JournalEntry.class)
                .setParameter("run", runId)
                .setParameter("names", player.names())
                .setParameter("upTo", upTo)
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * Number of the {@code count}-th entry that a listener heard; 0 for none. The reader counts the own entries only.
     */
    public long seqOf(long runId, Listener listener, long count) {
        if (count <= 0 || !(listener instanceof Listener.Player player)) {
            return Math.max(0, count);
        }
        List<Long> found = reader.createNativeQuery(
                        "select distinct seq from audience where run_id = :run and name in (:names) "
                                + "order by seq limit 1 offset "
                                + (count - 1),
                        Long.class)
                .setParameter("run", runId)
                .setParameter("names", player.names())
                .getResultList();
        return found.isEmpty() ? 0 : found.get(0);
    }

    /** Some entries by their numbers, in order. */
    public List<JournalEntry> entries(long runId, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : reader.createQuery(
                                "from journal j where j.runId = ?1 and j.seq in ?2 order by j.seq", JournalEntry.class)
                        .setParameter(1, runId)
                        .setParameter(2, numbers)
                        .getResultList();
    }

    /**
     * Entries of some types, by {@code team} if it is not null, up to a number: the last {@code most} of them, latest
     * first.
     */
    public List<JournalEntry> latest(long runId, long upTo, Collection<String> types, String team, int most) {
        return reader.createQuery(
                        "from journal j where j.runId = ?1 and j.seq <= ?2 and j.type in ?3 and (?4 "
                                + "is null or j.team = ?4)"
                                + " order by j.seq desc",
                        JournalEntry.class)
                .setParameter(1, runId)
                .setParameter(2, upTo)
                .setParameter(3, types)
                .setParameter(4, team)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many entries up to a number a listener heard. */
    public long heard(long runId, Listener listener, long upTo) {
        return listener instanceof Listener.Player player
                ? reader.createNativeQuery(
                                "select count(distinct seq) from audience where run_id = :run and "
                                        + "name in (:names) and seq <= :upTo",
                                Long.class)
                        .setParameter("run", runId)
                        .setParameter("names", player.names())
                        .setParameter("upTo", upTo)
                        .getSingleResult()
                : upTo;
    }

    /** Kinds of what a listener heard after the {@code count}-th entry it heard, up to a number. */
    public Set<String> kinds(long runId, Listener listener, long count, long upTo) {
        String all =
                "select distinct j.type from journal j where j.run_id = :run and j.seq > :after and j.seq <= :upTo";
        String heard = " and exists (select 1 from audience a where a.run_id = j.run_id and a.seq = j.seq "
                + "and a.name in (:names))";
        var query = listener instanceof Listener.Player player
                ? reader.createNativeQuery(all + heard, String.class).setParameter("names", player.names())
                : reader.createNativeQuery(all, String.class);
        return Set.copyOf(query.setParameter("run", runId)
                .setParameter("after", seqOf(runId, listener, count))
                .setParameter("upTo", upTo)
                .getResultList());
    }

    /** The next entries after a number with their audiences, in order; at most {@link #TAIL}. */
    public List<Tail> tail(long runId, long after) {
        List<Object[]> rows = reader.createNativeQuery(
                        "select j.seq, j.type, group_concat(a.name separator '\\n') from journal j"
                                + " left join audience a on a.run_id = j.run_id and a.seq = j.seq"
                                + " where j.run_id = ?1 and j.seq > ?2 group by j.seq, j.type order by j.seq limit "
                                + TAIL,
                        Object[].class)
                .setParameter(1, runId)
                .setParameter(2, after)
                .getResultList();
        return rows.stream()
                .map(row -> new Tail(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        row[2] == null ? Set.of() : Set.of(row[2].toString().split("\n"))))
                .toList();
    }

    /** How far a journal has grown, and as whom a reader has heard of it so far; see {@link Listener#among}. */
    record Reach(long last, Listener listener) {}

    /** One statement. */
    Reach reach(long runId, Listener listener) {
        if (!(listener instanceof Listener.Player player)) {
            return new Reach(last(runId), listener);
        }
        String own = player.narrowest();
        Object[] row = reader.createNativeQuery(
                        "select r.last_seq, case when exists (select 1 from audience a where "
                                + "a.run_id = r.id and a.name = :own)"
                                + " then 1 else 0 end from exercise_run r where r.id = :run",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("own", own)
                .uniqueResultOptional()
                .orElse(new Object[] {0L, 0});
        Set<String> addressed = ((Number) row[1]).intValue() == 1 ? Set.of(own) : Set.of();
        return new Reach(((Number) row[0]).longValue(), player.among(addressed));
    }

    /** For which of these names something was ever meant. */
    public Set<String> addressed(long runId, Collection<String> names) {
        return names.isEmpty()
                ? Set.of()
                : Set.copyOf(reader.createNativeQuery(
                                "select distinct name from audience where run_id = :run and name in (:names)",
                                String.class)
                        .setParameter("run", runId)
                        .setParameter("names", names)
                        .getResultList());
    }

    /** Where a member was placed last, up to a number: a {@code MemberJoined}, or a {@code MemberLeft}. */
    public Optional<JournalEntry> placing(long runId, long memberId, long upTo) {
        return reader.createNativeQuery(
                        "select * from journal where run_id = :run and seq <= :upTo and type in "
                                + "('MemberJoined', 'MemberLeft')"
                                + " and json_value(payload, '$.member') = :member order by seq desc limit 1",
                        JournalEntry.class)
                .setParameter("run", runId)
                .setParameter("upTo", upTo)
                .setParameter("member", memberId)
                .uniqueResultOptional();
    }

    /** Number of the last entry up to an exercise time, 0 where it is before the first. */
    public long lastAt(long runId, long exerciseMs) {
        return reader.createQuery(
                        "select coalesce(max(e.seq), 0) from journal e where e.runId = ?1 and e.exerciseMs <= ?2",
                        Long.class)
                .setParameter(1, runId)
                .setParameter(2, exerciseMs)
                .uniqueResult();
    }

    /** Number of the last committed entry. */
    public long last(long runId) {
        return reader.createQuery("select r.lastSeq from Run r where r.id = ?1", Long.class)
                .setParameter(1, runId)
                .uniqueResultOptional()
                .orElse(0L);
    }

    /** Number of the first entry that is missing or is not what was written; reads all of them. */
    public Optional<Long> broken(long runId) {
        Run run = Run.<Run>findByIdOptional(runId).orElseThrow();
        String[] previous = {Run.NO_HASH};
        long[] next = {1};
        Long[] first = {null};
        read(runId, Listener.STAFF, 0, run.lastSeq, entry -> {
            if (first[0] == null && (entry.seq != next[0] || !entry.hash.equals(entry.hashAfter(previous[0])))) {
                first[0] = next[0];
            }
            previous[0] = entry.hash;
            next[0] = entry.seq + 1;
        });
        boolean isCut = first[0] == null && (next[0] != run.lastSeq + 1 || !previous[0].equals(run.lastHash));
        return Optional.ofNullable(isCut ? Long.valueOf(next[0]) : first[0]);
    }
}
