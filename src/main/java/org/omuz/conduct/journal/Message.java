package org.omuz.conduct.journal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.omuz.exercise.model.Inject;

/** A message of a run and what each of its recipients has done with it. */
public final class Message {
    private final RunEvent.MessageSent sent;
    private final JournalEntry entry;
    private final Map<String, Reaction> reactions = new LinkedHashMap<>();

    Message(RunEvent.MessageSent sent, JournalEntry entry) {
        this.sent = sent;
        this.entry = entry;
    }

    public RunEvent.MessageSent sent() {
        return sent;
    }

    public JournalEntry entry() {
        return entry;
    }

    Reaction reaction(String recipient) {
        return reactions.computeIfAbsent(recipient, Reaction::new);
    }

    public Optional<Reaction> of(String recipient) {
        return Optional.ofNullable(reactions.get(recipient));
    }

    public Collection<Reaction> reactions() {
        return reactions.values();
    }

    public boolean wants(Inject.Wanted wanted) {
        return sent.response().wanted() == wanted;
    }
}
