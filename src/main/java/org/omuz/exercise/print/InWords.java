package org.omuz.exercise.print;

import io.quarkus.qute.RawString;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.course.content.Markdown;
import org.omuz.exercise.build.ConditionWords;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.Team;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselMessages;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.LocalizedText;

/** What the codes, times and conditions of an exercise are called in one language. */
public final class InWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    final PackMessages say;
    final Language language;
    private final ExerciseDefinition exercise;
    private final ConditionWords conditions;

    public InWords(ExerciseDefinition exercise, Language language, PackMessages say, MselMessages conditions) {
        this.exercise = exercise;
        this.language = language;
        this.say = say;
        this.conditions = new ConditionWords(exercise, language, conditions);
    }

    /** Empty where there is no text. */
    String text(LocalizedText text) {
        return text == null ? "" : text.in(language);
    }

    List<String> texts(List<LocalizedText> texts) {
        return texts.stream().map(this::text).toList();
    }

    public RawString markdown(LocalizedText text) {
        return new RawString(Markdown.html(Markdown.parse(text(text)), PackFiles.MEDIA));
    }

    String sender(String code) {
        return exercise.sender(code)
                .map(sender -> text(sender.name()))
                .or(() -> exercise.team(code).map(team -> text(team.name())))
                .orElse(code);
    }

    String team(String code) {
        return exercise.team(code).map(team -> text(team.name())).orElse(code);
    }

    /** {@code all}, {@code customs} or {@code customs/shift-leader}. */
    String recipient(String to) {
        Seat seat = Seat.of(to);
        if (seat.post().isEmpty()) {
            return to.equals("all") ? say.everybody() : team(to);
        }
        return exercise.team(seat.team())
                .map(team -> text(team.name()) + ", " + post(team, seat.post().get()))
                .orElse(to);
    }

    private String post(Team team, String code) {
        return team.members().stream()
                .filter(member -> member.code().equals(code))
                .map(member -> text(member.title()))
                .findFirst()
                .orElse(code);
    }

    String channel(Inject inject) {
        return switch (inject.channel()) {
            case PHONE -> say.phone();
            case RADIO -> say.radio();
            case EMAIL -> say.email();
            case LETTER -> say.letter();
            case CONSOLE -> say.console();
            case FACE_TO_FACE -> say.faceToFace();
            case MEDIA -> say.media();
            case DOCUMENT -> say.document();
        };
    }

    /**
     * The scenario's day and local times, e.g. "14 October 2026, 09:20 Sabzistan, 10:20 Kabudiya"; empty if unplanned.
     */
    String localTimes(Inject inject) {
        OptionalInt minute = inject.minute();
        return minute.isEmpty() ? "" : localTimes(minute.getAsInt());
    }

    String localTimes(int minute) {
        return day(minute) + language.comma() + clocks(minute);
    }

    /** As {@link #localTimes}, with the day only where it is another than at the start. */
    String clocks(Inject inject) {
        OptionalInt minute = inject.minute();
        return minute.isEmpty() ? "" : clocksOnADay(minute.getAsInt());
    }

    private String clocksOnADay(int minute) {
        return day(minute).equals(day(0)) ? clocks(minute) : localTimes(minute);
    }

    private String day(int minute) {
        LocalDateTime time = exercise.scenario().startsAt().plusMinutes(minute);
        return LocalFormat.of(language, ZoneOffset.UTC).date(time.toLocalDate());
    }

    private String clocks(int minute) {
        LocalDateTime time = exercise.scenario().startsAt().plusMinutes(minute);
        return exercise.scenario().clocks().stream()
                .map(clock -> language.digits(HOUR.format(time.plusMinutes(clock.offsetMinutes()))) + " "
                        + text(clock.name()))
                .collect(Collectors.joining(language.comma()));
    }

    public String wanted(Inject.Response response) {
        int minutes = response.minutes();
        return switch (response.wanted()) {
            case NONE -> "";
            case ACKNOWLEDGE -> minutes == 0 ? say.acknowledge() : say.acknowledgeWithin(minutes);
            case ANSWER -> minutes == 0 ? say.answer() : say.answerWithin(minutes);
            case DECISION -> minutes == 0 ? say.decide() : say.decideWithin(minutes);
        };
    }

    /** What sets an inject in motion where it is not the time, e.g. "when 8 decided: “Return it”, then 5 min later". */
    public List<String> trigger(Inject inject) {
        Stream<String> kind =
                switch (inject.kind()) {
                    case STANDARD -> Stream.empty();
                    case CONTINGENCY -> Stream.of(say.contingency());
                    case ADAPTIVE -> Stream.of(say.adaptive());
                };
        Stream<String> cause =
                switch (inject.trigger()) {
                    case TIME -> Stream.empty();
                    case MANUAL -> Stream.of(say.byHand());
                    case CONDITION -> Stream.of(say.whenThat(condition(inject.when())));
                };
        Stream<String> delay = inject.delay() == 0 ? Stream.empty() : Stream.of(say.afterMinutes(inject.delay()));
        return Stream.of(kind, cause, delay).flatMap(words -> words).toList();
    }

    public String condition(Condition condition) {
        return conditions.of(condition);
    }
}
