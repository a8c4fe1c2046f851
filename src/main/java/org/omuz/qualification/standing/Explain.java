package org.omuz.qualification.standing;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omuz.agency.PlaceNames;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.framework.AwardRuleBook.LevelRule;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.framework.RatingScale;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.EvidenceLine;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.qualification.rules.Award;
import org.omuz.qualification.rules.AwardRules;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** Puts a standing into words of the visitor's language: evidence, rule, version, session, assessor. */
@RequestScoped
public class Explain {
    private final Visitor visitor;
    private final LocalFormat written;
    private final ExerciseShelf shelf;
    private final PlaceNames places;
    private final QualificationMessages say;

    Explain(Visitor visitor, LocalFormat written, ExerciseShelf shelf, PlaceNames places) {
        this.places = places;
        this.visitor = visitor;
        this.written = written;
        this.shelf = shelf;
        this.say = visitor.wording(QualificationMessages.class);
    }

    public Why why(PersonFile file, Competency competency) {
        PersonFile.Item item = file.item(competency);
        Standing standing = item.standing();
        int level = level(item);
        return new Why(
                new Why.Subject(
                        file.person.id,
                        file.person.fullName(),
                        competency.code(),
                        competency.title().in(visitor.language()),
                        say.levelOf(written.number(level), levelTitle(file.framework, level))),
                mark(standing),
                state(standing),
                rule(file.framework, competency, level, item.award()),
                pieces(item, file, level),
                wanted(file, item));
    }

    /** The level that the explanation is about: what counts, else what is required. */
    private static int level(PersonFile.Item item) {
        if (item.award() != null) {
            return item.award().level;
        }
        return item.standing() == null ? 1 : Math.max(1, item.standing().required());
    }

    static String mark(Standing standing) {
        return standing == null ? "gap" : standing.state().name().toLowerCase(java.util.Locale.ROOT);
    }

    String state(Standing standing) {
        if (standing == null) {
            return say.notAsked();
        }
        return switch (standing.state()) {
            case HELD -> say.heldUntil(written.date(standing.until()));
            case SOON -> say.soonUntil(written.date(standing.until()));
            case LAPSED -> say.lapsedOn(written.date(standing.until()));
            case GAP ->
                standing.held() > 0
                        ? say.gapAt(written.number(standing.held()), written.number(standing.required()))
                        : say.gapNever(written.number(standing.required()));
        };
    }

    String levelTitle(Framework framework, int level) {
        return framework.levels().stream()
                .filter(l -> l.level() == level)
                .map(l -> l.title().in(visitor.language()))
                .findFirst()
                .orElse("");
    }

    /** A kind of evidence by the framework's name for it; our own for the two that only instructors need. */
    String kind(String code, Framework framework) {
        return switch (code) {
            case "TB" -> say.teachBack();
            case "CD" -> say.coDelivery();
            default ->
                framework.rules() == null
                        ? code
                        : framework.rules().kind(code).title().in(visitor.language());
        };
    }

    private String rule(Framework framework, Competency competency, int level, Award award) {
        if (framework.rules() == null) {
            return "";
        }
        LevelRule rule = framework.rules().level(level);
        String sets = String.join(
                " " + say.or() + " ",
                rule.setsFor(competency).stream()
                        .map(set -> kinds(set, framework))
                        .toList());
        List<String> asks = new ArrayList<>();
        if (rule.requiresLevel() != null) {
            asks.add(say.levelNumber(written.number(rule.requiresLevel())));
        }
        if (!sets.isEmpty()) {
            asks.add(sets);
        }
        if (rule.also() != null) {
            asks.add(kind("TB", framework) + visitor.language().comma() + kind("CD", framework) + " ×"
                    + written.number(rule.also().coDeliveries()));
        }
        return say.ruleAsks(
                competency.code(),
                written.number(level),
                award == null ? framework.rulesLabel() : award.rulesLabel,
                String.join(visitor.language().semicolon(), asks),
                written.number(competency.validityMonths().get(level)));
    }

    private String kinds(List<String> set, Framework framework) {
        return String.join(
                " + ", set.stream().map(code -> kind(code, framework)).toList());
    }

    /** Of an award the evidence it rests on; of a gap all there is. */
    private List<Why.Piece> pieces(PersonFile.Item item, PersonFile file, int level) {
        return item.evidence().stream()
                .filter(line -> item.award() == null || item.award().evidenceIds.contains(line.evidence().id))
                .map(line -> piece(line, file.framework, lastDay(line.evidence(), item, level), file.today))
                .toList();
    }

