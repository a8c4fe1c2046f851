package org.omuz.conduct.evaluation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.LongStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.agency.Choice;
import org.omuz.conduct.control.PlayedBoard;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.room.PlayedRoom;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Permitted;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** Plays a run back: after any entry of its journal, as control, an evaluator or a team or a player saw it. */
@Path("/runs/{id}/playback")
@Transactional
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlaybackPages {
    private static final int AROUND = 6;

    /**
     * @param at number of the last entry shown, 0 before the first
     * @param ms exercise time of that entry, {@code endMs} of the last one
     * @param nextMs of the entry after it; the last one's where it is that
     */
    record Position(long at, long last, String as, long ms, long nextMs, long endMs, String time) {
        /** Exercise seconds to a second of playback. */
        public List<Integer> paces() {
            return List.of(1, 10, 60, 300);
        }

        public long second() {
            return ms / 1000;
        }

        public long seconds() {
            return endMs / 1000;
        }

        /** Exercise time until something happens again. */
        public long pause() {
            return nextMs - ms;
        }

        public long back(int steps) {
            return Math.max(0, at - steps);
        }

        public long forth(int steps) {
            return Math.min(last, at + steps);
        }
    }

    /**
     * @param live the fragment of the control room or the team's room; null for evaluators
     * @param scene what the fragment folds away: texts of messages, observations
     */
    record Shown(RawString live, PlaybackSnapshot scene) {}

    /** @param brokenAt number of the first entry at fault, 0 where there is none */
    record Proof(long brokenAt, long entries, String hash) {}

    /** @param proof null where it was not asked for */
    @CheckedTemplate(basePath = "evaluation")
    record playback(
            long id,
            String title,
            Position position,
            List<Choice> views,
            List<NarratedEntry> around,
            Shown shown,
            Proof proof)
            implements TemplateInstance {}

    private final Reports reports;
    private final RunProjections projections;
    private final Journal journal;
    private final PlayedBoard board;
    private final PlayedRoom room;
    private final Visitor visitor;

    PlaybackPages(
            Reports reports,
            RunProjections projections,
            Journal journal,
            PlayedBoard board,
            PlayedRoom room,
            Visitor visitor) {
        this.reports = reports;
        this.projections = projections;
        this.journal = journal;
        this.board = board;
        this.room = room;
        this.visitor = visitor;
    }

    /**
     * @param at number of an entry, the last one if not given; what lies outside the journal is its nearest end
     * @param check whether the whole journal is to be held against its hashes
     * @param second of exercise time, for the last entry up to then; nothing new where it is the entry's own
     */
    @GET
    @Permitted(by = ReviewsRun.class)
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery String at,
            @RestQuery String second,
            @RestQuery String as,
            @RestQuery boolean check) {
        Run run = Run.findById(id);
        ExerciseDefinition definition = reports.definition(run);
        long last = journal.last(id);
        long shown = shown(id, last, at, second);
        ReportLanguage tongue = ReportLanguage.of(visitor.language(), run.zoneId());
        Cast cast = Cast.of(run, definition, visitor.language());
        Perspective perspective = Perspective.of(
                        as, cast, member -> journal.placing(id, member, shown).map(JournalEntry::what))
                .orElseThrow(NotFoundException::new);
        Credits credits = new Credits(cast, tongue, false);
        RunProjection projection = projections.at(run, perspective.listener(), shown);
        // in words of the whole projection, which is at hand: the reader is of the staff, and knows what the team did
        // not
        List<JournalEntry> entries = journal.entries(
                id,
                LongStream.rangeClosed(Math.max(1, shown - AROUND), shown)
                        .boxed()
                        .toList());
        List<NarratedEntry> around = projections.ofStaff(run, whole -> credits.tell(entries, whole));
        List<Choice> views = projections.ofStaff(run, whole -> perspective.choices(cast, whole, tongue.say()));
        JournalEntry end = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        long ms = end == null ? 0 : end.exerciseMs;
        long endMs = ms(id, last);
        RawString live = perspective
                .seat()
                .map(seat -> room.of(run, seat, definition, projection, ms))
                .orElseGet(() -> perspective.code().equals(Perspective.CONTROL)
                        ? board.of(run, projection, end == null ? run.startsAt : end.at)
                        : null);
        return new playback(
                id,
                run.title,
                new Position(
                        shown,
                        last,
                        perspective.code(),
                        ms,
                        shown < last ? ms(id, shown + 1) : ms,
                        endMs,
                        cast.times().stamp(ms)),
                views,
                around,
                new Shown(live, PlaybackSnapshot.of(projection, perspective, cast, credits, tongue)),
                check ? new Proof(journal.broken(id).orElse(0L), run.lastSeq(), run.lastHash()) : null);
    }

    private long shown(long id, long last, String at, String second) {
        long shown = at == null || at.isBlank() ? last : Math.max(0, Math.min(last, number(at)));
        if (second == null || second.isBlank() || number(second) == ms(id, shown) / 1000) {
            return shown;
        }
        return journal.lastAt(id, Math.max(0, Math.min(number(second), Integer.MAX_VALUE)) * 1000 + 999);
    }

    private long ms(long id, long entry) {
        return journal.entries(id, List.of(entry)).stream()
                .findFirst()
                .map(found -> found.exerciseMs)
                .orElse(0L);
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException e) {
            throw Rejected.in("at", EvaluationMessages.class, EvaluationMessages::giveANumber);
        }
    }
}
