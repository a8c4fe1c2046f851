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
        if (condition.all() != null) {
            return joined(condition.all(), say.conditionAnd());
        }
        if (condition.any() != null) {
            return joined(condition.any(), say.conditionOr());
        }
        if (condition.not() != null) {
            return say.conditionNot(of(condition.not()));
        }
        Condition.Reference reference = condition.references().findFirst().orElseThrow();
        String fact = fact(condition, reference);
        return reference.team() == null ? fact : fact + " " + say.byTeam(team(reference.team()));
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::of).collect(Collectors.joining(" " + word + " "));
    }

    private String fact(Condition condition, Condition.Reference reference) {
        String number = reference.inject();
        if (condition.decided() != null) {
            return reference.option() == null ? say.decidedAtAll(number) : say.decidedAs(number, option(reference));
        }
        if (condition.answered() != null) {
            return say.answeredAlready(number);
        }
        return condition.acknowledged() != null ? say.acknowledgedAlready(number) : say.deliveredAlready(number);
    }

    private String team(String code) {
        return exercise.team(code)
                .map(team -> EditMsel.said(team.name(), language))
                .orElse(code);
    }

    private String option(Condition.Reference reference) {
        return exercise.inject(reference.inject()).stream()
                .flatMap(inject -> inject.response().options().stream())
                .filter(choice -> choice.code().equals(reference.option()))
                .map(choice -> EditMsel.said(choice.text(), language))
                .findFirst()
                .orElse(reference.option());
    }
}
