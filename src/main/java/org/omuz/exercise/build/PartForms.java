package org.omuz.exercise.build;

import static org.omuz.exercise.build.FormField.choice;
import static org.omuz.exercise.build.FormField.input;
import static org.omuz.exercise.build.FormField.picks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.omuz.exercise.build.FormField.Kind;
import org.omuz.exercise.build.FormField.Option;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseMessages;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.shared.Language;

/** Which fields the parts of an exercise have. */
public final class PartForms {
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern LABEL = Pattern.compile("20\\d\\d\\.[1-9]\\d{0,9}");
    private static final Pattern MOMENT =
            Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");
    public static final Pattern TIME = Pattern.compile("\\d\\d:[0-5]\\d");
    public static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}\\d{1,3}[a-z]?");

    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

    private static final Map<Pattern, String> EXAMPLES = Map.of(
            CODE,
            "lane-1",
            SLUG,
            "river-port-2026",
            LABEL,
            "2026.1",
            MOMENT,
            "2026-03-01T09:00",
            TIME,
            "01:30",
            NUMBER,
            "12a",
            MINUTES,
            "15");

    private final ExerciseMessages say;
    private final MselMessages msel;
    private final FieldChoices choices;

    PartForms(ExerciseMessages say, MselMessages msel, FieldChoices choices) {
        this.say = say;
        this.msel = msel;
        this.choices = choices;
    }

    /** Something that is of this form. */
    static String example(Pattern form) {
        return EXAMPLES.getOrDefault(form, form.pattern());
    }

    /** {@code names}: of the images that were uploaded, or of the injects, where the part refers to them. */
    List<FormField> of(ExercisePart part, List<String> names) {
        FormField code =
                FormField.input("code", Kind.WORD, say.code()).like(CODE).required();
        FormField competencies = picks("competencies", msel.competencies(), choices.competencies());
        FormField teams = picks("teams", say.forTeams(), choices.teams()).hint(say.forTeamsHint());
        return switch (part) {
            case BASICS ->
                List.of(
                        input("title", Kind.LINE, say.titleField()),
                        input("summary", Kind.TEXT, say.summary()),
                        input("label", Kind.WORD, say.label()).like(LABEL).hint(say.labelHint()),
                        input("framework", Kind.WORD, say.framework()).like(LABEL),
                        choice("type", say.type(), words(ExerciseDefinition.Type.values(), say::typeWord)),
                        input("minutes", Kind.NUMBER, say.minutes()),
                        picks("languages", say.languages(), FieldChoices.languages())
                                .hint(say.languagesHint()));
            case SCENARIO ->
                List.of(
                        input("narrative", Kind.TEXT, say.narrative()).hint(say.narrativeHint()),
                        input("groundTruth", Kind.TEXT, say.groundTruth()).hint(say.groundTruthHint()),
                        input("assumptions", Kind.LINES, say.assumptions()).hint(say.linesHint()),
                        input("startsAt", Kind.MOMENT, say.startsAt())
                                .like(MOMENT)
                                .hint(say.startsAtHint()));
            case CLOCKS ->
                List.of(code, input("name", Kind.LINE, say.name()), input("offsetMinutes", Kind.NUMBER, say.offset()));
            case OBJECTIVES -> List.of(code, input("text", Kind.TEXT, say.objective()), competencies);
            case TEAMS ->
                List.of(
                        code,
                        input("name", Kind.LINE, say.name()),
                        input("members", Kind.POSTS, say.posts()).hint(say.codedHint()));
            case SENDERS -> List.of(code, input("name", Kind.LINE, say.name()));
            case STORYLINES -> List.of(code, input("title", Kind.LINE, say.titleField()));
            case MODULES ->
                List.of(
                        code,
                        input("title", Kind.LINE, say.titleField()),
                        input("minutes", Kind.NUMBER, say.minutes()),
                        input("narrative", Kind.TEXT, say.narrative()),
                        picks("questionSets", say.questionSets(), choices.questionSets())
                                .hint(say.questionSetsHint()),
                        input("at", Kind.WORD, say.moduleAt()).like(TIME).hint(say.moduleAtHint()),
                        picks("injects", say.moduleInjects(), FieldChoices.words(names)),
                        input("facilitator", Kind.TEXT, say.facilitatorNotes()));
            case QUESTION_SETS ->
                List.of(
                        code,
                        input("title", Kind.LINE, say.titleField()),
                        input("questions", Kind.LINES, say.questions()).hint(say.linesHint()),
                        input("lookFor", Kind.LINES, say.lookFor()).hint(say.linesHint()));
            case CHANNEL_RULES ->
                List.of(
                        picks("from", say.ruleFrom(), choices.teams()).hint(say.ruleFromHint()),
                        picks("to", say.ruleTo(), choices.speakers(say)).hint(say.ruleToHint()),
                        picks("channels", say.ruleChannels(), words(Inject.Channel.values(), msel::channelWord))
                                .hint(say.ruleChannelsHint()));
            case DOCUMENTS ->
                List.of(
                        input("slug", Kind.WORD, say.slug()).like(SLUG).required(),
                        choice("kind", say.kind(), words(ExerciseDefinition.DocumentKind.values(), say::documentKind)),
                        input("title", Kind.LINE, say.titleField()),
                        teams,
                        choice("release", say.release(), words(ExerciseDefinition.Release.values(), say::releaseWord)),
                        choice("image", say.image(), FieldChoices.words(names)).hint(say.imageHint()));
            case TABLES ->
                List.of(
                        code,
                        input("title", Kind.LINE, say.titleField()),
                        input("columns", Kind.LINES, say.columns()).hint(say.linesHint()),
                        input("rows", Kind.GRID, say.rows()).hint(say.gridHint()),
                        teams,
                        choice("release", say.release(), words(ExerciseDefinition.Release.values(), say::releaseWord)));
            case TASKS ->
                List.of(
                        code,
                        choice("objective", say.objective(), choices.objectives()),
                        input("capability", Kind.LINE, say.capability()),
                        input("task", Kind.TEXT, say.criticalTask()),
                        input("target", Kind.LINE, say.target()),
                        input("lookFor", Kind.LINES, say.lookFor()).hint(say.linesHint()),
                        competencies);
        };
    }

    /** A line as a workbook holds it: with its status, and without its condition. */
    public List<FormField> ofSheet() {
        List<FormField> fields = new ArrayList<>(ofInject(List.of(), List.of()));
        fields.removeIf(field -> field.kind() == Kind.CONDITION);
        fields.add(choice("status", msel.status(), words(Inject.Status.values(), msel::statusWord)));
        return fields;
    }

    /**
     * A line as it is written; its status is steered, not written.
     *
     * @param storylines those other lines belong to
     * @param facts what its condition may wait for; empty where nobody asks
     */
    public List<FormField> ofInject(List<String> storylines, List<Option> facts) {
        return List.of(
                input("number", Kind.WORD, msel.number()).like(NUMBER).hint(msel.numberHint()),
                choice("trigger", msel.trigger(), words(Inject.Trigger.values(), msel::triggerWord)),
                input("at", Kind.WORD, msel.time()).like(TIME).hint(msel.timeHint()),
                choice("channel", msel.channel(), words(Inject.Channel.values(), msel::channelWord)),
                choice("from", msel.from(), choices.speakers(say)),
                choice("task", msel.task(), choices.tasks()),
                picks("to", msel.to(), choices.recipients(msel)),
                input("subject", Kind.LINE, msel.subject()),
                input("text", Kind.TEXT, msel.text()),
                input("expected", Kind.LINES, msel.expected()).hint(say.linesHint()),
                input("when", Kind.CONDITION, msel.when())
                        .hint(msel.whenHint())
                        .of(facts)
                        .rarely(true),
                input("delay", Kind.NUMBER, msel.delay()).like(MINUTES).rarely(true),
                picks("competencies", msel.competencies(), choices.competencies())
                        .rarely(true),
                choice("by", msel.by(), words(Inject.Hand.values(), msel::handWord))
                        .rarely(true),
                choice("kind", msel.kind(), words(Inject.Kind.values(), msel::kindWord))
                        .rarely(true),
                choice("priority", msel.priority(), words(Inject.Priority.values(), msel::priorityWord))
                        .rarely(true),
                choice("storyline", msel.storyline(), choices.storylines(storylines))
                        .rarely(true),
                picks("attachments", msel.attachments(), choices.attachments(say))
                        .rarely(true),
                choice("response.wanted", msel.wanted(), words(Inject.Wanted.values(), msel::wantedWord))
                        .rarely(true),
                input("response.minutes", Kind.NUMBER, msel.deadline())
                        .like(MINUTES)
                        .hint(msel.deadlineHint())
                        .rarely(true),
                input("response.questions", Kind.CHOICES, msel.questions())
                        .hint(say.codedHint())
                        .rarely(true),
                input("response.options", Kind.CHOICES, msel.options())
                        .hint(say.codedHint())
                        .rarely(true),
                input("note", Kind.TEXT, msel.note()).rarely(true));
    }

    public static List<Language> languages(ExerciseDefinition exercise) {
        List<Language> known = exercise.languages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .toList();
        return known.isEmpty() ? List.of(Language.EN, Language.RU) : known;
    }

    /** Those of the exercise, and others in which something is written already: saving must not lose it. */
    static List<Language> languagesOf(ExerciseDefinition exercise, JsonNode written) {
        List<Language> own = languages(exercise);
        return Arrays.stream(Language.values())
                .filter(language -> own.contains(language)
                        || !written.findValues(language.tag).isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> List<Option> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), word.apply(value), null))
                .toList();
    }
}
