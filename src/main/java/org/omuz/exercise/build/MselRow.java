package org.omuz.exercise.build;

import java.util.List;
import java.util.Optional;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** A line of the MSEL as the table shows it; {@code when} is its condition in words, or empty. */
public record MselRow(
        long id,
        Inject inject,
        String from,
        List<String> to,
        List<Side> sides,
        String task,
        String storyline,
        String when) {

    /** What the line says in one language. */
    record Side(Language language, String subject, String text, List<String> expected) {}

    public static MselRow of(
            long id, Inject inject, ExerciseDefinition exercise, List<Language> shown, Language reader) {
        List<Side> sides = shown.stream()
                .map(language -> new Side(
                        language,
                        exactly(inject.subject(), language),
                        exactly(inject.text(), language),
                        inject.expected().stream()
                                .map(e -> exactly(e, language))
                                .toList()))
                .toList();
        return new MselRow(
                id,
                inject,
                speaker(exercise, inject.from(), reader),
                inject.to().stream().map(to -> recipient(exercise, to, reader)).toList(),
                sides,
                Optional.ofNullable(inject.task()).orElse(""),
                exercise.storyline(inject.storyline(), reader),
                inject.when() == null
                        ? ""
                        : new ConditionWords(exercise, reader, Rejected.wording(MselMessages.class, reader))
                                .of(inject.when()));
    }

    /** The two languages that stand side by side. */
    public static List<Language> sides(ExerciseDefinition exercise) {
        List<Language> known = PartForms.languages(exercise);
        return known.subList(0, Math.min(2, known.size()));
    }

    private static String exactly(org.omuz.shared.LocalizedText text, Language language) {
        return text != null && text.has(language) ? text.in(language) : "";
    }

    static String speaker(ExerciseDefinition exercise, String code, Language reader) {
        return exercise.sender(String.valueOf(code))
                .map(sender -> EditMsel.said(sender.name(), reader))
                .or(() -> exercise.team(String.valueOf(code)).map(team -> EditMsel.said(team.name(), reader)))
                .orElse(code == null ? "" : code);
    }

    /** Empty for everybody: the template has a word for that. */
    private static String recipient(ExerciseDefinition exercise, String to, Language reader) {
        if (to.equals("all")) {
            return "";
        }
        Seat seat = Seat.of(to);
        return exercise.team(seat.team())
                .map(team -> EditMsel.said(team.name(), reader)
                        + team.members().stream()
                                .filter(member -> seat.post()
                                        .filter(post -> post.equals(member.code()))
                                        .isPresent())
                                .findFirst()
                                .map(member -> ", " + EditMsel.said(member.title(), reader))
                                .orElse(""))
                .orElse(to);
    }
}
