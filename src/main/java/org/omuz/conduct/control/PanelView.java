package org.omuz.conduct.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omuz.agency.Choice;
import org.omuz.conduct.run.CommandId;
import org.omuz.exercise.build.FormView;

/**
 * The form that is open beside the board, with what was typed in it.
 *
 * @param kind jump, new, edit, skip, message, release, note, end or close
 * @param form of an inject or a message; else null
 * @param typed field to value; {@code problems} field to what is wrong with it
 */
record PanelView(
        String kind,
        String title,
        Map<String, String> typed,
        Map<String, String> problems,
        Offers offers,
        Ahead ahead,
        FormView form) {

    /**
     * What a jump leads to and over.
     *
     * @param targets injects that can be jumped to
     * @param to where to, hh:mm; null while no good time is given, and nothing is passed then
     */
    record Ahead(List<RoleChoice> targets, String to, List<Passed> passed) {
        static final Ahead NOTHING = new Ahead(List.of(), null, List.of());

        public String seen() {
            return passed.stream().map(Passed::number).collect(Collectors.joining(","));
        }
    }

    record Passed(String number, String at, String subject) {}

    /** What can be chosen: recipients, players of each team; items to release. */
    record Offers(List<RoleChoice> to, List<Players> players, List<RoleChoice> items) {}

    record Players(String team, List<RoleChoice> places) {}

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

    public boolean chosen(String field, String code) {
        return List.of(value(field).split("[,\\s]+")).contains(code);
    }

    public String click() {
        return value("command").isEmpty() ? CommandId.fresh() : value("command");
    }

    public List<Choice> choices(List<RoleChoice> places) {
        return places.stream()
                .map(place -> new Choice(place.code(), place.name()))
                .toList();
    }
}
