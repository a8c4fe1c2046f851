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
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunTime;
import org.omuz.shared.Json;

/** The journals of all runs: appending under the run's lock, reading from a number on, for all ears or for some. */
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

    /** Everything after a number and up to another, in order. */
    void read(long runId, long after, long upTo, Consumer<JournalEntry> each) {
        long from = after;
        List<JournalEntry> chunk;
        do {
            chunk = reader.createQuery(
                            "from journal j where j.runId = ?1 and j.seq > ?2 and j.seq <= ?3 order by j.seq",
                            JournalEntry.class)
                    .setParameter(1, runId)
                    .setParameter(2, from)
                    .setParameter(3, upTo)
                    .setMaxResults(CHUNK)
                    .getResultList();
            chunk.forEach(each);
            from = chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).seq;
        } while (chunk.size() == CHUNK);
    }

    /** The same of what these ears heard; what others heard never leaves the database. */
    void read(long runId, Collection<String> ears, long after, long upTo, Consumer<JournalEntry> each) {
        long from = after;
        List<JournalEntry> chunk;
        do {
            chunk = reader.createNativeQuery(
                            "select j.* from journal j join (select distinct seq from audience where run_id = :run"
                                    + " and name in (:ears) and seq > :after and seq <= :upTo order by seq limit "
                                    + CHUNK
                                    + ") a on j.run_id = :run and j.seq = a.seq order by j.seq",
                            JournalEntry.class)
                    .setParameter("run", runId)
                    .setParameter("ears", ears)
                    .setParameter("after", from)
                    .setParameter("upTo", upTo)
                    .getResultList();
            chunk.forEach(each);
            from = chunk.isEmpty() ? from : chunk.get(chunk.size() - 1).seq;
        } while (chunk.size() == CHUNK);
    }

    /** The last entries up to a number that these ears heard, the newest first. */
    public List<JournalEntry> latest(long runId, Collection<String> ears, long upTo, int most) {
        return reader.createNativeQuery(
                        "select j.* from journal j join (select distinct seq from audience where "
                                + "run_id = :run and name in (:ears)"
                                + " and seq <= :upTo order by seq desc limit :most) a on j.run_id = "
                                + ":run and j.seq = a.seq order by j.seq desc",
                        JournalEntry.class)
                .setParameter("run", runId)
                .setParameter("ears", ears)
                .setParameter("upTo", upTo)
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * Number of the {@code count}-th entry that these ears heard; 0 for none. The reader counts the own entries only.
     */
    public long seqOf(long runId, Collection<String> ears, long count) {
        if (count <= 0) {
            return 0;
        }
        List<Long> found = reader.createNativeQuery(
                        "select distinct seq from audience where run_id = :run and name in (:ears) "
                                + "order by seq limit 1 offset "
                                + (count - 1),
                        Long.class)
                .setParameter("run", runId)
                .setParameter("ears", ears)
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

    /** How many entries up to a number these ears heard; null ears are the staff's, who hear all. */
    public long heard(long runId, Collection<String> ears, long upTo) {
        return ears == null
                ? upTo
                : reader.createNativeQuery(
                                "select count(distinct seq) from audience where run_id = :run and "
                                        + "name in (:ears) and seq <= :upTo",
                                Long.class)
                        .setParameter("run", runId)
                        .setParameter("ears", ears)
                        .setParameter("upTo", upTo)
                        .getSingleResult();
    }

    /** Kinds of what these ears heard after the {@code count}-th entry they heard, up to a number. */
    public Set<String> kinds(long runId, Collection<String> ears, long count, long upTo) {
        long after = ears == null ? count : seqOf(runId, ears, count);
        String heard = ears == null
                ? ""
                : " and exists (select 1 from audience a where a.run_id = j.run_id and a.seq = j.seq "
                        + "and a.name in (:ears))";
        var query = reader.createNativeQuery(
                        "select distinct j.type from journal j where j.run_id = :run and j.seq > "
                                + ":after and j.seq <= :upTo"
                                + heard,
                        String.class)
                .setParameter("run", runId)
                .setParameter("after", after)
                .setParameter("upTo", upTo);
        if (ears != null) {
            query.setParameter("ears", ears);
        }
        return Set.copyOf(query.getResultList());
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

    /** How far a journal has grown, and with which of their ears a reader has heard anything of it yet. */
    record Reach(long last, List<String> ears) {}

    /** One statement; {@code ears} as {@link Member#ears} gives them, a player's own last. */
    Reach reach(long runId, List<String> ears) {
        String own = ears.get(ears.size() - 1);
        Object[] row = reader.createNativeQuery(
                        "select r.last_seq, case when exists (select 1 from audience a where "
                                + "a.run_id = r.id and a.name = :own)"
                                + " then 1 else 0 end from exercise_run r where r.id = :run",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("own", own)
                .uniqueResultOptional()
                .orElse(new Object[] {0L, 0});
        return new Reach(
                ((Number) row[0]).longValue(),
                Audience.used(ears, ((Number) row[1]).intValue() == 1 ? Set.of(own) : Set.of()));
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
        read(runId, 0, run.lastSeq, entry -> {
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
