package org.omuz.conduct.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.conduct.journal.Journal;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.framework.RatingScale;
import org.omuz.shared.CentreDay;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Zones;

/** Draws up the report of a run from the projection of its staff; five statements and what is new in the journal. */
@ApplicationScoped
class Reports {
    private final RunProjections projections;
    private final ExerciseShelf shelf;
    private final Journal journal;
    private final CentreDay day;

    Reports(RunProjections projections, ExerciseShelf shelf, Journal journal, CentreDay day) {
        this.projections = projections;
        this.shelf = shelf;
        this.journal = journal;
        this.day = day;
    }

    /** @param names whether people are named, or told by role and agency only */
    Report of(Run run, Language language, boolean names) {
        ReportLanguage tongue = ReportLanguage.of(language, run.zoneId());
        ExerciseDefinition definition = definition(run);
        Cast cast = Cast.of(run, definition, language);
        Credits credits = new Credits(cast, tongue, names);
        List<ActionLine> actions = CorrectiveAction.ofRun(run.id).stream()
                .map(action -> ActionLine.of(action, day.today(), language, tongue.say()))
                .toList();
        return projections.ofStaff(run, projection -> new Drawing(run, projection, credits, tongue).report(actions));
    }

    ExerciseDefinition definition(Run run) {
        return run.played(shelf);
    }

    /** One report being drawn. */
    private final class Drawing {
        private final Run run;
        private final ExerciseDefinition definition;
        private final RunProjection projection;
        private final Cast cast;
        private final Credits credits;
        private final ReportLanguage tongue;
        private final EvaluationMessages say;

        Drawing(Run run, RunProjection projection, Credits credits, ReportLanguage tongue) {
            this.run = run;
            this.projection = projection;
            this.cast = credits.cast();
            this.definition = cast.exercise();
            this.credits = credits;
            this.tongue = tongue;
            this.say = tongue.say();
        }

        Report report(List<ActionLine> actions) {
            return new Report(
                    head(),
                    definition.objectives().stream().map(this::objective).toList(),
                    remarks(),
                    new ReportFigures(projection, credits, say).drawn(),
                    credits.agencies(),
                    actions.stream()
                            .map(line ->
                                    new Report.Planned(line, area(line.head().improvement())))
                            .toList());
        }

        private String area(Long improvement) {
            return projection.notes().stream()
                    .filter(note -> improvement != null && note.entry().seq == improvement)
                    .map(note -> note.what().text())
                    .findFirst()
                    .orElse("");
        }

        private Report.Head head() {
            long played = projection.clock().playedMs();
            List<Report.Fact> facts = new ArrayList<>(List.of(
                    new Report.Fact(
                            say.exercise(),
                            definition.code() + " " + definition.label() + ", " + tongue.of(definition.title())),
                    new Report.Fact(
                            say.kindOfExercise(),
                            definition.type() == ExerciseDefinition.Type.DISCUSSION
                                    ? say.discussion()
                                    : say.functional()),
                    conducted(),
                    new Report.Fact(say.played(), cast.times().length(played)),
                    new Report.Fact(
                            say.teams(),
                            definition.teams().stream()
                                    .map(t -> tongue.of(t.name()))
                                    .collect(
                                            Collectors.joining(tongue.language().comma()))),
                    new Report.Fact(say.stage(), stage())));
            if (!isWhollyTranslated()) {
                facts.add(new Report.Fact(say.languageOf(), say.partlyElsewhere()));
            }
            return new Report.Head(
                    run.title,
                    tongue.of(definition.title()),
                    run.rehearsal,
                    stage(),
                    tongue.of(definition.summary()),
                    facts);
        }

        private boolean isWhollyTranslated() {
            Stream<LocalizedText> tasks = definition.tasks().stream()
                    .flatMap(task -> Stream.of(task.capability(), task.task(), task.target()));
            Stream<LocalizedText> objectives = definition.objectives().stream().map(ExerciseDefinition.Objective::text);
            return Stream.concat(tasks, objectives).allMatch(text -> text == null || text.has(tongue.language()));
        }

