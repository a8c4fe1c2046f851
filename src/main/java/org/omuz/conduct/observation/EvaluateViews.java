package org.omuz.conduct.observation;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.Seat;
import org.omuz.framework.RatingScale;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Draws the evaluator's page from the guide of the exercise and the projection of the staff. */
@RequestScoped
class EvaluateViews {
    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final Visitor visitor;
    private final DatabaseTime time;

    EvaluateViews(RunProjections projections, ExerciseShelf shelf, Visitor visitor, DatabaseTime time) {
        this.projections = projections;
        this.shelf = shelf;
        this.visitor = visitor;
        this.time = time;
    }

    EvaluateView of(Member me) {
        ExerciseDefinition exercise = me.run.played(shelf);
        Cast cast = Cast.of(me.run, exercise, visitor.language());
        return projections.ofStaff(
                me.run,
                projection -> new EvaluateView(
                        head(me, cast, projection), guide(cast, projection), own(me, cast, projection)));
    }

    private EvaluateView.Head head(Member me, Cast cast, RunProjection projection) {
        String played = cast.times().stamp(projection.clock().at(time.shown()));
        return new EvaluateView.Head(
                me.run.id,
                me.id,
                me.run.title,
                projection.state(),
                cast.state(projection.state()),
                played,
                projection.seq(),
                me.run.zone);
    }

    private EvaluateView.Guide guide(Cast cast, RunProjection projection) {
        ExerciseDefinition exercise = cast.exercise();
        List<EvaluateView.Player> players = cast.members().values().stream()
                .filter(member -> member.isPlayer() && member.removedAt == null)
                .map(member -> new EvaluateView.Player(
                        member.id,
                        member.person.fullName(),
                        member.team,
                        member.post == null ? "" : cast.name(Seat.of(member.team, member.post))))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        return new EvaluateView.Guide(
                exercise.tasks().stream().map(task -> task(cast, task)).toList(),
                ratings(),
                exercise.teams().stream()
                        .map(team -> new EvaluateView.Choice(team.code(), cast.in(team.name())))
                        .toList(),
                players,
                fired(cast, projection));
    }

    private static EvaluateView.Task task(Cast cast, ExerciseDefinition.Task task) {
        String objective = cast.exercise().objectives().stream()
                .filter(o -> o.code().equals(task.objective()))
                .map(o -> o.code() + " " + cast.in(o.text()))
                .findFirst()
                .orElse("");
        return new EvaluateView.Task(
                task.code(),
                objective,
                cast.in(task.capability()),
                cast.in(task.task()),
                cast.in(task.target()),
                task.lookFor().stream().map(cast::in).toList());
    }

    private List<EvaluateView.Rated> ratings() {
        return RatingScale.in(visitor.language()).stream()
                .map(rated ->
                        new EvaluateView.Rated(RunEvent.Rating.valueOf(rated.code()), rated.word(), rated.meaning()))
                .toList();
    }

    /** The last one first: an observation mostly belongs to what has just happened. */
    private static List<EvaluateView.Choice> fired(Cast cast, RunProjection projection) {
        return projection.lines().stream()
                .filter(line -> line.state() == MselLine.State.FIRED && line.firing() != null)
                .sorted((a, b) -> Long.compare(b.firing().seq, a.firing().seq))
                .map(MselLine::inject)
                .map(inject ->
                        new EvaluateView.Choice(inject.number(), inject.number() + " · " + cast.in(inject.subject())))
                .toList();
    }

    private List<EvaluateView.Own> own(Member me, Cast cast, RunProjection projection) {
        Map<String, String> tasks = cast.exercise().tasks().stream()
                .collect(Collectors.toMap(
                        ExerciseDefinition.Task::code,
                        task -> task.code() + " " + cast.in(task.capability()),
                        (a, b) -> a));
        LocalFormat inZone = LocalFormat.of(visitor.language(), me.run.zoneId());
        List<EvaluateView.Own> own = new ArrayList<>();
        projection.observations().stream()
                .filter(o -> me.id.equals(o.entry().memberId))
                .forEach(o -> {
                    RunEvent.Observed what = o.what();
                    String named = what.members().stream()
                            .map(cast::person)
                            .collect(Collectors.joining(visitor.language().comma()));
                    own.add(
                            0,
                            new EvaluateView.Own(
                                    what.id(),
                                    tasks.getOrDefault(what.task(), what.task()),
                                    what.rating(),
                                    what.note(),
                                    Stream.ofNullable(what.team())
                                            .map(cast::name)
                                            .findFirst()
                                            .orElse(""),
                                    named,
                                    EvaluateView.Times.of(
                                            what.observedAt(),
                                            o.entry().at,
                                            inZone,
                                            cast.times().stamp(o.entry().exerciseMs)),
                                    what.photo() != null,
                                    o.withdrawn(),
                                    projection.isReleased(o)));
                });
        return own;
    }
}
