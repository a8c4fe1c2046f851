package org.omuz.conduct.journal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Json;

/** What a projection shows, as plain values that tests compare. */
public final class Scenes {
    private Scenes() {}

    /** Numbers of the injects whose messages it has. */
    public static List<String> injects(RunProjection projection) {
        return projection.messages().stream()
                .map(m -> m.sent().inject())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The newest message. */
    public static Message last(RunProjection projection) {
        return projection.messages().stream().reduce((earlier, later) -> later).orElseThrow();
    }

    /** The same inject for others. */
    public static Inject to(Inject i, List<String> recipients) {
        return i.with(line -> line.to = recipients);
    }

    public static String whole(RunProjection projection) {
        return projection.state() + " " + projection.clock() + " " + projection.entries() + "\n"
                + projection.lines().stream()
                        .map(l -> l.inject().number() + " " + l.state() + " "
                                + l.dueMs().orElse(-1) + " " + l.reason())
                        .collect(Collectors.joining("\n"))
                + "\n"
                + projection.messages().stream()
                        .map(m -> Json.write(m.sent())
                                + m.reactions().stream().map(Scenes::reaction).toList())
                        .collect(Collectors.joining("\n"))
                + projection.decisions().stream().map(d -> Json.write(d.made())).toList()
                + Json.write(projection.ratings());
    }

    private static String reaction(Reaction r) {
        return String.join(
                " ",
                r.recipient(),
                at(r.delivered()),
                at(r.opened()),
                at(r.acknowledged()),
                at(r.responded()),
                r.option(),
                r.reason(),
                r.answers().toString());
    }

    private static String at(JournalEntry entry) {
        return entry == null ? "-" : Long.toString(entry.seq);
    }
}
