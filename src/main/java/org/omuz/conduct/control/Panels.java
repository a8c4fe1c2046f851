package org.omuz.conduct.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omuz.conduct.Cast;
import org.omuz.conduct.MselLine;
import org.omuz.conduct.Pictures;
import org.omuz.conduct.Run;
import org.omuz.conduct.SendMessage;
import org.omuz.exercise.ExerciseDefinition;
import org.omuz.exercise.Inject;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;

/** The forms of the control room, filled with what is known. */
@RequestScoped
class Panels {
    private final Pictures pictures;
    private final BoardViews boards;
    private final ControlMessages say;

    Panels(Pictures pictures, BoardViews boards, Visitor visitor) {
        this.pictures = pictures;
        this.boards = boards;
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
        String title = switch (parts[0]) {
            case "jump" -> say.jump();
            case "new" -> say.newInject();
            case "edit" -> say.editInject(number);
            case "skip" -> say.skipInject(number);
            case "message" -> say.writeMessage();
            case "release" -> say.releaseData();
            case "note" -> say.note();
            case "end" -> say.end();
            case "close" -> say.close();
            default -> throw new NotFoundException();
        };
        if (parts[0].equals("edit") && given.isEmpty()) {
            MselLine line = line(run, number);
            typed.putAll(fields(line.inject()));
        }
        return new PanelView(parts[0], title, typed, problems, offers(cast));
    }

    MselLine line(Run run, String number) {
        return pictures.ofStaff(run, picture -> picture.inject(number)).orElseThrow(NotFoundException::new);
    }

    private static Map<String, String> fields(Inject inject) {
        Map<String, String> typed = new HashMap<>();
        typed.put("at", inject.at() == null ? "" : inject.at());
        typed.put("from", inject.from());
        typed.put("to", String.join("\n", inject.to()));
        typed.put("channel", inject.channel() == null ? "" : inject.channel().name());
        typed.put("wanted", inject.response().wanted().name());
        typed.put("minutes", inject.response().minutes() == 0 ? "" : "" + inject.response().minutes());
        for (Language language : Language.values()) {
            typed.put("subject-" + language.tag, wording(inject.subject(), language));
            typed.put("text-" + language.tag, wording(inject.text(), language));
        }
        return typed;
    }

    private static String wording(LocalizedText text, Language language) {
        return text != null && text.has(language) ? text.in(language) : "";
    }

    private static PanelView.Offers offers(Cast cast) {
        ExerciseDefinition exercise = cast.exercise();
        List<Place> to = new ArrayList<>();
        to.add(new Place("all", cast.say().allTeams()));
        exercise.teams().forEach(team -> {
            to.add(new Place(team.code(), cast.in(team.name())));
            team.members().forEach(post -> to.add(new Place(team.code() + "/" + post.code(), cast.name(team.code() + "/" + post.code()))));
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
        List<Place> tasks = exercise.tasks().stream().map(t -> new Place(t.code(), t.code() + " " + cast.in(t.task()))).toList();
        return new PanelView.Offers(
                to,
                from,
                senders,
                PanelView.channels().stream().map(c -> new Place(c.name(), cast.channel(c))).toList(),
                items,
                tasks,
                exercise.languages().stream().flatMap(tag -> Language.of(tag).stream()).map(l -> new Place(l.tag, l.endonym)).toList());
    }
}
