package org.omuz.exercise.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/**
 * A line of one exercise as it can stand in another: what it names is looked for there by code, then by name. What is
 * not there, or is something else under the same code, is left out, and the controller's note says what is to be chosen
 * anew.
 */
final class CopiedInject {
    private final ExerciseDefinition from;
    private final ExerciseDefinition to;
    private final Language language;
    private final MselMessages say;
    private final List<String> left = new ArrayList<>();

    private CopiedInject(ExerciseDefinition from, ExerciseDefinition to, Language language, MselMessages say) {
        this.from = from;
        this.to = to;
        this.language = language;
        this.say = say;
    }

    /** @param language of the note, and of {@code say} */
    static Inject of(Inject line, ExerciseDefinition from, ExerciseDefinition to, Language language, MselMessages say) {
        return new CopiedInject(from, to, language, say).copy(line);
    }

    private Inject copy(Inject line) {
        String sender = line.from() == null
                ? null
                : kept(say.from(), List.of(line.from()), this::speaker).stream()
                        .findFirst()
                        .orElse(null);
        List<String> recipients = kept(say.to(), line.to(), this::recipient);
        List<String> attachments = kept(say.attachments(), line.attachments(), this::attachment);
        String task = line.task() == null
                ? null
                : kept(say.task(), List.of(line.task()), this::task).stream()
                        .findFirst()
                        .orElse(null);
        String storyline = line.storyline() == null
                ? null
                : kept(say.storyline(), List.of(line.storyline()), this::storyline).stream()
                        .findFirst()
                        .orElse(null);
        if (line.when() != null) {
            left.add(say.leftOut(say.when(), ConditionText.write(line.when())));
        }
        return line.with(copy -> {
            copy.from = sender;
            copy.to = recipients;
            copy.attachments = attachments;
            copy.task = task;
            copy.storyline = storyline;
            copy.note = note(line);
            if (line.when() != null) {
                copy.trigger = Inject.Trigger.MANUAL;
                copy.when = null;
                copy.delay = 0;
            }
        });
    }

    private List<String> kept(String field, List<String> codes, Function<String, Optional<String>> find) {
        Map<String, Optional<String>> found = new HashMap<>();
        codes.forEach(code -> found.put(code, find.apply(code)));
        String lost = codes.stream()
                .filter(code -> found.get(code).isEmpty())
                .map(this::named)
                .collect(Collectors.joining(language.comma()));
        if (!lost.isEmpty()) {
            left.add(say.leftOut(field, lost));
        }
        return codes.stream()
                .flatMap(code -> found.get(code).stream())
                .distinct()
                .toList();
    }

    private LocalizedText note(Inject line) {
        if (left.isEmpty()) {
            return line.note();
        }
        Map<String, String> wording =
                new HashMap<>(line.note() == null ? Map.of() : line.note().wording());
        wording.merge(
                language.tag,
                say.chooseAnew(from.code(), line.number(), String.join("; ", left)),
                (old, more) -> more + "\n" + old);
        return new LocalizedText(wording);
    }

    private Optional<String> speaker(String code) {
        return team(code)
                .or(() -> to.sender(code).map(ExerciseDefinition.Sender::code))
                .or(() -> from.sender(code)
                        .flatMap(sender -> to.senders().stream()
                                .filter(other -> same(sender.name(), other.name()))
                                .findFirst()
                                .map(ExerciseDefinition.Sender::code)));
    }

    private Optional<String> team(String code) {
        return to.team(code)
                .or(() -> from.team(code)
                        .flatMap(team -> to.teams().stream()
                                .filter(other -> same(team.name(), other.name()))
                                .findFirst()))
                .map(ExerciseDefinition.Team::code);
    }

    private Optional<String> recipient(String code) {
        if (code.equals("all")) {
            return Optional.of(code);
        }
        Seat seat = Seat.of(code);
        return team(seat.team())
                .map(team -> new Seat(team, seat.post()))
                .filter(found -> found.isIn(to))
                .map(Seat::code);
    }

    private Optional<String> attachment(String code) {
        Optional<String> document = from.document(code)
                .flatMap(own -> to.documents().stream()
                        .filter(other -> same(own.title(), other.title()))
                        .findFirst()
                        .map(ExerciseDefinition.Document::slug));
        return document.or(() -> from.table(code)
                .flatMap(own -> to.tables().stream()
                        .filter(other -> same(own.title(), other.title()))
                        .findFirst()
                        .map(ExerciseDefinition.DataTable::code)));
    }

    /** Every exercise has its T1: only the wording tells whether it is the same. */
    private Optional<String> task(String code) {
        return from.task(code)
                .flatMap(own -> to.tasks().stream()
                        .filter(other -> same(own.task(), other.task()))
                        .findFirst()
                        .map(ExerciseDefinition.Task::code));
    }

    private Optional<String> storyline(String code) {
        return to.storyline(code)
                .or(() -> from.storyline(code)
                        .flatMap(own -> to.storylines().stream()
                                .filter(other -> same(own.title(), other.title()))
                                .findFirst()))
                .map(ExerciseDefinition.Storyline::code);
    }

    private static boolean same(LocalizedText one, LocalizedText other) {
        return one != null
                && other != null
                && one.wording().entrySet().stream()
                        .anyMatch(wording -> Objects.equals(
                                wording.getValue(), other.wording().get(wording.getKey())));
    }

    /** A code with its name where it comes from. */
    private String named(String code) {
        Optional<LocalizedText> name = from.sender(code)
                .map(ExerciseDefinition.Sender::name)
                .or(() -> from.team(code).map(ExerciseDefinition.Team::name))
                .or(() -> from.task(code).map(ExerciseDefinition.Task::task))
                .or(() -> from.document(code).map(ExerciseDefinition.Document::title))
                .or(() -> from.table(code).map(ExerciseDefinition.DataTable::title));
        return name.map(text -> code + " (" + text.in(language) + ")").orElse(code);
    }
}
