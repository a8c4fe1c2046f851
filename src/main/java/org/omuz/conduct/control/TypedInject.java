package org.omuz.conduct.control;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/**
 * An inject or a message as a controller typed it; an inject on the ground of the one it changes, if it changes one.
 */
record TypedInject(MultivaluedMap<String, String> form, ExerciseDefinition exercise) {
    private static final int SUBJECT = 200;
    private static final int TEXT = 4_000;
    private static final int LINE = 500;
    private static final int LINES = 12;

    Inject adHoc() {
        return on(new Inject(
                field("number"),
                null,
                null,
                List.of(),
                null,
                null,
                Inject.Kind.ADAPTIVE,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                Inject.Status.APPROVED));
    }

    Inject on(Inject before) {
        List<Rejected> faults = new ArrayList<>();
        if (before.number() == null || !before.number().matches("[A-Za-z0-9.-]{1,10}")) {
            faults.add(Rejected.in("number", ConductMessages.class, m -> m.tooLong(10)));
        }
        String at = sound(faults, this::time);
        Condition when = sound(faults, this::condition);
        if (at != null && when != null) {
            faults.add(Rejected.in("when", ControlMessages.class, ControlMessages::timeOrCondition));
        }
        LocalizedText subject = sound(faults, () -> texts("subject", before.subject(), SUBJECT));
        LocalizedText text = sound(faults, () -> texts("text", before.text(), TEXT));
        List<LocalizedText> expected = sound(faults, () -> lines("expected"));
        Inject.Response response = sound(faults, () -> response(before.response()));
        refuse(faults);
        return new Inject(
                before.number(),
                at,
                field("from"),
                form.getOrDefault("to", List.of()),
                before.by(),
                choice(Inject.Channel.class, field("channel"), Inject.Channel.PHONE),
                before.kind(),
                when != null ? Inject.Trigger.CONDITION : at == null ? Inject.Trigger.MANUAL : Inject.Trigger.TIME,
                when,
                when == null ? 0 : minutes("delay"),
                choice(Inject.Priority.class, field("priority"), before.priority()),
                before.storyline(),
                subject,
                text,
                chosen("attachment"),
                expected,
                exercise.task(field("task")).map(ExerciseDefinition.Task::code).orElse(null),
                chosen("competency"),
                response,
                before.note(),
                before.status());
    }

    /** As it was read; where it cannot be, null, and what is wrong with it is among the faults. */
    private static <T> T sound(List<Rejected> faults, Supplier<T> read) {
        try {
            return read.get();
        } catch (Rejected fault) {
            faults.add(fault);
            return null;
        }
    }

    private static void refuse(List<Rejected> faults) {
        if (!faults.isEmpty()) {
            throw Rejected.all(faults);
        }
    }

    private String time() {
        String at = field("at").strip();
        if (!at.isEmpty() && !at.matches("\\d{1,2}:[0-5]\\d")) {
            throw Rejected.in("at", ConductMessages.class, ConductMessages::giveATime);
        }
        return at.isEmpty() ? null : at;
    }

    private Condition condition() {
        if (field("when").isBlank()) {
            return null;
        }
        try {
            return ConditionText.read(field("when"));
        } catch (Rejected unclear) {
            throw unclear.at("when");
        }
    }

    private List<String> chosen(String field) {
        return form.getOrDefault(field, List.of());
    }

    /** At least one language says something. */
    private LocalizedText texts(String field, LocalizedText before, int most) {
        return written(field, before, most)
                .orElseThrow(() -> Rejected.in(
                        field + "-" + firstLanguage(), ConductMessages.class, ConductMessages::writeAMessage));
    }

    /** A message written in the languages of the exercise; whoever reads in one that was left out gets the nearest. */
    SendMessage.Draft message() {
        List<Rejected> faults = new ArrayList<>();
        Optional<LocalizedText> subject = sound(faults, () -> written("subject", null, SUBJECT));
        LocalizedText text = sound(faults, () -> texts("text", null, TEXT));
        refuse(faults);
        return new SendMessage.Draft(
                field("from"),
                chosen("to"),
                choice(Inject.Channel.class, field("channel"), Inject.Channel.PHONE),
                subject.orElse(null),
                text,
                field("replyTo"));
    }