    /**
     * Last day on which a piece supports what is explained: as long as the award, or, without one, as long as one would
     * last.
     */
    private static LocalDate lastDay(Evidence evidence, PersonFile.Item item, int level) {
        return item.award() != null
                ? item.award().validUntil
                : evidence.achievedOn
                        .plusMonths(item.competency().validityMonths().get(level))
                        .minusDays(1);
    }

    /** A row of evidence by itself, whatever it supports today. */
    public Why.Piece piece(EvidenceLine line, Framework framework) {
        return piece(line, framework, LocalDate.MAX, LocalDate.MIN);
    }

    private Why.Piece piece(EvidenceLine line, Framework framework, LocalDate lastDay, LocalDate today) {
        Evidence evidence = line.evidence();
        boolean over = lastDay.isBefore(today);
        return new Why.Piece(
                kind(evidence.kind.name(), framework),
                figures(line, over ? lastDay : null),
                written.date(evidence.achievedOn),
                String.join(
                        " · ",
                        Stream.of(line.course(), exercise(evidence), session(line))
                                .filter(Objects::nonNull)
                                .toList()),
                line.assessor() == null ? "" : say.assessedBy(line.assessor()),
                evidence.met && !line.withdrawn() && !over);
    }

    private String session(EvidenceLine line) {
        return line.place() == null
                ? line.session()
                : line.session() + visitor.language().comma() + places.in(line.place(), visitor.language());
    }

    /** Edition and run of the exercise in which it was observed; null for other evidence. */
    private String exercise(Evidence evidence) {
        return evidence.kind == Evidence.Kind.TX && evidence.result != null && evidence.result.containsKey("run")
                ? say.exerciseRun(evidence.result.get("exercise"), evidence.result.get("run"))
                : null;
    }

    /** The rating and the task in words; the task by the frozen exercise. */
    private List<String> observed(Map<String, String> result) {
        String rating = result.get("rating");
        String task = shelf.version(Long.parseLong(result.get("exerciseVersion")))
                .flatMap(version -> version.definition().task(result.get("task")))
                .map(known -> known.task().in(visitor.language()))
                .orElse("");
        List<String> observed = new ArrayList<>();
        observed.add(
                say.ratedAs(rating, RatingScale.of(rating, visitor.language()).word()));
        observed.add(say.taskObserved(result.get("task"), task));
        if (result.containsKey("inject")) {
            observed.add(say.afterInject(result.get("inject")));
        }
        return observed;
    }

    private String met(EvidenceLine line, LocalDate countedUntil) {
        if (line.withdrawn()) {
            return say.withdrawn();
        }
        if (!line.evidence().met) {
            return say.notMet();
        }
        return countedUntil == null ? say.met() : say.metThen(written.date(countedUntil));
    }

    /** @param countedUntil last day on which it counted; null where it still does */
    private String figures(EvidenceLine line, LocalDate countedUntil) {
        Evidence evidence = line.evidence();
        Map<String, String> result = evidence.result == null ? Map.of() : evidence.result;
        List<String> figures = new ArrayList<>();
        figures.add(met(line, countedUntil));
        if (result.containsKey("percent")) {
            figures.add(written.percent(Double.parseDouble(result.get("percent"))));
        }
        if (result.containsKey("criticalRight")) {
            figures.add(Boolean.parseBoolean(result.get("criticalRight")) ? say.criticalRight() : say.criticalWrong());
        }
        if (result.containsKey("critical")) {
            figures.add(say.criticalSteps(
                    counted(result.getOrDefault("criticalDone", "0")), counted(result.get("critical"))));
        }
        if (result.containsKey("attendance")) {
            figures.add(say.attended(written.percent(Double.parseDouble(result.get("attendance")))));
        }
        if (evidence.kind == Evidence.Kind.TX && result.containsKey("rating")) {
            figures.addAll(observed(result));
        }
        return String.join(visitor.language().comma(), figures);
    }

    private String counted(String steps) {
        return written.number(Long.parseLong(steps));
    }

    private String wanted(PersonFile file, PersonFile.Item item) {
        Standing standing = item.standing();
        if (standing == null || standing.meets() || file.framework.rules() == null) {
            return null;
        }
        List<Evidence> rows = new ArrayList<>();
        item.evidence().forEach(line -> {
            if (!line.withdrawn()) {
                rows.add(line.evidence());
            }
        });
        if (AwardRules.suspended(item.competency(), rows, file.framework)) {
            return say.retest();
        }
        List<String> missing =
                AwardRules.missing(item.competency(), standing.required(), rows, file.framework, file.today);
        if (missing.isEmpty()) {
            return null;
        }
        String kinds = kinds(missing, file.framework);
        return standing.state() == Standing.State.LAPSED ? say.wantedAgain(kinds) : say.stillWanted(kinds);
    }
}
