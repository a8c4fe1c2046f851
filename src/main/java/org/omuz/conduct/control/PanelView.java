package org.omuz.conduct.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.agency.Choice;
import org.omuz.conduct.run.CommandId;
import org.omuz.exercise.model.Inject;

/**
 * The form that is open beside the board, with what was typed in it.
 *
 * @param kind jump, new, edit, skip, message, release, note, end or close
 * @param typed field to value; {@code problems} field to what is wrong with it
 */
record PanelView(
        String kind,
        String title,
        Map<String, String> typed,
        Map<String, String> problems,
        Offers offers,
        Ahead ahead,
        List<String> competencies) {

    /**
     * What a jump leads to and over.
     *
     * @param targets injects that can be jumped to
     * @param to where to, hh:mm; null while no good time is given, and nothing is passed then
     */
    record Ahead(List<Place> targets, String to, List<Passed> passed) {
        static final Ahead NOTHING = new Ahead(List.of(), null, List.of());

        public String seen() {
            return passed.stream().map(Passed::number).collect(Collectors.joining(","));
        }
    }

    record Passed(String number, String at, String subject) {}

    /**
     * What can be chosen: recipients, players of each team; as whom to write, and from whom an inject comes; channels;
     * items to release.
     */
    record Offers(
            List<Place> to,
            List<Players> players,
            List<Place> from,
            List<Place> senders,
            List<Place> channels,
            List<Place> items,
            List<Place> tasks,
            List<Place> languages) {}

    record Players(String team, List<Place> places) {}

    /** Whether any single player of the list is chosen. */
    public boolean choosesPlayers() {
        return offers.players.stream()
                .flatMap(team -> team.places().stream())
                .anyMatch(player -> chosen("to", player.code()));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String problem(String field) {
        return problems.get(field);
    }

    /** Of a field that stands there once a language. */
    public String value(String field, String language) {
        return value(field + "-" + language);
    }

    public String problem(String field, String language) {
        return problem(field + "-" + language);
    }

    public boolean chosen(String field, String code) {
        return List.of(value(field).split("\n")).contains(code);
    }

    /** The part of the form that is folded at first holds something, or a fault. */
    public boolean usesMore() {
        return Stream.of("attachment", "competency", "when", "priority")
                        .anyMatch(field ->
                                !value(field).isBlank() && !value(field).equals(Inject.Priority.ROUTINE.name())
                                        || problem(field) != null)
                || Stream.of("expected", "options", "questions")
                        .anyMatch(field -> typed.entrySet().stream()
                                        .anyMatch(e -> e.getKey().startsWith(field + "-")
                                                && !e.getValue().isBlank())
                                || problems.keySet().stream().anyMatch(name -> name.startsWith(field + "-")));
    }

    public String click() {
        return value("command").isEmpty() ? CommandId.fresh() : value("command");
    }

    public List<Choice> choices(List<Place> places) {
        return places.stream()
                .map(place -> new Choice(place.code(), place.name()))
                .toList();
    }

    static List<Inject.Channel> channels() {
        return List.of(Inject.Channel.values());
    }
}
