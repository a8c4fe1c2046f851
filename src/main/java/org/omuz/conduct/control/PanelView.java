package org.omuz.conduct.control;

import java.util.List;
import java.util.Map;
import org.omuz.agency.Choice;
import org.omuz.conduct.Click;
import org.omuz.exercise.Inject;

/**
 * The form that is open beside the board, with what was typed in it.
 *
 * @param kind jump, new, edit, skip, message, release, note, end or close
 * @param typed field to value; {@code problems} field to what is wrong with it
 */
record PanelView(String kind, String title, Map<String, String> typed, Map<String, String> problems, Offers offers) {

    /** What can be chosen: recipients; as whom to write, and from whom an inject comes; channels; items to release. */
    record Offers(List<Place> to, List<Place> from, List<Place> senders, List<Place> channels, List<Place> items, List<Place> tasks, List<Place> languages) {}

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

    public String click() {
        return value("command").isEmpty() ? Click.fresh() : value("command");
    }

    public List<Choice> choices(List<Place> places) {
        return places.stream().map(place -> new Choice(place.code(), place.name())).toList();
    }

    static List<Inject.Channel> channels() {
        return List.of(Inject.Channel.values());
    }
}
