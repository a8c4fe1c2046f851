package org.omuz.conduct.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.Message;
import org.omuz.conduct.journal.Reaction;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.Inject;

/** How long teams took with what reached them, in exercise time, against what was expected. */
final class Responses {
    enum Verdict {
        /** What was wanted came within the time. */
        IN_TIME,
        LATE,
        /** Wanted, and never given. */
        MISSING,
        /** Given; no time was set. */
        GIVEN,
        NOT_WANTED
    }

    /**
     * One inject at one team, post or player. Times are milliseconds of exercise time after it was sent; empty for
     * never, or none set.
     *
     * @param sentMs exercise time of sending
     * @param expected within which a response was wanted
     */
    record Line(
            String inject,
            String subject,
            String recipient,
            String team,
            long sentMs,
            Times times,
            OptionalLong expected,
            Inject.Wanted wanted) {

        Verdict verdict() {
            OptionalLong given = wanted == Inject.Wanted.ACKNOWLEDGE
                    ? stream(times.acknowledged(), times.responded()).min()
                    : times.responded();
            if (wanted == Inject.Wanted.NONE) {
                return Verdict.NOT_WANTED;
            } else if (given.isEmpty()) {
                return Verdict.MISSING;
            } else if (expected.isEmpty()) {
                return Verdict.GIVEN;
            }
            return given.getAsLong() <= expected.getAsLong() ? Verdict.IN_TIME : Verdict.LATE;
        }

        /** The last thing the team did with it. */
        OptionalLong last() {
            return stream(times.opened(), times.acknowledged(), times.responded())
                    .max();
        }

        private static LongStream stream(OptionalLong... times) {
            return Stream.of(times).flatMapToLong(OptionalLong::stream);
        }
    }

    record Times(OptionalLong opened, OptionalLong acknowledged, OptionalLong responded) {
        static final Times NEVER = new Times(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    private Responses() {}

    /** Of injects only, in the order of sending. */
    static List<Line> of(RunProjection projection, Cast cast) {
        List<Line> lines = new ArrayList<>();
        for (Message message : projection.messages()) {
            if (message.sent().inject() != null) {
                for (String recipient : message.sent().to()) {
                    lines.add(line(message, recipient, cast));
                }
            }
        }
        return lines;
    }

    private static Line line(Message message, String recipient, Cast cast) {
        long sent = message.entry().exerciseMs;
        Times times = message.of(recipient)
                .map(r -> new Times(after(r.opened(), sent), after(r.acknowledged(), sent), after(r.responded(), sent)))
                .orElse(Times.NEVER);
        OptionalLong deadline = message.sent().deadlineMs();
        return new Line(
                message.sent().inject(),
                cast.in(message.sent().subject()),
                cast.name(recipient),
                cast.teamOf(recipient),
                sent,
                times,
                deadline.isEmpty() ? deadline : OptionalLong.of(deadline.getAsLong() - sent),
                message.sent().response().wanted());
    }

    private static OptionalLong after(JournalEntry entry, long sent) {
        return entry == null ? OptionalLong.empty() : OptionalLong.of(Math.max(0, entry.exerciseMs - sent));
    }

    /** What a team did, over all messages that reached it. */
    record Share(
            String team, int players, int received, int opened, int wanted, int settled, int sent, int decisions) {}

    static Share share(RunProjection projection, String team, Cast cast, Credits credits) {
        int received = 0;
        int opened = 0;
        int wanted = 0;
        int settled = 0;
        int sent = 0;
        for (Message message : projection.messages()) {
            sent += team.equals(cast.teamOf(message.sent().from())) ? 1 : 0;
            for (String recipient : message.sent().to()) {
                if (team.equals(cast.teamOf(recipient))) {
                    Reaction reaction = message.of(recipient).orElse(null);
                    received++;
                    opened += reaction != null && (reaction.opened() != null || reaction.responded() != null) ? 1 : 0;
                    Inject.Wanted asked = message.sent().response().wanted();
                    wanted += asked == Inject.Wanted.NONE ? 0 : 1;
                    settled += asked != Inject.Wanted.NONE && reaction != null && reaction.settles(asked) ? 1 : 0;
                }
            }
        }
        int decisions = (int) projection.decisions().stream()
                .filter(d -> team.equals(cast.teamOf(d.made().recipient())))
                .count();
        return new Share(cast.name(team), credits.players(team), received, opened, wanted, settled, sent, decisions);
    }
}
