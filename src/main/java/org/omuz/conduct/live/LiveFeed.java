package org.omuz.conduct.live;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Member;

/**
 * A screen that waits for news of a run.
 *
 * <p>It is told that there is something new for it, and which number in its own count that has; what it is, the page
 * fetches. A screen of the staff counts as the journal does. Used by one thread at a time.
 */
final class LiveFeed {
    /**
     * @param count how many entries this reader may have read by now; @param kinds of entries, e.g. {@code MessageSent}
     */
    record News(long count, Set<String> kinds) {
        /** It is a beat: the line is alive. */
        boolean saysNothing() {
            return kinds.isEmpty();
        }
    }

    final Member member;

    final Listener listener;

    private final MultiEmitter<? super News> screen;
    private long count;

    /** @param count how many entries the page that waits has read, by its own count */
    LiveFeed(Member member, MultiEmitter<? super News> screen, long count) {
        this.member = member;
        this.listener = member.listener();
        this.screen = screen;
        this.count = count;
    }

    long count() {
        return count;
    }

    /** From now on it is told; what it {@code missed} between page and line it is told first. */
    void begin(long heard, Set<String> missed) {
        count = heard;
        screen.emit(new News(count, missed));
    }

    /** Entries in order, each once. */
    void tell(List<Journal.Tail> entries) {
        Set<String> kinds = new HashSet<>();
        for (Journal.Tail entry : entries) {
            if (listener.hears(entry.audience())) {
                count++;
                kinds.add(entry.type());
            }
        }
        if (!kinds.isEmpty()) {
            screen.emit(new News(count, kinds));
        }
    }

    void beat() {
        screen.emit(new News(count, Set.of()));
    }

    void end() {
        screen.complete();
    }

    boolean isGone() {
        return screen.isCancelled();
    }
}