        /** When it was played in fact; before, when it is to be. */
        private Report.Fact conducted() {
            String zone = " (" + Zones.named(run.startsAt.atZone(run.zoneId()), tongue.language()) + ")";
            if (projection.began() == null) {
                return new Report.Fact(say.plannedFor(), tongue.written().dateTime(run.startsAt) + zone);
            }
            String until =
                    projection.ended() == null ? "" : " – " + tongue.written().dateTime(projection.ended());
            return new Report.Fact(say.conductedOn(), tongue.written().dateTime(projection.began()) + until + zone);
        }

        private String stage() {
            return cast.state(run.state);
        }

        private Report.Objective objective(ExerciseDefinition.Objective objective) {
            return new Report.Objective(
                    objective.code(),
                    tongue.of(objective.text()),
                    String.join(tongue.language().comma(), objective.competencies()),
                    joint(objective.code()),
                    definition.tasks().stream()
                            .filter(t -> t.objective().equals(objective.code()))
                            .map(this::task)
                            .toList());
        }

        private Report.Rated joint(String subject) {
            RunEvent.JointlyRated rated = projection.ratings().get(subject);
            return rated == null
                    ? Report.Rated.NOT_YET
                    : Report.Rated.of(rated.rating(), rated.analysis(), tongue.language());
        }

        private Report.Task task(ExerciseDefinition.Task task) {
            return new Report.Task(
                    task.code(),
                    tongue.of(task.capability()),
                    tongue.of(task.task()),
                    tongue.of(task.target()),
                    joint(task.code()),
                    projection.observations().stream()
                            .filter(o -> o.what().task().equals(task.code()))
                            .map(this::observation)
                            .toList());
        }

        private Report.Observation observation(RunProjection.Observation seen) {
            RunEvent.Observed what = seen.what();
            return new Report.Observation(
                    what.id(),
                    Report.Rated.of(what.rating(), "", tongue.language()),
                    credits.who(seen.entry().memberId),
                    cast.name(what.team()),
                    credits.officers(what.members()),
                    new Report.Note(
                            what.note(),
                            cast.times().stamp(seen.entry().exerciseMs),
                            what.inject() == null ? "" : what.inject(),
                            seen.entry().memberId,
                            seen.withdrawn(),
                            projection.isReleased(seen),
                            what.photo() != null));
        }

        private Report.Remarks remarks() {
            List<Long> numbers = projection.notes().stream()
                    .flatMap(n -> n.what().about().stream())
                    .distinct()
                    .toList();
            Map<Long, JournalEntry> entries = journal.entries(run.id, numbers).stream()
                    .collect(Collectors.toMap(entry -> entry.seq, Function.identity()));
            return new Report.Remarks(
                    remarks(RunEvent.Remark.STRENGTH, entries),
                    remarks(RunEvent.Remark.IMPROVEMENT, entries),
                    remarks(RunEvent.Remark.HOT_WASH, entries));
        }

        private List<Report.Remark> remarks(RunEvent.Remark kind, Map<Long, JournalEntry> entries) {
            return projection.notes().stream()
                    .filter(note -> note.what().kind() == kind)
                    .map(note -> new Report.Remark(
                            note.entry().seq,
                            note.what().text(),
                            subject(note.what().subject()),
                            credits.who(note.entry().memberId),
                            note.entry().memberId,
                            note.what().about().stream()
                                    .filter(entries::containsKey)
                                    .map(entries::get)
                                    .map(entry -> credits.tell(entry, projection))
                                    .toList()))
                    .toList();
        }

        /** Code of an objective stays a code; a team is told by its name. */
        private String subject(String code) {
            return code == null
                            || definition.objectives().stream()
                                    .anyMatch(o -> o.code().equals(code))
                    ? code
                    : cast.name(code);
        }
    }

    /** Ratings with the doctrine's definitions, best first. */
    static List<Report.Rated> scale(Language language) {
        return RatingScale.in(language).stream()
                .map(rated -> Report.Rated.of(RunEvent.Rating.valueOf(rated.code()), rated.meaning(), language))
                .toList();
    }
}
