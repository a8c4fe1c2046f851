package org.omuz.conduct.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.exercise.build.DrawForms;
import org.omuz.exercise.build.FormField;
import org.omuz.exercise.build.FormField.Kind;
import org.omuz.exercise.build.FormField.Option;
import org.omuz.exercise.build.InjectForm;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;
import org.omuz.shared.Visitor;

/** The form of an inject with what of it can be written while the exercise runs, and what a run asks of it. */
@RequestScoped
class TypedInject {
    /** Where an exercise is played, numbers are free. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9.-]{1,10}");

    private static final List<String> MESSAGE = List.of("from", "to", "channel", "subject", "text");
    private static final List<String> FOLDED = List.of(
            "response.options",
            "response.questions",
            "expected",
            "priority",
            "task",
            "competencies",
            "attachments",
            "when",
            "delay");
    private static final List<String> EDITED = Stream.of(
                    List.of("at"), MESSAGE, List.of("response.wanted", "response.minutes"), FOLDED)
            .flatMap(List::stream)
            .toList();
    private static final List<String> ADDED =
            Stream.concat(Stream.of("number"), EDITED.stream()).toList();

    private final DrawForms draw;
    private final Visitor visitor;
    private final ControlMessages say;

    TypedInject(DrawForms draw, Visitor visitor) {
        this.draw = draw;
        this.visitor = visitor;
        this.say = visitor.wording(ControlMessages.class);
    }

    InjectForm adHoc(ExerciseDefinition exercise) {
        Inject blank = Inject.of(line -> {
            line.kind = Inject.Kind.ADAPTIVE;
            line.status = Inject.Status.APPROVED;
        });
        return form(ADDED, exercise, blank);
    }

    InjectForm edited(ExerciseDefinition exercise, Inject before) {
        return form(EDITED, exercise, before);
    }

    InjectForm message(ExerciseDefinition exercise) {
        return form(MESSAGE, exercise, Inject.of(line -> line.number = SendMessage.CONTROL));
    }

    private InjectForm form(List<String> paths, ExerciseDefinition exercise, Inject before) {
        Map<String, FormField> fields = draw.forms(exercise).ofInject(List.of(), List.of()).stream()
                .collect(Collectors.toMap(FormField::path, Function.identity()));
        List<FormField> offered = paths.stream()
                .map(path ->
                        offered(fields.get(path), exercise, paths != MESSAGE).rarely(FOLDED.contains(path)))
                .toList();
        return InjectForm.of(offered, exercise, before);
    }

    private FormField offered(FormField field, ExerciseDefinition exercise, boolean asTeam) {
        return switch (field.path()) {
            case "number" -> field.like(NUMBER).hint(null);
            case "at" -> field.hint(say.plannedTime());
            case "from" -> field.of(senders(field, exercise, asTeam));
            case "subject", "text", "expected" -> field.called(field.path());
            case "response.wanted" -> field.called("wanted");
            case "response.minutes" -> field.called("minutes");
            case "response.options" -> field.called("options").as(Kind.PLACES).hint(say.oneALine());
            case "response.questions" ->
                field.called("questions").as(Kind.PLACES).hint(say.oneALine());
            case "competencies" -> field.called("competency").of(tested(field, exercise));
            case "attachments" -> field.called("attachment");
            case "when" -> field.as(Kind.TYPED_CONDITION);
            default -> field;
        };
    }

    /** Exercise control speaks too; a message is not written as a team. */
    private List<Option> senders(FormField field, ExerciseDefinition exercise, boolean asTeam) {
        List<Option> senders = new ArrayList<>();
        senders.add(new Option(
                SendMessage.CONTROL, visitor.wording(ConductMessages.class).control(), null));
        field.options().stream()
                .filter(one -> asTeam || exercise.team(one.value()).isEmpty())
                .forEach(senders::add);
        return senders;
    }

    /** Those that the exercise tests anywhere. */
    private static List<Option> tested(FormField field, ExerciseDefinition exercise) {
        Set<String> codes = Stream.of(
                        exercise.objectives().stream().flatMap(o -> o.competencies().stream()),
                        exercise.tasks().stream().flatMap(t -> t.competencies().stream()),
                        exercise.injects().stream().flatMap(i -> i.competencies().stream()))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        return field.options().stream()
                .filter(one -> codes.contains(one.value()))
                .toList();
    }

    /** How it is set off follows from what was typed; an answer that is asked for has a question. */
    static Inject read(InjectForm form, Map<String, String> typed) {
        Inject written = form.read(typed, TypedInject::faults);
        Inject.Response asked = written.response();
        Inject.Wanted wanted = asked.wanted() == null ? Inject.Wanted.NONE : asked.wanted();
        List<Inject.Choice> questions = wanted == Inject.Wanted.ANSWER ? asked.questions() : List.of();
        return written.with(line -> {
            line.channel = written.channel() == null ? Inject.Channel.PHONE : written.channel();
            line.trigger = line.when != null
                    ? Inject.Trigger.CONDITION
                    : line.at == null ? Inject.Trigger.MANUAL : Inject.Trigger.TIME;
            line.delay = line.when == null ? 0 : written.delay();
            line.response = new Inject.Response(
                    wanted,
                    asked.minutes(),
                    questions.isEmpty() && wanted == Inject.Wanted.ANSWER ? List.of(anyAnswer()) : questions,
                    wanted == Inject.Wanted.DECISION ? asked.options() : List.of());
        });
    }

    private static List<Rejected> faults(JsonNode typed) {
        List<Rejected> faults = new ArrayList<>();
        Stream.of("subject", "text")
                .filter(path -> !typed.has(path))
                .forEach(path -> faults.add(Rejected.in(path, ConductMessages.class, ConductMessages::writeAMessage)));
        if (typed.has("at") && typed.has("when")) {
            faults.add(Rejected.in("when", ControlMessages.class, ControlMessages::timeOrCondition));
        }
        JsonNode response = typed.path("response");
        if (response.path("wanted").asText().equals(Inject.Wanted.DECISION.name())
                && response.path("options").size() < 2) {
            faults.add(Rejected.in("response.options", ControlMessages.class, ControlMessages::twoOptions));
        }
        return faults;
    }

    private static Inject.Choice anyAnswer() {
        Map<String, String> wording = new HashMap<>();
        Stream.of(Language.values())
                .forEach(l -> wording.put(
                        l.tag, Rejected.wording(ControlMessages.class, l).yourAnswer()));
        return new Inject.Choice("answer", new LocalizedText(wording));
    }

    /** Whoever reads in a language that was left out gets the nearest. */
    static SendMessage.Draft draft(InjectForm form, Map<String, String> typed) {
        Inject written = form.read(typed, nothing -> List.of());
        return new SendMessage.Draft(
                written.from(),
                written.to(),
                written.channel() == null ? Inject.Channel.PHONE : written.channel(),
                written.subject(),
                written.text(),
                typed.get("replyTo"));
    }
}