    /** In the languages of the exercise as typed; other languages stay as they were. */
    private Optional<LocalizedText> written(String field, LocalizedText before, int most) {
        Map<String, String> wording = new HashMap<>(before == null ? Map.of() : before.wording());
        List<Rejected> faults = new ArrayList<>();
        for (String tag : exercise.languages()) {
            String typed = field(field + "-" + tag).strip();
            if (typed.length() > most) {
                faults.add(Rejected.in(
                        field + "-" + tag, ConductMessages.class, m -> m.textTooLong(most, typed.length())));
            }
            if (typed.isEmpty()) {
                wording.remove(tag);
            } else {
                wording.put(tag, typed);
            }
        }
        refuse(faults);
        return wording.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(wording));
    }

    private String firstLanguage() {
        return exercise.languages().isEmpty()
                ? Language.EN.tag
                : exercise.languages().get(0);
    }

    private List<LocalizedText> lines(String field) {
        return rows(field).stream()
                .filter(row -> !row.isEmpty())
                .map(LocalizedText::new)
                .toList();
    }

    /** One text a line; the same line in several languages is one text, and an empty line keeps its place. */
    private List<Map<String, String>> rows(String field) {
        List<Map<String, String>> texts = new ArrayList<>();
        List<Rejected> faults = new ArrayList<>();
        for (String tag : exercise.languages()) {
            List<String> typed = field(field + "-" + tag)
                    .stripTrailing()
                    .lines()
                    .map(String::strip)
                    .toList();
            if (typed.size() > LINES || typed.stream().anyMatch(line -> line.length() > LINE)) {
                faults.add(Rejected.in(field + "-" + tag, ControlMessages.class, m -> m.linesTooLong(LINES, LINE)));
            }
            for (int i = 0; i < typed.size(); i++) {
                if (texts.size() <= i) {
                    texts.add(new HashMap<>());
                }
                if (!typed.get(i).isEmpty()) {
                    texts.get(i).put(tag, typed.get(i));
                }
            }
        }
        refuse(faults);
        return texts;
    }

    /** A question or an option keeps its code, which conditions name, where it keeps its place. */
    private List<Inject.Choice> choices(String field, List<Inject.Choice> before) {
        List<Map<String, String>> rows = rows(field);
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).isEmpty())
                .mapToObj(i -> new Inject.Choice(
                        i < before.size() ? before.get(i).code() : field.charAt(0) + "-" + (i + 1),
                        new LocalizedText(rows.get(i))))
                .toList();
    }

    private Inject.Response response(Inject.Response before) {
        Inject.Wanted wanted = choice(Inject.Wanted.class, field("wanted"), before.wanted());
        List<Inject.Choice> options =
                wanted == Inject.Wanted.DECISION ? choices("options", before.options()) : List.of();
        if (wanted == Inject.Wanted.DECISION && options.size() < 2) {
            throw Rejected.in("options-" + firstLanguage(), ControlMessages.class, ControlMessages::twoOptions);
        }
        List<Inject.Choice> questions =
                wanted == Inject.Wanted.ANSWER ? choices("questions", before.questions()) : List.of();
        if (wanted == Inject.Wanted.ANSWER && questions.isEmpty()) {
            questions = List.of(new Inject.Choice("answer", new LocalizedText(answers())));
        }
        return new Inject.Response(wanted, minutes("minutes"), questions, options);
    }

    private static Map<String, String> answers() {
        Map<String, String> wording = new HashMap<>();
        Stream.of(Language.values())
                .forEach(l -> wording.put(
                        l.tag, Rejected.wording(ControlMessages.class, l).yourAnswer()));
        return wording;
    }

    private int minutes(String field) {
        String typed = field(field).strip();
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String typed, E otherwise) {
        return Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    private String field(String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
