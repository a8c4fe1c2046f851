package org.omuz.conduct.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunProjections;
import org.omuz.conduct.run.DatabaseTime;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.words.Cast;
import org.omuz.exercise.build.InjectForm;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.Visitor;
import org.omuz.shared.find.SortKey;

/** The forms of the control room, filled with what is known. */
@RequestScoped
class Panels {
    private final RunProjections projections;
    private final TypedInject injects;
    private final DatabaseTime time;
    private final ControlMessages say;

    Panels(RunProjections projections, TypedInject injects, DatabaseTime time, Visitor visitor) {
        this.projections = projections;
        this.injects = injects;
        this.time = time;
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
        InjectForm form =
                switch (parts[0]) {
                    case "new" -> injects.adHoc(cast.exercise());
                    case "edit" ->
                        injects.edited(cast.exercise(), line(run, number).inject());
                    case "message" -> injects.message(cast.exercise());
                    default -> null;
                };
        if (form != null && problems.isEmpty()) {
            form.values().forEach(typed::putIfAbsent);
        }
        PanelView.Ahead ahead = parts[0].equals("jump") ? ahead(run, cast, typed) : PanelView.Ahead.NOTHING;
        return new PanelView(
                parts[0],
                title,
                typed,
                problems,
                offers(cast, parts[0], writer(run, typed.get("replyTo"))),
                ahead,
                form == null ? null : form.view(typed, problems));
    }

    private PanelView.Ahead ahead(Run run, Cast cast, Map<String, String> typed) {
        return projections.ofStaff(run, projection -> {
            long now = projection.clock().at(time.shown());
            List<MselLine> scheduled = projection.lines().stream()
                    .filter(line -> line.state() == MselLine.State.SCHEDULED
                            && line.dueMs().isPresent())
                    .sorted(Comparator.comparingLong(Panels::due))
                    .toList();
            List<RoleChoice> targets = scheduled.stream()
                    .filter(line -> due(line) > now)
                    .map(line -> new RoleChoice(
                            line.inject().number(),
                            cast.times().minute(due(line)) + " · "
                                    + line.inject().number() + " "
                                    + cast.in(line.inject().subject())))
                    .toList();
            OptionalLong to = Jump.of(typed.get("target"), typed.get("to"), projection);
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
        OptionalLong to = projections.ofStaff(run, projection -> Jump.of(number, time, projection));
        return to.isPresent() ? Optional.of(to.getAsLong()) : Optional.empty();
    }

    MselLine line(Run run, String number) {
        return projections.ofStaff(run, projection -> projection.inject(number)).orElseThrow(NotFoundException::new);
    }

    /** Who wrote a message that is being answered. */
    private Optional<Member> writer(Run run, String message) {
        return message == null || message.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(projections
                                .ofStaff(run, p -> p.message(message))
                                .map(m -> m.entry().memberId)
                                .orElse(null))
                        .flatMap(id -> Member.<Member>findByIdOptional(id))
                        .filter(Member::isPlayer);
    }

    private PanelView.Offers offers(Cast cast, String kind, Optional<Member> writer) {
        ExerciseDefinition exercise = cast.exercise();
        List<RoleChoice> to = new ArrayList<>();
        writer.ifPresent(
                player -> to.add(new RoleChoice(player.address(), say.onlyWriter(cast.name(player.address())))));
        to.add(new RoleChoice("all", cast.say().allTeams()));
        exercise.teams().forEach(team -> {
            to.add(new RoleChoice(team.code(), cast.in(team.name())));
            team.members().stream()
                    .map(post -> Seat.of(team.code(), post.code()))
                    .forEach(seat -> to.add(new RoleChoice(seat.code(), cast.name(seat))));
        });
        List<RoleChoice> items = Stream.concat(
                        exercise.tables().stream().map(ExerciseDefinition.DataTable::code),
                        exercise.documents().stream()
                                .filter(d -> d.kind() != ExerciseDefinition.DocumentKind.FACILITATOR_GUIDE)
                                .map(ExerciseDefinition.Document::slug))
                .map(code -> new RoleChoice(code, cast.item(code)))
                .toList();
        return new PanelView.Offers(to, kind.equals("release") ? List.of() : players(cast, writer), items);
    }

    private static List<PanelView.Players> players(Cast cast, Optional<Member> writer) {
        return cast.exercise().teams().stream()
                .map(team -> new PanelView.Players(
                        cast.in(team.name()),
                        cast.members().values().stream()
                                .filter(m -> m.removedAt == null
                                        && team.code().equals(m.team)
                                        && writer.filter(m::equals).isEmpty())
                                .map(m -> new RoleChoice(m.address(), m.person.fullName()))
                                .sorted(SortKey.by(RoleChoice::name))
                                .toList()))
                .filter(team -> !team.places().isEmpty())
                .toList();
    }
}
