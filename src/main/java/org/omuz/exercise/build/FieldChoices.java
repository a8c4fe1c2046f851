package org.omuz.exercise.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omuz.exercise.build.FormField.Option;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.MselMessages;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** What an exercise and its framework have to choose from, by name in the reader's language. */
record FieldChoices(ExerciseDefinition exercise, Optional<Framework> framework, Language language) {
    static final String EVERYBODY = "all";
    private static final int LONGEST = 70;

    List<Option> teams() {
        return named(exercise.teams(), ExerciseDefinition.Team::code)
                .map(team -> new Option(team.code(), name(team.name(), team.code()), null))
                .toList();
    }

    /** Everybody, then each team with its posts. */
    List<Option> recipients(MselMessages say) {
        List<Option> options = new ArrayList<>();
        if (!exercise.teams().isEmpty()) {
            options.add(new Option(EVERYBODY, say.everybody(), null));
        }
        for (ExerciseDefinition.Team team :
                named(exercise.teams(), ExerciseDefinition.Team::code).toList()) {
            String name = name(team.name(), team.code());
            options.add(new Option(team.code(), name, name));
            named(team.members(), ExerciseDefinition.Member::code)
                    .forEach(post -> options.add(new Option(
                            team.code() + "/" + post.code(), name + ", " + name(post.title(), post.code()), name)));
        }
        return options;
    }

    List<Option> speakers(ExerciseMessages say) {
        Stream<Option> senders = named(exercise.senders(), ExerciseDefinition.Sender::code)
                .map(sender -> new Option(sender.code(), name(sender.name(), sender.code()), say.simulated()));
        Stream<Option> teams = named(exercise.teams(), ExerciseDefinition.Team::code)
                .map(team -> new Option(team.code(), name(team.name(), team.code()), say.teams()));
        return Stream.concat(senders, teams).toList();
    }

    List<Option> objectives() {
        return coded(exercise.objectives(), ExerciseDefinition.Objective::code, ExerciseDefinition.Objective::text);
    }

    List<Option> tasks() {
        return coded(exercise.tasks(), ExerciseDefinition.Task::code, ExerciseDefinition.Task::task);
    }

    List<Option> questionSets() {
        return named(exercise.questionSets(), ExerciseDefinition.QuestionSet::code)
                .map(set -> new Option(set.code(), name(set.title(), set.code()), null))
                .toList();
    }

    /** What may go out with an inject: a facilitator guide may not. */
    List<Option> attachments(ExerciseMessages say) {
        Stream<Option> documents = named(exercise.documents(), ExerciseDefinition.Document::slug)
                .filter(document -> document.kind() != ExerciseDefinition.DocumentKind.FACILITATOR_GUIDE)
                .map(document ->
                        new Option(document.slug(), name(document.title(), document.slug()), say.documentsTab()));
        Stream<Option> tables = named(exercise.tables(), ExerciseDefinition.DataTable::code)
                .map(table -> new Option(table.code(), name(table.title(), table.code()), say.tables()));
        return Stream.concat(documents, tables).toList();
    }

    List<Option> competencies() {
        return framework.stream()
                .flatMap(all -> all.competencies().values().stream().map(competency -> option(all, competency)))
                .toList();
    }

    private Option option(Framework all, Competency competency) {
        String domain =
                all.domain(competency.domain()).map(d -> d.title().in(language)).orElse(competency.domain());
        return new Option(
                competency.code(),
                competency.code() + " · " + competency.title().in(language),
                domain);
    }

    /** Those with a title first, then those that lines only name. */
    List<Option> storylines(List<String> named) {
        Stream<String> titled = named(exercise.storylines(), ExerciseDefinition.Storyline::code)
                .map(ExerciseDefinition.Storyline::code);
        return Stream.concat(titled, named.stream())
                .distinct()
                .map(code -> new Option(code, exercise.storyline(code, language), null))
                .toList();
    }

    static List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Option(language.tag, language.endonym, null))
                .toList();
    }

    static List<Option> words(List<String> words) {
        return words.stream().map(word -> new Option(word, word, null)).toList();
    }

    /** What has no code yet cannot be chosen. */
    private static <T> Stream<T> named(List<T> all, Function<T, String> code) {
        return all.stream().filter(one -> code.apply(one) != null);
    }

    private <T> List<Option> coded(List<T> all, Function<T, String> code, Function<T, LocalizedText> text) {
        return named(all, code)
                .map(one -> new Option(
                        code.apply(one), code.apply(one) + " · " + shortened(name(text.apply(one), "")), null))
                .toList();
    }

    String name(LocalizedText text, String code) {
        String said = EditMsel.said(text, language);
        return said.isBlank() ? String.valueOf(code) : said;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
