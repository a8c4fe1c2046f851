package org.omuz.conduct;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.hibernate.StatelessSession;

/**
 * Tells the screens connected to this node what is new. One reading of a journal serves all its screens, so that the load
 * on the database grows with nodes and runs, not with players; a commit on this node is told at once, one elsewhere
 * within a second.
 */
@ApplicationScoped
public class Tailer {
    private static final int BEAT_EVERY = 15;

    private final Map<Long, Watched> runs = new ConcurrentHashMap<>();
    private final StatelessSession reader;
    private final Journal journal;
    private final MarkPresence presence;
    private final ManagedExecutor executor;
    private int tick;

    Tailer(StatelessSession reader, Journal journal, MarkPresence presence, ManagedExecutor executor) {
        this.reader = reader;
        this.journal = journal;
        this.presence = presence;
        this.executor = executor;
    }

    private static final class Watched {
        final List<Feed> feeds = new CopyOnWriteArrayList<>();
        long lastSeq;
    }

    /** @param after how many entries the page that asks has read, by its own count */
    Multi<Feed.News> watch(Member member, long after) {
        long runId = member.run.id;
        long seq = QuarkusTransaction.requiringNew()
                .call(() -> member.isPlayer() ? journal.seqOf(runId, member.ears(), (int) after) : after);
        return Multi.createFrom().emitter(screen -> {
            Feed feed = new Feed(member, screen, after, seq);
            Watched watched = runs.computeIfAbsent(runId, key -> new Watched());
            synchronized (watched) {
                watched.lastSeq = watched.feeds.isEmpty() ? seq : Math.min(watched.lastSeq, seq);
                watched.feeds.add(feed);
            }
            screen.onTermination(() -> watched.feeds.remove(feed));
            executor.submit(() -> arrived(runId, feed));
        }, BackPressureStrategy.BUFFER);
    }

    private void arrived(long runId, Feed feed) {
        feed.beat();
        tail(runId);
        presence.live(runId, List.of(feed.member));
    }

    void grew(@Observes(during = TransactionPhase.AFTER_SUCCESS) JournalGrew event) {
        if (runs.containsKey(event.runId())) {
            executor.submit(() -> tail(event.runId()));
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() {
        boolean beat = ++tick % BEAT_EVERY == 0;
        runs.forEach((run, watched) -> {
            if (watched.feeds.isEmpty()) {
                runs.remove(run, watched);
                return;
            }
            tail(run);
            if (beat) {
                watched.feeds.forEach(Feed::beat);
                presence.live(run, watched.feeds.stream().map(f -> f.member).toList());
            }
        });
    }

    private void tail(long runId) {
        Watched watched = runs.get(runId);
        if (watched == null) {
            return;
        }
        try {
            List<Feed.Tail> entries;
            synchronized (watched) {
                entries = QuarkusTransaction.requiringNew().call(() -> read(runId, watched.lastSeq));
                if (entries.isEmpty()) {
                    return;
                }
                watched.feeds.forEach(feed -> feed.tell(entries));
                watched.lastSeq = entries.get(entries.size() - 1).seq();
            }
            react(runId, watched, entries);
        } catch (RuntimeException e) {
            Log.warnf("The journal of run %d could not be read and is tried again in a second: %s", runId, e.getMessage());
        }
    }

    private void react(long runId, Watched watched, List<Feed.Tail> entries) {
        Set<String> kinds = entries.stream().map(Feed.Tail::type).collect(Collectors.toSet());
        if (kinds.contains("MessageSent")) {
            presence.live(runId, watched.feeds.stream().map(f -> f.member).toList());
        }
        if (kinds.contains("MemberLeft") || kinds.contains("MemberJoined")) {
            Set<Long> left = presence.changed(runId, watched.feeds.stream().map(f -> f.member).toList());
            watched.feeds.stream().filter(f -> left.contains(f.member.id)).forEach(Feed::end);
        }
    }

    private List<Feed.Tail> read(long runId, long after) {
        List<Object[]> rows = reader.createNativeQuery(
                        "select j.seq, j.type, group_concat(a.name separator '\\n') from journal j"
                                + " left join audience a on a.run_id = j.run_id and a.seq = j.seq"
                                + " where j.run_id = ?1 and j.seq > ?2 group by j.seq, j.type order by j.seq limit 2000",
                        Object[].class)
                .setParameter(1, runId)
                .setParameter(2, after)
                .getResultList();
        List<Feed.Tail> tails = new ArrayList<>();
        for (Object[] row : rows) {
            Set<String> audience = row[2] == null ? Set.of() : Set.copyOf(Arrays.asList(row[2].toString().split("\n")));
            tails.add(new Feed.Tail(((Number) row[0]).longValue(), (String) row[1], audience));
        }
        return tails;
    }
}
