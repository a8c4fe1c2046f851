package org.omuz.conduct.room;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.shared.Language;

/**
 * What is the same in the rooms of all who hear the same in one language, in HTML: inbox, decisions, what is
 * announced. As their screens ask for it all at once, it is written once, and anew when there is more or time has made
 * a difference.
 */
@ApplicationScoped
class DrawnRooms {
    /** Lengths of time in it go on by the page's script; they are at most so old for a page without one. */
    private static final long FRESH_MS = 5_000;

    private static final long MOST_CHARACTERS = 16_000_000;

    @CheckedTemplate(basePath = "room")
    record inbox(List<RoomView.Line> inbox, long run) implements TemplateInstance {}

    @CheckedTemplate(basePath = "room")
    record decisions(List<RoomView.Deed> decisions) implements TemplateInstance {}

    /**
     * @param entries of the projection it was drawn from; it holds while exercise time is from {@code fromMs} to before
     *     {@code untilMs}
     */
    record Drawn(RoomView.Post unopened, RawString inbox, RawString decisions, int entries, long fromMs, long untilMs) {
        private boolean holds(Room room, RunProjection projection) {
            return entries == projection.entries() && fromMs <= room.nowMs() && room.nowMs() < untilMs;
        }

        private int length() {
            return inbox.getValue().length() + decisions.getValue().length();
        }
    }

    /** All who hear the same share one projection object, which is therefore the key. */
    private record Key(RunProjection projection, Language language) {}

    private final Cache<Key, Drawn> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .expireAfterAccess(Duration.ofMinutes(1))
            .weigher((Key key, Drawn drawn) -> drawn.length())
            .build();

    /** The caller looks at the projection, and is alone in that. */
    Drawn of(Room room, RunProjection projection) {
        Key key = new Key(projection, room.language());
        Drawn drawn = kept.getIfPresent(key);
        if (drawn == null || !drawn.holds(room, projection)) {
            drawn = draw(room, projection);
            kept.put(key, drawn);
        }
        return drawn;
    }

    private static Drawn draw(Room room, RunProjection projection) {
        List<RoomView.Line> lines = RoomViews.inbox(room, projection);
        long now = room.nowMs();
        long nextLate = lines.stream()
                .map(RoomView.Line::due)
                .filter(due -> !due.settled() && due.by() != null && due.by() >= now)
                .mapToLong(due -> due.by() + 1)
                .min()
                .orElse(Long.MAX_VALUE);
        long old = now + (long) (FRESH_MS * Math.max(1, projection.clock().speed()));
        return new Drawn(
                RoomViews.unopened(room, lines),
                new RawString(new inbox(lines, room.me().run.id).render()),
                new RawString(new decisions(RoomViews.decisions(room, projection)).render()),
                projection.entries(),
                now,
                Math.min(nextLate, old));
    }
}
