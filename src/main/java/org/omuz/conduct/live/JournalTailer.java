package org.omuz.conduct.live;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.omuz.conduct.act.MarkPresence;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalGrew;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Member;

/**
 * Tells the screens connected to this node what is new. One reading of a journal serves all its screens, so that the
 * load on the database grows with nodes and runs, not with players; a commit on this node is told at once, one
 * elsewhere within a second. However many commits there are, one thread at a time reads the journal of a run.
 */
@ApplicationScoped
class JournalTailer {
    private static final int BEAT_EVERY = 15;

    /** A screen that leaves more news unread than this is let go; it comes back and is told what it missed. */
    private static final int UNREAD_AT_MOST = 256;

    private record Gap(Listener listener, long count) {}

    private final Map<Long, WatchedRun> runs = new ConcurrentHashMap<>();
    private final Journal journal;
    private final MarkPresence presence;
    private int tick;

    JournalTailer(Journal journal, MarkPresence presence) {
        this.journal = journal;
        this.presence = presence;
    }

    /** @param after how many entries the page that asks has read, by its own count */
    Multi<LiveFeed.News> watch(Member member, long after) {
        return Multi.createFrom()
                .emitter(
                        screen -> {
                            LiveFeed feed = new LiveFeed(member, screen, after);
                            // in one step, so that the run is not dropped as idle in between
                            WatchedRun watched = runs.compute(member.run.id, (id, known) -> {
                                WatchedRun run = known == null ? new WatchedRun(id) : known;
                                run.arriving.add(feed);
                                return run;
                            });
                            screen.onTermination(() -> watched.forget(feed));
                            nudge(watched);
                        },
                        UNREAD_AT_MOST);
    }

    void grew(@Observes(during = TransactionPhase.AFTER_SUCCESS) JournalGrew event) {
        WatchedRun watched = runs.get(event.runId());
        if (watched != null) {
            nudge(watched);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everySecond() {
        boolean beat = ++tick % BEAT_EVERY == 0;
        for (long run : runs.keySet()) {
            WatchedRun watched = runs.computeIfPresent(run, (id, known) -> known.isIdle() ? null : known);
            if (watched != null) {
                watched.beatDue |= beat;
                nudge(watched);
            }
        }
    }

    private void nudge(WatchedRun watched) {
        if (watched.nudges.getAndIncrement() == 0) {
            Infrastructure.getDefaultExecutor().execute(() -> {
                int served;
                do {
                    served = watched.nudges.get();
                    serve(watched);
                } while (watched.nudges.addAndGet(-served) > 0);
            });
        }
    }

    private void serve(WatchedRun watched) {
        try {
            tell(watched);
            List<Member> arrived = QuarkusTransaction.requiringNew().call(() -> admit(watched));
            presence.live(watched.runId, arrived);
            if (watched.placesToCheck) {
                watched.end(presence.changed(watched.runId, watched.members()));
                watched.placesToCheck = false;
            }
            if (watched.deliveriesToWrite) {
                presence.deliver(watched.runId, watched.members());
                watched.deliveriesToWrite = false;
            }
            if (watched.beatDue) {
                watched.feeds.removeIf(LiveFeed::isGone);
                watched.feeds.forEach(LiveFeed::beat);
                presence.live(watched.runId, watched.members());
                watched.beatDue = false;
            }
        } catch (RuntimeException e) {
            Log.warnf(
                    "The screens of run %d could not be served and are in a second: %s", watched.runId, e.getMessage());
        }
    }

    private void tell(WatchedRun watched) {
        watched.beginAt(() -> QuarkusTransaction.requiringNew().call(() -> journal.last(watched.runId)));
        List<Journal.Tail> entries;
        do {
            entries = QuarkusTransaction.requiringNew().call(() -> journal.tail(watched.runId, watched.lastSeq()));
            if (!entries.isEmpty()) {
                watched.tell(entries);
            }
        } while (entries.size() == Journal.TAIL);
    }

    /**
     * Screens come in crowds, after an outage all at once: what is asked of the database is asked once for all who hear
     * the same.
     */
    private List<Member> admit(WatchedRun watched) {
        List<LiveFeed> arrived = new ArrayList<>(watched.arriving);
        Map<Listener, Long> heard = new HashMap<>();
        Map<Gap, Set<String>> missed = new HashMap<>();
        Set<String> addressed = journal.addressed(
                watched.runId,
                arrived.stream()
                        .map(feed -> feed.member)
                        .filter(Member::isPlayer)
                        .map(Member::address)
                        .toList());
        for (LiveFeed feed : arrived) {
            Listener listener = feed.listener.among(addressed);
            long count = heard.computeIfAbsent(listener, l -> journal.heard(watched.runId, l, watched.lastSeq()));
            Gap gap = new Gap(listener, Math.min(feed.count(), count));
            feed.begin(
                    count,
                    missed.computeIfAbsent(
                            gap,
                            g -> g.count() == count
                                    ? Set.of()
                                    : journal.kinds(watched.runId, g.listener(), g.count(), watched.lastSeq())));
            watched.admit(feed);
        }
        return arrived.stream().map(feed -> feed.member).toList();
    }
}
