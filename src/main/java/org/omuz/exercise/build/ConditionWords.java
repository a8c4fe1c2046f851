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
        if (condition.not() != null) {
            return of(condition.not(), !not);
        }
        if (condition.all() != null) {
            return joined(condition.all(), not, !not);
        }
        if (condition.any() != null) {
            return joined(condition.any(), not, not);
        }
        return fact(condition, condition.references().findFirst().orElseThrow(), not);
    }

    /** Parts that are joined otherwise stand in brackets. */
    private String joined(List<Condition> parts, boolean not, boolean and) {
        return parts.stream()
                .map(part -> isJoined(part) ? "(" + of(part, not) + ")" : of(part, not))
                .collect(Collectors.joining(" " + (and ? say.conditionAnd() : say.conditionOr()) + " "));
    }

    private static boolean isJoined(Condition part) {
        return part.not() != null ? isJoined(part.not()) : part.all() != null || part.any() != null;
    }

    private String fact(Condition condition, Condition.Reference reference, boolean not) {
        String number = reference.inject();
        String team = reference.team() == null ? "" : team(reference.team());
        if (condition.decided() != null) {
            return reference.option() == null
                    ? say.decidedAtAll(number, team, not)
                    : say.decidedAs(number, option(reference), team, not);
        }
        if (condition.answered() != null) {
            return say.answeredAlready(number, team, not);
        }
        return condition.acknowledged() != null
                ? say.acknowledgedAlready(number, team, not)
                : say.deliveredAlready(number, team, not);
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
