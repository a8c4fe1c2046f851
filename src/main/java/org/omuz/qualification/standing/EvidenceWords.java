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
import org.omuz.framework.Framework;
import org.omuz.framework.RatingScale;
import org.omuz.qualification.evidence.Evidence;
import org.omuz.qualification.evidence.EvidenceLine;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Visitor;

/** A piece of evidence in words of the visitor's language: kind, figures, session, place, assessor. */
@RequestScoped
public class EvidenceWords {
    private final Visitor visitor;
    private final LocalFormat written;
    private final ExerciseShelf shelf;
    private final PlaceNames places;
    private final QualificationMessages say;

    EvidenceWords(Visitor visitor, LocalFormat written, ExerciseShelf shelf, PlaceNames places) {
        this.visitor = visitor;
        this.written = written;
        this.shelf = shelf;
        this.places = places;
        this.say = visitor.wording(QualificationMessages.class);
    }

    /** A kind of evidence by the framework's name for it; our own for the two that only instructors need. */
    public String kind(String code, Framework framework) {
        return switch (code) {
            case "TB" -> say.teachBack();
            case "CD" -> say.coDelivery();
            default ->
                framework.rules() == null
                        ? code
                        : framework.rules().kind(code).title().in(visitor.language());
        };
    }

    String kinds(List<String> set, Framework framework) {
        return String.join(
                " + ", set.stream().map(code -> kind(code, framework)).toList());
    }

    /** @param lastDay on which it supports anything */
    Why.Piece piece(EvidenceLine line, Framework framework, LocalDate lastDay, LocalDate today) {
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
        if (result.containsKey("months")) {
            figures.add(say.monthsOfPractice(counted(result.get("months"))));
        }
        if (result.containsKey("rests")) {
            figures.add(result.get("rests"));
        }
        if (evidence.kind == Evidence.Kind.TX && result.containsKey("rating")) {
            figures.addAll(observed(result));
        }
        return String.join(visitor.language().comma(), figures);
    }

    private String counted(String steps) {
        return written.number(Long.parseLong(steps));
    }
}
