package org.omuz.conduct.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is talked about in a discussion-based exercise, as its journal tells it: part of a {@link RunProjection}. */
public final class Discussion {
    public enum State {
        AHEAD,
        OPEN,
        CLOSED
    }

    /** @param version 1 for the first */
    public record Answer(String text, int version, JournalEntry entry) {}

    private record Key(String module, String question, String team) {}

    private final Map<String, State> states = new HashMap<>();
    private final Map<String, JournalEntry> turned = new HashMap<>();
    private final Map<Key, List<Answer>> answers = new HashMap<>();
    private RunEvent.QuestionAsked asked;

    void opened(String module, JournalEntry entry) {
        states.put(module, State.OPEN);
        turned.put(module, entry);
        asked = null;
    }

    void closed(String module, JournalEntry entry) {
        states.put(module, State.CLOSED);
        turned.put(module, entry);
        asked = null;
    }

    void end() {
        states.replaceAll((module, state) -> State.CLOSED);
        asked = null;
    }

    void asked(RunEvent.QuestionAsked what) {
        asked = what;
    }

    void answered(RunEvent.QuestionAnswered what, JournalEntry entry) {
        List<Answer> given =
                answers.computeIfAbsent(new Key(what.module(), what.question(), what.team()), key -> new ArrayList<>());
        given.add(new Answer(what.text(), given.size() + 1, entry));
    }

    public State state(String module) {
        return states.getOrDefault(module, State.AHEAD);
    }

    /** Code of the one module that is talked about now. */
    public Optional<String> open() {
        return states.entrySet().stream()
                .filter(e -> e.getValue() == State.OPEN)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The entry by which it was last opened or closed; null while it lies ahead. */
    public JournalEntry turned(String module) {
        return turned.get(module);
    }

    /** Whether everybody talks about this question now. */
    public boolean isAsked(String module, String question) {
        return asked != null
                && asked.module().equals(module)
                && asked.question().equals(question);
    }

    /** The question that everybody talks about now. */
    public Optional<RunEvent.QuestionAsked> asked() {
        return Optional.ofNullable(asked);
    }

    /** What a team answered, the first version first. */
    public List<Answer> versions(String module, String question, String team) {
        return answers.getOrDefault(new Key(module, question, team), List.of());
    }

    /** The answer that stands. */
    public Optional<Answer> answer(String module, String question, String team) {
        List<Answer> given = versions(module, question, team);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }
}
