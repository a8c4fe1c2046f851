package org.omuz.conduct.control;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.conduct.words.Narrator;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Draws the control room of a run; a handful of statements, whatever the number of injects and entries. */
@RequestScoped
class BoardViews {
    /** A screen that was not heard of for so long is not connected. */
    static final Duration CONNECTED = Duration.ofSeconds(40);

    private static final int TOLD = 40;

    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final Visitor visitor;
    private final ControlMessages say;
    private final LocalFormat written;
    private final DatabaseTime time;

    BoardViews(
            RunProjections projections, ExerciseShelf shelf, Visitor visitor, LocalFormat written, DatabaseTime time) {
        this.projections = projections;
        this.shelf = shelf;
        this.visitor = visitor;
        this.say = visitor.wording(ControlMessages.class);
        this.written = written;
        this.time = time;
    }

    Cast cast(Run run) {
        return Cast.of(run, exercise(run), visitor.language());
    }

    ExerciseDefinition exercise(Run run) {
        return run.played(shelf);
    }

    /** Number of the last entry of its journal. */
    long count(Run run) {
        return projections.ofStaff(run, RunProjection::seq);
    }

    BoardView of(Run run, Member reader, ExpandedInjects unfolded) {
        Cast cast = cast(run);
        Instant now = time.shown();
        return projections.ofStaff(run, projection -> draw(projection, run, reader, cast, now, unfolded));
    }

    /** One line with all that is known of it. */
    Optional<BoardView.Line> line(Run run, String number) {
        Cast cast = cast(run);
        Instant now = time.shown();
        return projections.ofStaff(
                run,
                projection -> lines(projection, cast, projection.clock().at(now), ExpandedInjects.BY_ITSELF)
                        .one(number));
    }

    private InjectLines lines(RunProjection projection, Cast cast, long nowMs, ExpandedInjects unfolded) {
        return new InjectLines(
                projection,
                cast,
                say,
                new Reactions(projection, cast, say, nowMs, isOver(projection.state()), written),
                unfolded);
    }

    BoardView draw(RunProjection projection, Run run, Member reader, Cast cast, Instant now, ExpandedInjects unfolded) {
        ClockView time = ClockView.of(projection.clock(), now, cast);
        InjectLines lines = lines(projection, cast, time.ms(), unfolded);
        BoardView.Sides side = new BoardView.Sides(
                teams(cast, now),
                SimCellInbox.of(projection, cast, time.ms()),
                asks(projection, cast),
                objectives(projection, cast),
                journal(projection, cast));
        return new BoardView(
                RunHead.of(run, projection.state(), cast, reader),
                time,
                projection.seq(),
                lines.all(),
                lines.hidden(),
                side);
    }

    private static boolean isOver(Run.State state) {
        return state == Run.State.HOT_WASH || state == Run.State.CLOSED;
    }

    private static List<BoardView.TeamLine> teams(Cast cast, Instant now) {
        Map<String, List<Member>> byTeam = cast.members().values().stream()
                .filter(m -> m.isPlayer() && m.removedAt == null)
                .collect(Collectors.groupingBy(m -> m.team));
        return cast.exercise().teams().stream()
                .map(team -> {
                    List<Member> members = byTeam.getOrDefault(team.code(), List.of());
                    long here = count(members, "live", now);
                    return new BoardView.TeamLine(
                            cast.in(team.name()), here, count(members, "poll", now), members.size());
                })
                .toList();
    }

    private static long count(List<Member> members, String line, Instant now) {
        return members.stream()
                .filter(m -> line.equals(m.line)
                        && m.seenAt != null
                        && m.seenAt.plus(CONNECTED).isAfter(now))
                .count();
    }

    private static List<BoardView.Ask> asks(RunProjection projection, Cast cast) {
        return projection.requested().stream()
                .filter(r -> !projection.isReleased(r.item(), List.of(r.recipient())))
                .map(r -> new BoardView.Ask(
                        r.item(),
                        cast.item(r.item()),
                        cast.name(r.recipient()),
                        r.recipient(),
                        cast.times().stamp(r.entry().exerciseMs)))
                .toList();
    }

    /** The joint rating, else the worst that an evaluator has given to one of its tasks so far. */
    private static List<BoardView.Objective> objectives(RunProjection projection, Cast cast) {
        return cast.exercise().objectives().stream()
                .map(o -> {
                    Optional<RunEvent.Rating> joint = Optional.ofNullable(
                                    projection.ratings().get(o.code()))
                            .map(RunEvent.JointlyRated::rating);
                    Optional<RunEvent.Rating> worst = projection.observations().stream()
                            .filter(seen -> !seen.withdrawn()
                                    && cast.exercise()
                                            .task(seen.what().task())
                                            .filter(t -> o.code().equals(t.objective()))
                                            .isPresent())
                            .map(seen -> seen.what().rating())
                            .max(Comparator.naturalOrder());
                    return new BoardView.Objective(
                            o.code(),
                            cast.in(o.text()),
                            joint.or(() -> worst).map(Enum::name).orElse(""),
                            joint.isPresent());
                })
                .toList();
    }

    private static List<BoardView.Told> journal(RunProjection projection, Cast cast) {
        Narrator telling = Narrator.toStaff(cast, projection);
        List<JournalEntry> last = projection.latest(TOLD);
        List<BoardView.Told> told = new ArrayList<>();
        for (int i = last.size() - 1; i >= 0; i--) {
            JournalEntry entry = last.get(i);
            told.add(new BoardView.Told(
                    entry.seq, cast.times().stamp(entry.exerciseMs), telling.of(entry), cast.person(entry.memberId)));
        }
        return told;
    }
}
