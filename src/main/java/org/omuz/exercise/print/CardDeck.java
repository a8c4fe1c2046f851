package org.omuz.exercise.print;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.Team;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.Inject.Choice;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.LocalizedText;

/**
 * The cards one team is handed: those that take a page, then those of half a page, each in the order of the MSEL, so
 * that no half page stays empty. They carry what players may see and nothing else: no expected action, no note, no
 * condition, no other recipient.
 *
 * @param team its name
 */
public record CardDeck(String team, List<Card> cards) {
    /**
     * @param full whether it takes a page and not half of one
     * @param localTimes empty where no time is planned
     * @param enclosed titles of the documents handed out with it
     * @param wanted of the players, and until when; empty for nothing
     */
    public record Card(
            String number,
            boolean full,
            boolean urgent,
            String from,
            String to,
            String channel,
            String localTimes,
            List<Side> sides,
            List<String> enclosed,
            String wanted,
            List<Entry> entries) {}

    /** Subject and text in one language. */
    public record Side(String language, String subject, List<String> paragraphs) {}

    /**
     * A question with lines to write on, or an option with a box to tick.
     *
     * @param wording in each language asked for, equal ones once
     * @param lines one element for each line
     */
    public record Entry(boolean box, List<String> wording, List<Integer> lines) {}

    private static final int LINES_OF_HALF_A_PAGE = 5;
    private static final int LINES_OF_A_PAGE = 21;
    private static final int LINES_BELOW_TWO_LANGUAGES = 15;

    static List<CardDeck> of(ExerciseDefinition exercise, PackOptions options, List<InWords> languages) {
        return exercise.teams().stream()
                .filter(team -> options.has(team.code()))
                .map(team -> new CardDeck(languages.get(0).text(team.name()), cards(exercise, team, languages)))
                .filter(deck -> !deck.cards.isEmpty())
                .toList();
    }

    private static List<Card> cards(ExerciseDefinition exercise, Team team, List<InWords> languages) {
        return exercise.injects().stream()
                .filter(inject -> inject.status().isPlayed())
                .filter(inject -> inject.to().stream().anyMatch(to -> concerns(to, team)))
                .map(inject -> card(exercise, inject, team, languages))
                .sorted(Comparator.comparing(card -> !card.full()))
                .toList();
    }

    private static boolean concerns(String to, Team team) {
        return to.equals("all") || Seat.of(to).team().equals(team.code());
    }

    private static Card card(ExerciseDefinition exercise, Inject inject, Team team, List<InWords> languages) {
        InWords words = languages.get(0);
        return new Card(
                inject.number(),
                fillsAPage(inject.response(), languages),
                inject.priority() == Inject.Priority.URGENT,
                words.sender(inject.from()),
                inject.to().stream()
                        .filter(to -> concerns(to, team))
                        .map(words::recipient)
                        .collect(Collectors.joining("; ")),
                words.channel(inject),
                words.localTimes(inject),
                languages.stream()
                        .map(language -> side(inject, language))
                        .distinct()
                        .toList(),
                enclosed(exercise, inject, words),
                words.wanted(inject.response()),
                entries(inject.response(), languages));
    }

    private static Side side(Inject inject, InWords words) {
        List<String> paragraphs = words.text(inject.text())
                .strip()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return new Side(words.language.tag, words.text(inject.subject()), paragraphs);
    }

    private static List<String> enclosed(ExerciseDefinition exercise, Inject inject, InWords words) {
        Stream<LocalizedText> titles = inject.attachments().stream()
                .map(name -> exercise.document(name)
                        .map(ExerciseDefinition.Document::title)
                        .or(() -> exercise.table(name).map(ExerciseDefinition.DataTable::title))
                        .orElse(null));
        return titles.filter(Objects::nonNull).map(words::text).toList();
    }

    private static List<Entry> entries(Inject.Response response, List<InWords> languages) {
        Function<LocalizedText, List<String>> wording = text ->
                languages.stream().map(words -> words.text(text)).distinct().toList();
        int room = room(response, languages);
        List<Integer> lines = lines(room / Math.max(1, response.questions().size()));
        Stream<Entry> questions = response.questions().stream()
                .map(Choice::text)
                .map(text -> new Entry(false, wording.apply(text), lines));
        Stream<Entry> options = response.options().stream()
                .map(Choice::text)
                .map(text -> new Entry(true, wording.apply(text), List.of()));
        Stream<Entry> reasons = response.options().isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry(
                        false,
                        languages.stream().map(w -> w.say.reasons()).distinct().toList(),
                        lines(room * 2 / 3)));
        return Stream.of(questions, options, reasons)
                .flatMap(entries -> entries)
                .toList();
    }

    private static int room(Inject.Response response, List<InWords> languages) {
        if (languages.size() > 1) {
            return LINES_BELOW_TWO_LANGUAGES;
        }
        return fillsAPage(response, languages) ? LINES_OF_A_PAGE : LINES_OF_HALF_A_PAGE;
    }

    private static boolean fillsAPage(Inject.Response response, List<InWords> languages) {
        boolean wide = languages.size() > 1 && response.wanted() != Inject.Wanted.ACKNOWLEDGE;
        return wide || response.questions().size() > 1;
    }

    private static List<Integer> lines(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
