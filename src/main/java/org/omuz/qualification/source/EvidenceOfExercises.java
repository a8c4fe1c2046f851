package org.omuz.qualification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.agency.Person;
import org.omuz.conduct.act.ForeseenEvidence;
import org.omuz.conduct.act.ReleasedObservation;
import org.omuz.conduct.act.ReleasedObservationWithdrawn;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.ObservationsReleased;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.framework.AwardRuleBook;
import org.omuz.framework.Framework;
import org.omuz.framework.Frameworks;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.shared.CentreDay;

/**
 * What an evaluator saw a named officer do in an exercise is evidence of every competency of the observed task. What
 * was seen of a team names nobody and is nobody's evidence.
 */
@ApplicationScoped
class EvidenceOfExercises implements ForeseenEvidence {
    static final String SOURCE = "Observation";

    private record Seen(ReleasedObservation released, JournalEntry entry, Person evaluator) {}

    private final EntityManager entities;
    private final ExerciseShelf shelf;
    private final Frameworks frameworks;
    private final RecordEvidence evidence;
    private final WithdrawEvidence withdraw;
    private final CentreDay day;

    EvidenceOfExercises(
            EntityManager entities,
            ExerciseShelf shelf,
            Frameworks frameworks,
            RecordEvidence evidence,
            WithdrawEvidence withdraw,
            CentreDay day) {
        this.entities = entities;
        this.shelf = shelf;
        this.frameworks = frameworks;
        this.evidence = evidence;
        this.withdraw = withdraw;
        this.day = day;
    }

    void released(@Observes ObservationsReleased event) {
        Run run = Run.findById(event.runId());
        ExerciseDefinition definition = run.played(shelf);
        Map<Long, Person> members =
                Member.<Member>list("from Member m join fetch m.person where m.run = ?1", run).stream()
                        .collect(Collectors.toMap(member -> member.id, member -> member.person));
        Map<String, List<Evidence>> byEvaluator = new HashMap<>();
        for (Seen seen : seenIn(run)) {
            byEvaluator
                    .computeIfAbsent(seen.evaluator().personnelNumber, key -> new ArrayList<>())
                    .addAll(rows(seen, run, definition, members));
        }
        byEvaluator.forEach((evaluator, rows) -> evidence.record(rows, evaluator));
    }

    private List<Seen> seenIn(Run run) {
        return entities.createQuery(
                        "select o, j, p from ReleasedObservation o join journal j on j.runId = "
                                + "o.run.id and j.seq = o.seq"
                                + " join Member m on m.id = j.memberId join m.person p where o.run = "
                                + ":run order by o.seq",
                        Object[].class)
                .setParameter("run", run)
                .getResultStream()
                .map(row -> new Seen((ReleasedObservation) row[0], (JournalEntry) row[1], (Person) row[2]))
                .toList();
    }

    private List<Evidence> rows(Seen seen, Run run, ExerciseDefinition definition, Map<Long, Person> members) {
        RunEvent.Observed what = (RunEvent.Observed) seen.entry().what();
        Framework framework = of(definition);
        return pieces(what, definition, framework)
                .map(piece -> {
                    Evidence row = new Evidence();
                    row.person = members.get(piece.member());
                    row.competency = piece.code();
                    row.level = piece.level();
                    row.kind = Evidence.Kind.TX;
                    row.achievedOn = day.of(seenAt(what, seen.entry(), run));
                    row.met = piece.met();
                    row.result = result(what, run, definition);
                    row.assessorId = seen.evaluator().id;
                    row.sessionId = run.sessionId;
                    row.frameworkLabel = framework.label();
                    row.sourceType = SOURCE;
                    row.sourceId = seen.released().id;
                    return row;
                })
                .toList();
    }

    @Override
    public List<Piece> of(Run run, Collection<RunProjection.Observation> observations) {
        ExerciseDefinition definition = run.played(shelf);
        Framework framework = of(definition);
        return observations.stream()
                .flatMap(seen -> pieces(seen.what(), definition, framework))
                .toList();
    }

    private Framework of(ExerciseDefinition definition) {
        return frameworks.labelled(definition.framework()).orElseGet(frameworks::current);
    }

    private static Stream<Piece> pieces(RunEvent.Observed what, ExerciseDefinition definition, Framework framework) {
        boolean met = meets(what.rating(), framework.rules());
        List<String> competencies = definition.task(what.task()).orElseThrow().competencies();
        return what.members().stream()
                .distinct()
                .flatMap(member -> competencies.stream()
                        .map(code -> new Piece(
                                what.id(),
                                member,
                                code,
                                framework.competency(code).orElse(null),
                                level(framework, code),
                                met)));
    }

    /** By the device, which may send a day later; by the journal where the device's clock cannot be right. */
    private static Instant seenAt(RunEvent.Observed what, JournalEntry entry, Run run) {
        Instant seen = what.observedAt();
        return seen != null && seen.isAfter(run.startsAt) && seen.isBefore(entry.at) ? seen : entry.at;
    }

    /** A task has no level: its observation supports the highest one whose rule asks for such; see decision 080. */
    private static int level(Framework framework, String competency) {
        return framework.competency(competency).stream()
                .flatMap(known -> framework.rules().levels().stream()
                        .filter(rule ->
                                rule.setsFor(known).stream().anyMatch(set -> set.contains(Evidence.Kind.TX.name()))))
                .mapToInt(AwardRuleBook.LevelRule::level)
                .max()
                .orElse(1);
    }

    private static boolean meets(RunEvent.Rating rating, AwardRuleBook rules) {
        AwardRuleBook.Threshold threshold = rules.kind(Evidence.Kind.TX.name()).threshold();
        return threshold == null
                || threshold.minimumRating() == null
                || rating.compareTo(RunEvent.Rating.valueOf(threshold.minimumRating())) <= 0;
    }

    private static Map<String, String> result(RunEvent.Observed what, Run run, ExerciseDefinition definition) {
        Map<String, String> result = new HashMap<>();
        result.put("run", run.title);
        result.put("exercise", definition.code() + " " + definition.label());
        result.put("exerciseVersion", String.valueOf(run.exerciseVersionId));
        result.put("task", what.task());
        result.put("rating", what.rating().name());
        if (what.inject() != null && !what.inject().isBlank()) {
            result.put("inject", what.inject());
        }
        return result;
    }

    void withdrawn(@Observes ReleasedObservationWithdrawn event) {
        List<Evidence> rows = Evidence.list("sourceType = ?1 and sourceId = ?2", SOURCE, event.observationId());
        rows.forEach(row -> withdraw.withdraw(row.id, event.reason(), event.by()));
    }
}
