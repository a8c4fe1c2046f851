package org.omuz.conduct.control;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.conduct.ConductMessages;
import org.omuz.exercise.ExerciseDefinition;
import org.omuz.exercise.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Rejected;

/** An inject as a controller typed it, on the ground of the one it changes, if it changes one. */
record TypedInject(MultivaluedMap<String, String> form, ExerciseDefinition exercise) {
    private static final int SUBJECT = 200;
    private static final int TEXT = 4_000;

    Inject adHoc() {
        return inject(new Inject(
                field("number"), null, null, List.of(), null, null, Inject.Kind.ADAPTIVE, null, null, 0, null, null, null, null,
                List.of(), List.of(), blankToNull(field("task")), List.of(), null, null, Inject.Status.APPROVED));
    }

    Inject on(Inject before) {
        return inject(before);
    }

    private Inject inject(Inject before) {
        if (before.number() == null || !before.number().matches("[A-Za-z0-9.-]{1,10}")) {
            throw Rejected.in("number", ConductMessages.class, m -> m.tooLong(10));
        }
        List<String> to = form.getOrDefault("to", List.of());
        if (to.isEmpty()) {
            throw Rejected.in("to", ConductMessages.class, ConductMessages::chooseRecipient);
        }
        String from = field("from");
        String at = blankToNull(field("at"));
        if (at != null && !at.matches("\\d{1,2}:[0-5]\\d")) {
            throw Rejected.in("at", ConductMessages.class, ConductMessages::giveATime);
        }
        boolean conditional = before.trigger() == Inject.Trigger.CONDITION && before.when() != null && at == null;
        return new Inject(
                before.number(),
                at,
                from,
                to,
                before.by(),
                choice(Inject.Channel.class, field("channel"), Inject.Channel.PHONE),
                before.kind(),
                conditional ? Inject.Trigger.CONDITION : at == null ? Inject.Trigger.MANUAL : Inject.Trigger.TIME,
                conditional ? before.when() : null,
                before.delay(),
                before.priority(),
                before.storyline(),
                texts("subject", before.subject(), SUBJECT),
                texts("text", before.text(), TEXT),
                before.attachments(),
                before.expected(),
                before.task(),
                before.competencies(),
                response(before.response()),
                before.note(),
                before.status());
    }

    /** In the languages of the exercise as typed; other languages stay as they were. At least one says something. */
    private LocalizedText texts(String field, LocalizedText before, int most) {
        Map<String, String> wording = new HashMap<>(before == null ? Map.of() : before.wording());
        for (String tag : exercise.languages()) {
            String typed = field(field + "-" + tag).strip();
            if (typed.length() > most) {
                throw Rejected.in(field + "-" + tag, ConductMessages.class, m -> m.tooLong(most));
            }
            if (typed.isEmpty()) {
                wording.remove(tag);
            } else {
                wording.put(tag, typed);
            }
        }
        if (wording.isEmpty()) {
            String first = exercise.languages().isEmpty() ? Language.EN.tag : exercise.languages().get(0);
            throw Rejected.in(field + "-" + first, ConductMessages.class, ConductMessages::writeAMessage);
        }
        return new LocalizedText(wording);
    }

    /** Questions and options stay those of the inject; what is typed anew can ask for one answer in words. */
    private Inject.Response response(Inject.Response before) {
        Inject.Wanted wanted = choice(Inject.Wanted.class, field("wanted"), before.wanted());
        String typed = field("minutes");
        int minutes = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (wanted == before.wanted() || wanted == Inject.Wanted.DECISION) {
            return new Inject.Response(before.wanted(), minutes, before.questions(), before.options());
        }
        List<Inject.Choice> questions = wanted == Inject.Wanted.ANSWER
                ? List.of(new Inject.Choice("answer", new LocalizedText(answers())))
                : List.of();
        return new Inject.Response(wanted, minutes, questions, List.of());
    }

    private static Map<String, String> answers() {
        Map<String, String> wording = new HashMap<>();
        Stream.of(Language.values()).forEach(l -> wording.put(l.tag, Rejected.wording(ControlMessages.class, l).yourAnswer()));
        return wording;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String typed, E otherwise) {
        return Stream.of(type.getEnumConstants()).filter(e -> e.name().equals(typed)).findFirst().orElse(otherwise);
    }

    private String field(String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
