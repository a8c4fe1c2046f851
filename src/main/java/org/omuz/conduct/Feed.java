package org.omuz.conduct;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A screen that waits for news of a run.
 *
 * <p>It is told that there is something new for it, and which number in its own count that has; what it is, the page
 * fetches. A screen of the staff counts as the journal does.
 */
final class Feed {
    /** @param count how many entries this reader may have read by now; @param kinds of entries, e.g. {@code MessageSent} */
    record News(long count, Set<String> kinds) {}

    final Member member;
    private final Set<String> ears;
    private final MultiEmitter<? super News> screen;
    private long count;
    private long lastSeq;

    Feed(Member member, MultiEmitter<? super News> screen, long count, long lastSeq) {
        this.member = member;
        this.ears = member.isPlayer() ? Set.copyOf(member.ears()) : null;
        this.screen = screen;
        this.count = count;
        this.lastSeq = lastSeq;
    }

    /** An entry as the tailer reads it. */
    record Tail(long seq, String type, Set<String> audience) {}

    void tell(List<Tail> entries) {
        Set<String> kinds = new HashSet<>();
        for (Tail entry : entries) {
            if (entry.seq() > lastSeq && hears(entry)) {
                count++;
                kinds.add(entry.type());
            }
            lastSeq = Math.max(lastSeq, entry.seq());
        }
        if (!kinds.isEmpty()) {
            screen.emit(new News(count, kinds));
        }
    }

    private boolean hears(Tail entry) {
        return ears == null || entry.audience().stream().anyMatch(ears::contains);
    }

    /** That the line is alive. */
    void beat() {
        screen.emit(new News(count, Set.of()));
    }

    void end() {
        screen.complete();
    }

    long lastSeq() {
        return lastSeq;
    }
}
