package org.omuz.exercise.build;

import java.util.List;
import java.util.stream.Collectors;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Language;

/**
 * A condition as it is told to people, on the screen and on paper alike; as they type it, it is a {@link
 * ConditionText}.
 */
public final class ConditionWords {
    private final ExerciseDefinition exercise;
    private final Language language;
    private final MselMessages say;

    public ConditionWords(ExerciseDefinition exercise, Language language, MselMessages say) {
        this.exercise = exercise;
        this.language = language;
        this.say = say;
    }

    public String of(Condition condition) {
        return of(condition, false);
    }

    /** What is denied is said of each fact: neither of two is one not and the other not. */
    private String of(Condition condition, boolean not) {
        if (condition instanceof Condition.Not denied) {
            return of(denied.not(), !not);
        }
        return condition instanceof Condition.Fact fact
                ? fact(fact, not)
                : joined(condition.parts(), not, condition instanceof Condition.All != not);
    }

    /** Parts that are joined otherwise stand in brackets. */
    private String joined(List<Condition> parts, boolean not, boolean and) {
        return parts.stream()
                .map(part -> isJoined(part) ? "(" + of(part, not) + ")" : of(part, not))
                .collect(Collectors.joining(" " + (and ? say.conditionAnd() : say.conditionOr()) + " "));
    }

    private static boolean isJoined(Condition part) {
        return part instanceof Condition.Not denied ? isJoined(denied.not()) : part instanceof Condition.Joined;
    }

    private String fact(Condition.Fact fact, boolean not) {
        Condition.Reference what = fact.what();
        String number = what.inject();
        String team = what.team() == null ? "" : team(what.team());
        return switch (fact.kind()) {
            case DECIDED ->
                what.option() == null
                        ? say.decidedAtAll(number, team, not)
                        : say.decidedAs(number, option(what), team, not);
            case ANSWERED -> say.answeredAlready(number, team, not);
            case ACKNOWLEDGED -> say.acknowledgedAlready(number, team, not);
            case DELIVERED -> say.deliveredAlready(number, team, not);
        };
    }

    private String team(String code) {
        return exercise.team(code)
                .map(team -> EditMsel.said(team.name(), language))
                .orElse(code);
    }

    private String option(Condition.Reference reference) {
        return exercise.inject(reference.inject()).stream()
                .flatMap(inject -> inject.response().options().stream())
                .filter(choice -> reference.option().equals(choice.code()))
                .map(choice -> EditMsel.said(choice.text(), language))
                .findFirst()
                .orElse(reference.option());
    }
}
