package org.omuz.exercise.print;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.stream.Stream;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.Module;
import org.omuz.exercise.model.ExerciseDefinition.QuestionSet;
import org.omuz.exercise.model.Inject;

/** What controllers run the exercise by. */
public record PrintedMsel(
        RawString groundTruth, List<String> assumptions, List<Line> lines, List<Discussion> discussions) {
    /**
     * @param at planned exercise time, {@code hh:mm}; empty where none is planned
     * @param trigger what sets it in motion where that is not the time
     * @param reply wanted of the players, with the questions and options
     */
    public record Line(
            String number,
            String at,
            String localTimes,
            List<String> trigger,
            String from,
            List<String> to,
            String channel,
            String subject,
            String text,
            List<String> expected,
            String task,
            String wanted,
            List<String> reply,
            String note) {}

    /** A module of a discussion-based exercise with all its questions. */
    public record Discussion(
            String title, int minutes, String injects, String narrative, String note, List<Questions> sets) {}

    public record Questions(String title, List<String> questions, List<String> lookFor) {}

    public static PrintedMsel of(ExerciseDefinition exercise, InWords words) {
        return new PrintedMsel(
                words.markdown(exercise.scenario().groundTruth()),
                words.texts(exercise.scenario().assumptions()),
                exercise.injects().stream()
                        .filter(inject -> inject.status().isPlayed())
                        .map(inject -> line(exercise, inject, words))
                        .toList(),
                exercise.modules().stream()
                        .map(module -> discussion(exercise, module, words))
                        .toList());
    }

    private static Line line(ExerciseDefinition exercise, Inject inject, InWords words) {
        String task = exercise.task(inject.task())
                .map(t -> t.code() + " " + words.text(t.task()))
                .orElse("");
        Stream<Inject.Choice> choices =
                Stream.concat(inject.response().questions().stream(), inject.response().options().stream());
        return new Line(
                inject.number(),
                inject.at() == null ? "" : words.language.digits(inject.at()),
                words.clocks(inject),
                words.trigger(inject),
                words.sender(inject.from()),
                inject.to().stream().map(words::recipient).toList(),
                words.channel(inject),
                words.text(inject.subject()),
                words.text(inject.text()),
                words.texts(inject.expected()),
                task,
                words.wanted(inject.response()),
                choices.map(choice -> words.text(choice.text())).toList(),
                words.text(inject.note()));
    }

    private static Discussion discussion(ExerciseDefinition exercise, Module module, InWords words) {
        List<Questions> sets = exercise.questionSets(module).stream()
                .map(set -> questions(set, words))
                .toList();
        return new Discussion(
                words.text(module.title()),
                module.minutes(),
                String.join(words.language.comma(), module.injects()),
                words.text(module.narrative()),
                words.text(module.facilitator()),
                sets);
    }

    private static Questions questions(QuestionSet set, InWords words) {
        return new Questions(words.text(set.title()), words.texts(set.questions()), words.texts(set.lookFor()));
    }
}
