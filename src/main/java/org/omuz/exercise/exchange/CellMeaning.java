package org.omuz.exercise.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/** What a cell of a sheet means in a form of the MSEL: a code or a word of any language, as people write them. */
final class CellMeaning {
    private static final int LONGEST = 20_000;

    private final ExerciseDefinition exercise;
    private final List<MselMessages> words;

    CellMeaning(ExerciseDefinition exercise) {
        this.exercise = exercise;
        this.words = Stream.of(Language.values())
                .map(language -> Rejected.wording(MselMessages.class, language))
                .toList();
    }

    /** What is put into the form's field; null to leave it. */
    String value(SheetFile.Head head, String text, Inject before) {
        if (text.length() > LONGEST) {
            throw new CellRefused(head.name(), Rejected.because(MselMessages.class, m -> m.cellTooLong(LONGEST)));
        }
        return switch (head.column()) {
            case NUMBER -> text.replaceFirst("\\.0+$", "");
            case TIME, DTG ->
                before.trigger() == Inject.Trigger.TIME
                        ? SheetTime.read(
                                        text,
                                        exercise.scenario() == null
                                                ? null
                                                : exercise.scenario().startsAt())
                                .orElseThrow(() -> new CellRefused(head.name(), unclear(text)))
                        : failed(head, text);
            case STATUS -> word(head, text, Inject.Status.values(), m -> m::statusWord);
            case MODE -> word(head, text, Inject.Channel.values(), m -> m::channelWord);
            case BY -> word(head, text, Inject.Hand.values(), m -> m::handWord);
            case FROM ->
                speaker(text)
                        .orElseThrow(() -> new CellRefused(
                                head.name(), Rejected.because(MselMessages.class, m -> m.cellNoSender(text))));
            case TO -> recipients(head, text);
            case TASK ->
                exercise.task(text)
                        .map(ExerciseDefinition.Task::code)
                        .orElseThrow(() -> new CellRefused(
                                head.name(), Rejected.because(MselMessages.class, m -> m.cellNoTask(text))));
            case OBJECTIVE -> null;
            case SUBJECT, DESCRIPTION, EXPECTED, NOTES, STORYLINE, COMPETENCIES -> text;
        };
    }

    private static String failed(SheetFile.Head head, String text) {
        throw new CellRefused(head.name(), unclear(text));
    }

    private <E extends Enum<E>> String word(
            SheetFile.Head head, String text, E[] values, Function<MselMessages, Function<E, String>> word) {
        String wanted = plain(text);
        return Arrays.stream(values)
                .filter(value -> plain(value.name().replace('_', ' ')).equals(wanted)
                        || words.stream()
                                .anyMatch(say ->
                                        plain(word.apply(say).apply(value)).equals(wanted)))
                .map(Enum::name)
                .findFirst()
                .orElseGet(() -> failed(head, text));
    }

    private Optional<String> speaker(String text) {
        String wanted = plain(text);
        Stream<Map.Entry<String, org.omuz.shared.LocalizedText>> all = Stream.concat(
                exercise.senders().stream().filter(s -> s.name() != null).map(s -> Map.entry(s.code(), s.name())),
                exercise.teams().stream().filter(t -> t.name() != null).map(t -> Map.entry(t.code(), t.name())));
        return all.filter(one -> plain(one.getKey()).equals(wanted)
                        || one.getValue().wording().values().stream()
                                .anyMatch(name -> plain(name).equals(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String recipients(SheetFile.Head head, String text) {
        List<String> codes = new ArrayList<>();
        for (String part : text.split("[,;\\n]+")) {
            String name = part.strip();
            if (!name.isEmpty()) {
                codes.add(recipient(head, name));
            }
        }
        return String.join(", ", codes);
    }

    private String recipient(SheetFile.Head head, String name) {
        boolean all = name.equalsIgnoreCase("all")
                || words.stream().anyMatch(say -> plain(say.everybody()).equals(plain(name)));
        if (all) {
            return "all";
        }
        Seat seat = Seat.of(name);
        Optional<ExerciseDefinition.Team> team = exercise.team(seat.team());
        if (team.isPresent() && seat.post().isPresent()) {
            return seat.isIn(exercise) ? name : noTeam(head, name);
        }
        return team.map(ExerciseDefinition.Team::code)
                .or(() -> speaker(name).filter(found -> exercise.team(found).isPresent()))
                .orElseGet(() -> noTeam(head, name));
    }

    private static String noTeam(SheetFile.Head head, String name) {
        throw new CellRefused(head.name(), Rejected.because(MselMessages.class, m -> m.cellNoTeam(name)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s.\\-_]+", "");
    }

    static Rejected unclear(String text) {
        String shown = text.length() <= 40 ? text : text.substring(0, 39) + "…";
        return Rejected.because(MselMessages.class, m -> m.cellUnclear(shown));
    }
}
