package org.omuz.conduct.journal;

import java.util.Map;
import java.util.stream.Stream;
import org.omuz.conduct.run.Audience;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.Seat;

/**
 * What one recipient, a team, a post in it or a single player, has done with a message; each part is the journal's
 * entry of it, or null.
 */
public final class Reaction {
    private final String recipient;
    private JournalEntry delivered;
    private JournalEntry opened;
    private JournalEntry acknowledged;
    private JournalEntry responded;
    private JournalEntry renewed;
    private Map<String, String> answers = Map.of();
    private String option;
    private String reason;

    Reaction(String recipient) {
        this.recipient = recipient;
    }

    void delivered(JournalEntry entry) {
        delivered = delivered == null ? entry : delivered;
    }

    void opened(JournalEntry entry) {
        opened = opened == null ? entry : opened;
    }

    void acknowledged(JournalEntry entry) {
        acknowledged = acknowledged == null ? entry : acknowledged;
    }

    /** A later answer counts; when the first was given is what times are measured by. */
    void answered(JournalEntry entry, Map<String, String> given) {
        respond(entry);
        answers = given;
    }

    void decided(JournalEntry entry, RunEvent.Decided decision) {
        respond(entry);
        option = decision.option();
        reason = decision.reason();
    }

    private void respond(JournalEntry entry) {
        responded = responded == null ? entry : responded;
        renewed = responded == entry ? null : entry;
    }

    public String recipient() {
        return recipient;
    }

    /** Whether a team did it: as the team, at a post in it, or one of its players alone. */
    boolean isOf(String team) {
        return Seat.of(recipient).team().equals(team)
                || Audience.memberOf(recipient).isPresent()
                        && Stream.of(acknowledged, responded).anyMatch(e -> e != null && team.equals(e.team));
    }

    public JournalEntry delivered() {
        return delivered;
    }

    public JournalEntry opened() {
        return opened;
    }

    public JournalEntry acknowledged() {
        return acknowledged;
    }

    /** Of the first answer or decision. */
    public JournalEntry responded() {
        return responded;
    }

    /** Of the answer or decision that stands in place of the first; null where the first stands. */
    public JournalEntry renewed() {
        return renewed;
    }

    public Map<String, String> answers() {
        return answers;
    }

    public String option() {
        return option;
    }

    public String reason() {
        return reason;
    }

    /** What was asked for has been done. */
    public boolean settles(Inject.Wanted wanted) {
        return switch (wanted) {
            case NONE -> true;
            case ACKNOWLEDGE -> acknowledged != null || responded != null;
            case ANSWER, DECISION -> responded != null;
        };
    }
}
