package org.omuz.exercise;

import static org.omuz.exercise.FormField.choice;
import static org.omuz.exercise.FormField.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omuz.exercise.FormField.Kind;
import org.omuz.exercise.FormField.Option;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** Which fields the parts of an exercise have. */
final class PartForms {
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LABEL = Pattern.compile("20\\d\\d\\.[1-9]\\d{0,9}");
    private static final Pattern MOMENT =
            Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");
    private static final Pattern LANGUAGES = Pattern.compile("(en|ru|tg|prs)([,;\\s]+(en|ru|tg|prs))*");
    static final Pattern TIME = Pattern.compile("\\d\\d:[0-5]\\d");
    static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}\\d{1,3}[a-z]?");

    private final ExerciseMessages say;
    private final MselMessages msel;
    private final Language language;

    PartForms(ExerciseMessages say, MselMessages msel, Language language) {
        this.say = say;
        this.msel = msel;
        this.language = language;
    }

    List<FormField> of(ExercisePart part, ExerciseDefinition exercise) {
        FormField code = FormField.input("code", Kind.WORD, say.code()).like(CODE);
        FormField competencies = FormField.input("competencies", Kind.CODES, msel.competencies()).hint(say.codesHint());
        FormField teams = FormField.input("teams", Kind.CODES, say.forTeams())
                .hint(say.forTeamsHint(String.join(", ", exercise.teams().stream().map(t -> t.code()).toList())));
        return switch (part) {
            case BASICS -> List.of(
                    input("title", Kind.LINE, say.titleField()),
                    input("summary", Kind.TEXT, say.summary()),
                    input("label", Kind.WORD, say.label()).like(LABEL).hint(say.labelHint()),
                    input("framework", Kind.WORD, say.framework()).like(LABEL),
                    choice("type", say.type(), words(ExerciseDefinition.Type.values(), say::typeWord)),
                    input("minutes", Kind.NUMBER, say.minutes()),
                    input("languages", Kind.CODES, say.languages()).like(LANGUAGES).hint(say.languagesHint()));
            case SCENARIO -> List.of(
                    input("narrative", Kind.TEXT, say.narrative()).hint(say.narrativeHint()),
                    input("groundTruth", Kind.TEXT, say.groundTruth()).hint(say.groundTruthHint()),
                    input("assumptions", Kind.LINES, say.assumptions()).hint(say.linesHint()),
                    input("startsAt", Kind.WORD, say.startsAt()).like(MOMENT).hint(say.startsAtHint()));
            case CLOCKS -> List.of(code, input("name", Kind.LINE, say.name()), input("offsetMinutes", Kind.NUMBER, say.offset()));
            case OBJECTIVES -> List.of(code, input("text", Kind.TEXT, say.objective()), competencies);
            case TEAMS -> List.of(
                    code, input("name", Kind.LINE, say.name()), input("members", Kind.POSTS, say.posts()).hint(say.codedHint()));
            case SENDERS -> List.of(code, input("name", Kind.LINE, say.name()));
            case MODULES -> List.of(
                    code,
                    input("title", Kind.LINE, say.titleField()),
                    input("minutes", Kind.NUMBER, say.minutes()),
                    input("narrative", Kind.TEXT, say.narrative()),
                    input("questionSets", Kind.CODES, say.questionSets())
                            .hint(say.codesOf(String.join(", ", exercise.questionSets().stream().map(q -> q.code()).toList()))));
            case QUESTION_SETS -> List.of(
                    code,
                    input("title", Kind.LINE, say.titleField()),
                    input("questions", Kind.LINES, say.questions()).hint(say.linesHint()));
            case DOCUMENTS -> List.of(
                    input("slug", Kind.WORD, say.slug()).like(SLUG),
                    choice("kind", say.kind(), words(ExerciseDefinition.DocumentKind.values(), say::documentKind)),
                    input("title", Kind.LINE, say.titleField()),
                    teams,
                    choice("release", say.release(), words(ExerciseDefinition.Release.values(), say::releaseWord)),
                    input("image", Kind.WORD, say.image()).hint(say.imageHint()));
            case TABLES -> List.of(
                    code,
                    input("title", Kind.LINE, say.titleField()),
                    input("columns", Kind.LINES, say.columns()).hint(say.linesHint()),
                    input("rows", Kind.GRID, say.rows()).hint(say.gridHint()),
                    teams,
                    choice("release", say.release(), words(ExerciseDefinition.Release.values(), say::releaseWord)));
            case TASKS -> List.of(
                    code,
                    choice("objective", say.objective(), options(exercise.objectives(), o -> o.code(), o -> o.text())),
                    input("capability", Kind.LINE, say.capability()),
                    input("task", Kind.TEXT, say.criticalTask()),
                    input("target", Kind.LINE, say.target()),
                    input("lookFor", Kind.LINES, say.lookFor()).hint(say.linesHint()),
                    competencies);
        };
    }

    List<FormField> ofInject(ExerciseDefinition exercise) {
        List<Option> speakers = new ArrayList<>(options(exercise.senders(), s -> s.code(), s -> s.name()));
        speakers.addAll(options(exercise.teams(), t -> t.code(), t -> t.name()));
        return List.of(
                input("number", Kind.WORD, msel.number()).like(NUMBER).hint(msel.numberHint()),
                choice("trigger", msel.trigger(), words(Inject.Trigger.values(), msel::triggerWord)),
                input("at", Kind.WORD, msel.time()).like(TIME).hint(msel.timeHint()),
                choice("status", msel.status(), words(Inject.Status.values(), msel::statusWord)),
                choice("from", msel.from(), speakers),
                input("to", Kind.CODES, msel.to()).hint(msel.toHint(recipients(exercise))),
                choice("channel", msel.channel(), words(Inject.Channel.values(), msel::channelWord)),
                choice("task", msel.task(), options(exercise.tasks(), t -> t.code(), t -> t.task())),
                input("subject", Kind.LINE, msel.subject()),
                input("text", Kind.TEXT, msel.text()),
                input("expected", Kind.LINES, msel.expected()).hint(say.linesHint()),
                input("when", Kind.CONDITION, msel.when()).hint(msel.whenHint()).rarely(),
                input("delay", Kind.NUMBER, msel.delay()).rarely(),
                input("competencies", Kind.CODES, msel.competencies()).hint(say.codesHint()).rarely(),
                choice("by", msel.by(), words(Inject.Hand.values(), msel::handWord)).rarely(),
                choice("kind", msel.kind(), words(Inject.Kind.values(), msel::kindWord)).rarely(),
                choice("priority", msel.priority(), words(Inject.Priority.values(), msel::priorityWord)).rarely(),
                input("storyline", Kind.WORD, msel.storyline()).rarely(),
                input("attachments", Kind.CODES, msel.attachments()).hint(say.codesOf(attachable(exercise))).rarely(),
                choice("response.wanted", msel.wanted(), words(Inject.Wanted.values(), msel::wantedWord)).rarely(),
                input("response.minutes", Kind.NUMBER, msel.deadline()).hint(msel.deadlineHint()).rarely(),
                input("response.questions", Kind.CHOICES, msel.questions()).hint(say.codedHint()).rarely(),
                input("response.options", Kind.CHOICES, msel.options()).hint(say.codedHint()).rarely(),
                input("note", Kind.TEXT, msel.note()).rarely());
    }

    static List<Language> languages(ExerciseDefinition exercise) {
        List<Language> known =
                exercise.languages().stream().flatMap(tag -> Language.of(tag).stream()).toList();
        return known.isEmpty() ? List.of(Language.EN, Language.RU) : known;
    }

    /** Those of the exercise, and others in which something is written already: saving must not lose it. */
    static List<Language> languagesOf(ExerciseDefinition exercise, JsonNode written) {
        List<Language> own = languages(exercise);
        return Arrays.stream(Language.values())
                .filter(language -> own.contains(language) || !written.findValues(language.tag).isEmpty())
                .toList();
    }

    private static String recipients(ExerciseDefinition exercise) {
        return String.join(", ", exercise.teams().stream()
                .flatMap(team -> Stream.concat(
                        Stream.of(team.code()),
                        team.members().stream().map(member -> team.code() + "/" + member.code())))
                .toList());
    }

    private static String attachable(ExerciseDefinition exercise) {
        return String.join(", ", Stream.concat(
                        exercise.documents().stream().map(d -> d.slug()), exercise.tables().stream().map(t -> t.code()))
                .toList());
    }

    private static <E extends Enum<E>> List<Option> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(value -> new Option(value.name(), word.apply(value))).toList();
    }

    private <T> List<Option> options(List<T> all, Function<T, String> code, Function<T, LocalizedText> text) {
        return all.stream()
                .map(one -> new Option(
                        code.apply(one),
                        Optional.ofNullable(text.apply(one)).map(t -> shortened(t.in(language))).orElse("") + " (" + code.apply(one) + ")"))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
