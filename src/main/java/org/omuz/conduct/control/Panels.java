package org.omuz.conduct.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.conduct.act.SendMessage;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.model.ConditionText;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;
import org.omuz.shared.find.SortKey;

/** The forms of the control room, filled with what is known. */
@RequestScoped
class Panels {
    private final RunProjections pictures;
    private final BoardViews boards;
    private final Clock clock;
    private final ControlMessages say;

    Panels(RunProjections pictures, BoardViews boards, Clock clock, Visitor visitor) {
        this.pictures = pictures;
        this.boards = boards;
        this.clock = clock;
        this.say = visitor.wording(ControlMessages.class);
    }

    /** {@code asked}: kind and, after a colon, what it is about: {@code skip:8}. Null asks for none. */
    PanelView of(Run run, Cast cast, String asked, Map<String, String> given, Map<String, String> problems) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        String[] parts = asked.split(":", 2);
        Map<String, String> typed = new HashMap<>(given);
        String number = parts.length > 1 ? parts[1] : typed.getOrDefault("number", "");
        if (parts.length > 1) {
            typed.putIfAbsent("number", number);
        }
        String title =
                switch (parts[0]) {
                    case "jump" -> say.jump();
                    case "new" -> say.newInject();
                    case "edit" -> say.editInject(number);
                    case "skip" -> say.skipInject(number);
                    case "message" -> say.writeMessage();
                    case "release" -> say.releaseData();
                    case "note" -> say.note();
                    case "start" -> say.start();
                    case "end" -> say.end();
                    case "close" -> say.close();
                    default -> throw new NotFoundException();
                };
        if (parts[0].equals("edit") && given.isEmpty()) {
            MselLine line = line(run, number);
            typed.putAll(fields(line.inject()));
        }
        PanelView.Ahead ahead = parts[0].equals("jump") ? ahead(run, cast, typed) : PanelView.Ahead.NOTHING;
        return new PanelView(
                parts[0],
                title,
                typed,
                problems,
                offers(cast, parts[0], writer(run, typed.get("replyTo"))),
                ahead,
                competencies(cast.exercise()));
    }

    private PanelView.Ahead ahead(Run run, Cast cast, Map<String, String> typed) {
        return pictures.ofStaff(run, picture -> {
            long now = picture.clock().at(clock.instant());
            List<MselLine> scheduled = picture.lines().stream()
                    .filter(line -> line.state() == MselLine.State.SCHEDULED
                            && line.dueMs().isPresent())
                    .sorted(Comparator.comparingLong(Panels::due))
                    .toList();
            List<Place> targets = scheduled.stream()
                    .filter(line -> due(line) > now)
                    .map(line -> new Place(
                            line.inject().number(),
                            cast.times().minute(due(line)) + " · "
                                    + line.inject().number() + " "
                                    + cast.in(line.inject().subject())))
                    .toList();
            OptionalLong to = Jump.of(typed.get("target"), typed.get("to"), picture);
            List<PanelView.Passed> passed = scheduled.stream()
                    .filter(line -> due(line) < to.orElse(0))
                    .map(line -> new PanelView.Passed(
                            line.inject().number(),
                            cast.times().minute(due(line)),
                            cast.in(line.inject().subject())))
                    .toList();
            return new PanelView.Ahead(targets, to.isPresent() ? cast.times().minute(to.getAsLong()) : null, passed);
        });
    }

    private static long due(MselLine scheduled) {
        return scheduled.dueMs().orElseThrow();
    }

    /** Exercise time of an inject, or the one typed. */
    Optional<Long> target(Run run, String number, String time) {
        OptionalLong to = pictures.ofStaff(run, picture -> Jump.of(number, time, picture));
        return to.isPresent() ? Optional.of(to.getAsLong()) : Optional.empty();
    }

    MselLine line(Run run, String number) {
        return pictures.ofStaff(run, picture -> picture.inject(number)).orElseThrow(NotFoundException::new);
    }

    /** Who wrote a message that is being answered. */
    private Optional<Member> writer(Run run, String message) {
        return message == null || message.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(pictures.ofStaff(run, p -> p.message(message))
                                .map(m -> m.entry().memberId)
                                .orElse(null))
                        .flatMap(id -> Member.<Member>findByIdOptional(id))
                        .filter(Member::isPlayer);
    }

    private static Map<String, String> fields(Inject inject) {
        Map<String, String> typed = new HashMap<>();
        typed.put("at", inject.at() == null ? "" : inject.at());
        typed.put("from", inject.from());
        typed.put("to", String.join("\n", inject.to()));
        typed.put("channel", inject.channel() == null ? "" : inject.channel().name());
        typed.put("wanted", inject.response().wanted().name());
        typed.put(
                "minutes",
                inject.response().minutes() == 0 ? "" : "" + inject.response().minutes());
        typed.put("priority", inject.priority().name());
        typed.put("task", inject.task() == null ? "" : inject.task());
        typed.put("competency", String.join("\n", inject.competencies()));
        typed.put("attachment", String.join("\n", inject.attachments()));
        typed.put("when", ConditionText.write(inject.when()));
        typed.put("delay", inject.delay() == 0 ? "" : "" + inject.delay());
        List<LocalizedText> options =
                inject.response().options().stream().map(Inject.Choice::text).toList();
        List<LocalizedText> questions =
                inject.response().questions().stream().map(Inject.Choice::text).toList();
        for (Language language : Language.values()) {
            typed.put("expected-" + language.tag, lines(inject.expected(), language));
            typed.put("options-" + language.tag, lines(options, language));
            typed.put("questions-" + language.tag, lines(questions, language));
            typed.put("subject-" + language.tag, wording(inject.subject(), language));
            typed.put("text-" + language.tag, wording(inject.text(), language));
        }
        return typed;
    }

    private static String lines(List<LocalizedText> texts, Language language) {
        return texts.stream()
                .map(text -> wording(text, language))
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static String wording(LocalizedText text, Language language) {
        return text != null && text.has(language) ? text.in(language) : "";
    }

    /** Those that the exercise tests anywhere. */
    private static List<String> competencies(ExerciseDefinition exercise) {
        return Stream.of(
                        exercise.objectives().stream().flatMap(o -> o.competencies().stream()),
                        exercise.tasks().stream().flatMap(t -> t.competencies().stream()),
                        exercise.injects().stream().flatMap(i -> i.competencies().stream()))
                .flatMap(codes -> codes)
                .distinct()
                .sorted()
                .toList();
    }

    private PanelView.Offers offers(Cast cast, String kind, Optional<Member> writer) {
        ExerciseDefinition exercise = cast.exercise();
        List<Place> to = new ArrayList<>();
        writer.ifPresent(player -> to.add(new Place(player.address(), say.onlyWriter(cast.name(player.address())))));
        to.add(new Place("all", cast.say().allTeams()));
        exercise.teams().forEach(team -> {
            to.add(new Place(team.code(), cast.in(team.name())));
            team.members()
                    .forEach(post -> to.add(
                            new Place(team.code() + "/" + post.code(), cast.name(team.code() + "/" + post.code()))));
        });
        List<Place> from = new ArrayList<>();
        from.add(new Place(SendMessage.CONTROL, cast.say().control()));
        exercise.senders().forEach(sender -> from.add(new Place(sender.code(), cast.in(sender.name()))));
        List<Place> senders = new ArrayList<>(from);
        exercise.teams().forEach(team -> senders.add(new Place(team.code(), cast.in(team.name()))));
        List<Place> items = Stream.concat(
                        exercise.tables().stream().map(ExerciseDefinition.DataTable::code),
                        exercise.documents().stream()
                                .filter(d -> d.kind() != ExerciseDefinition.DocumentKind.FACILITATOR_GUIDE)
                                .map(ExerciseDefinition.Document::slug))
                .map(code -> new Place(code, cast.item(code)))
                .toList();
        List<Place> tasks = exercise.tasks().stream()
                .map(t -> new Place(t.code(), t.code() + " " + cast.in(t.task())))
                .toList();
        return new PanelView.Offers(
                to,
                kind.equals("release") ? List.of() : players(cast, writer),
                from,
                senders,
                PanelView.channels().stream()
                        .map(c -> new Place(c.name(), cast.channel(c)))
                        .toList(),
                items,
                tasks,
                exercise.languages().stream()
                        .flatMap(tag -> Language.of(tag).stream())
                        .map(l -> new Place(l.tag, l.endonym))
                        .toList());
    }

    private static List<PanelView.Players> players(Cast cast, Optional<Member> writer) {
        return cast.exercise().teams().stream()
                .map(team -> new PanelView.Players(
                        cast.in(team.name()),
                        cast.members().values().stream()
                                .filter(m -> m.removedAt == null
                                        && team.code().equals(m.team)
                                        && writer.filter(m::equals).isEmpty())
                                .map(m -> new Place(m.address(), m.person.fullName()))
                                .sorted(SortKey.by(Place::name))
                                .toList()))
                .filter(team -> !team.places().isEmpty())
                .toList();
    }
}
