package org.omuz.conduct.live;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.run.Member;

/** A run with screens on this node. All but the arrival and leaving of screens is done by one thread at a time. */
final class WatchedRun {
    final long runId;
    final Set<LiveFeed> arriving = ConcurrentHashMap.newKeySet();
    final Set<LiveFeed> feeds = ConcurrentHashMap.newKeySet();

    /** How often somebody said that there may be news, since the journal was last read. */
    final AtomicInteger nudges = new AtomicInteger();

    /** Number of the last entry told; empty before the first reading. */
    private OptionalLong lastSeq = OptionalLong.empty();

    /** What is still to be done, until it was done without failing. */
    boolean placesToCheck;

    boolean deliveriesToWrite;
    volatile boolean beatDue;

    WatchedRun(long runId) {
        this.runId = runId;
    }

    boolean isIdle() {
        return arriving.isEmpty() && feeds.isEmpty();
    }

    List<Member> members() {
        return feeds.stream().map(feed -> feed.member).toList();
    }

    /** From here on, unless something was told before. */
    void beginAt(LongSupplier last) {
        if (lastSeq.isEmpty()) {
            lastSeq = OptionalLong.of(last.getAsLong());
        }
    }

    long lastSeq() {
        return lastSeq.orElseThrow();
    }

    void tell(List<Journal.Tail> entries) {
        feeds.forEach(feed -> feed.tell(entries));
        lastSeq = OptionalLong.of(entries.get(entries.size() - 1).seq());
        for (Journal.Tail entry : entries) {
            deliveriesToWrite |= entry.type().equals("MessageSent");
            placesToCheck |= entry.type().equals("MemberLeft") || entry.type().equals("MemberJoined");
        }
    }

    /** Who arrived may have been moved or removed since the page was opened. */
    void admit(LiveFeed feed) {
        feeds.add(feed);
        arriving.remove(feed);
        placesToCheck = true;
        deliveriesToWrite = true;
        if (feed.isGone()) {
            feeds.remove(feed);
        }
    }

    void forget(LiveFeed feed) {
        arriving.remove(feed);
        feeds.remove(feed);
    }

    void end(Set<Long> members) {
        feeds.stream().filter(feed -> members.contains(feed.member.id)).forEach(LiveFeed::end);
    }
}
