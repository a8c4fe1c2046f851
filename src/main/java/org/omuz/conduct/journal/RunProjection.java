package org.omuz.conduct.journal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.PlayClock;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;

/**
 * A run as its journal tells it, entry by entry; drawn from the entries of an audience it is that audience's projection.
 * The same entries always make the same projection, so that a room, the control room and their playback cannot differ.
 */
public final class RunProjection implements Condition.Facts {
    /** Something released to, or asked for by, a team or post. */
    public record Item(String item, String recipient, JournalEntry entry) {}

    public record Decision(Message message, RunEvent.Decided made, JournalEntry entry) {}

    public record SharedDecision(RunEvent.DecisionShared made, JournalEntry entry) {}

    public record Observation(RunEvent.Observed what, JournalEntry entry, boolean withdrawn) {}

    public record Contribution(RunEvent.Contributed what, JournalEntry entry) {}

    public record Note(RunEvent.Noted what, JournalEntry entry) {}

    private static final int LATEST = 100;

    private Run.State state = Run.State.PLANNED;
    private JournalEntry closing;
    private Instant began;
    private Instant ended;
    private PlayClock clock = PlayClock.UNSTARTED;
    private boolean outage;
    private long seq;
    private long readTo;
    private int entries;
    private final Map<String, MselLine> lines = new LinkedHashMap<>();
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Map<String, List<Message>> byInject = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<SharedDecision> shared = new ArrayList<>();
    private final List<Item> released = new ArrayList<>();
    private final List<Item> requested = new ArrayList<>();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final Set<String> releasedObservations = new HashSet<>();
    private final Map<String, RunEvent.JointlyRated> ratings = new LinkedHashMap<>();
    private final Map<String, Long> ratedIn = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Discussion discussion = new Discussion();
    private final Deque<JournalEntry> latest = new ArrayDeque<>();

    /** For players, who do not know the MSEL. */
    public RunProjection() {}

    public RunProjection(ExerciseDefinition definition) {
        definition.injects().stream()
                .filter(i -> i.status().isPlayed())
                .forEach(i -> lines.put(i.number(), MselLine.of(i)));
    }

    RunProjection draw(JournalEntry entry) {
        entry.what().draw(this, entry);
        seq = entry.seq;
        readTo = seq;
        entries++;
        latest.addLast(entry);
        if (latest.size() > LATEST) {
            latest.removeFirst();
        }
        return this;
    }

    // -- what entries change --

    void turn(Run.State newState, UnaryOperator<PlayClock> change) {
        state = newState == null ? state : newState;
        clock = change.apply(clock);
    }

    void began(JournalEntry entry) {
        began = entry.at;
    }

    void ended(JournalEntry entry) {
        ended = entry.at;
    }

    void closed(JournalEntry entry) {
        closing = entry;
    }

    /** When play began on the wall; null before. */
    public Instant began() {
        return began;
    }

    /** When play ended on the wall; null before. */
    public Instant ended() {
        return ended;
    }

    /** Whether an entry was made after the run was closed, as a device without a line may send it. */
    public boolean isBelated(JournalEntry entry) {
        return closing != null && entry.seq > closing.seq;
    }

    /** Whether the run was closed, and not before that time of the wall. */
    public boolean wasOpenAt(Instant at) {
        return closing != null && at != null && at.isBefore(closing.at);
    }

    void stands(boolean becauseOfAnOutage) {
        outage = becauseOfAnOutage;
    }

    public MselLine line(String number) {
        return lines.get(number);
    }

    void add(Inject inject, OptionalLong dueMs) {
        lines.put(inject.number(), MselLine.added(inject, dueMs));
    }

    void sent(RunEvent.MessageSent sent, JournalEntry entry) {
        Message message = new Message(sent, entry);
        messages.put(sent.code(), message);
        if (sent.inject() != null) {
            byInject.computeIfAbsent(sent.inject(), key -> new ArrayList<>()).add(message);
        }
    }

    Reaction reaction(String message, String recipient) {
        return messages.get(message).reaction(recipient);
    }

    void decided(RunEvent.Decided decided, JournalEntry entry) {
        Message message = messages.get(decided.message());
        message.reaction(decided.recipient()).decided(entry, decided);
        decisions.add(new Decision(message, decided, entry));
    }

    void shared(RunEvent.DecisionShared made, JournalEntry entry) {
        shared.add(new SharedDecision(made, entry));
    }

    void requested(String item, String recipient, JournalEntry entry) {
        requested.add(new Item(item, recipient, entry));
    }

    void released(String item, List<String> to, JournalEntry entry) {
        to.forEach(recipient -> released.add(new Item(item, recipient, entry)));
    }

    void observed(RunEvent.Observed what, JournalEntry entry) {
        observations.put(what.id(), new Observation(what, entry, false));
    }

    void observationWithdrawn(String id) {
        observations.computeIfPresent(id, (key, o) -> new Observation(o.what(), o.entry(), true));
    }

    void observationsReleased(List<String> ids) {
        releasedObservations.addAll(ids);
    }

    void rated(RunEvent.JointlyRated rating, JournalEntry entry) {
        ratedIn.put(rating.subject(), entry.seq);
        ratings.put(rating.subject(), rating);
    }

    void noted(RunEvent.Noted note, JournalEntry entry) {
        notes.add(new Note(note, entry));
    }

    void contributed(RunEvent.Contributed what, JournalEntry entry) {
        contributions.add(new Contribution(what, entry));
    }

    void contributionWithdrawn(String code) {
        contributions.removeIf(contribution -> contribution.what().code().equals(code));
    }

    void noteWithdrawn(long number) {
        notes.removeIf(note -> note.entry().seq == number);
    }

    // -- what it shows --

    public Run.State state() {
        return state;
    }

    public PlayClock clock() {
        return clock;
    }

    /** Whether the last pause was no controller's: nobody drove the clock. */
    public boolean outage() {
        return outage;
    }

    /**
     * Number of the last entry in it, and how many there are; they differ where the audience did not hear everything.
     */
    public long seq() {
        return seq;
    }

    public int entries() {
        return entries;
    }

    /** Up to which number the journal was read for it; what comes after {@link #seq()} was for others. */
    long readTo() {
        return readTo;
    }

    void isReadTo(long number) {
        readTo = number;
    }

    /** The last entries, oldest first; at most a hundred. */
    public List<JournalEntry> latest(int most) {
        return latest.stream().skip(Math.max(0, latest.size() - most)).toList();
    }

    public Collection<MselLine> lines() {
        return lines.values();
    }

    public Optional<MselLine> inject(String number) {
        return Optional.ofNullable(lines.get(number));
    }

    public Collection<Message> messages() {
        return messages.values();
    }

    public Optional<Message> message(String code) {
        return Optional.ofNullable(messages.get(code));
    }

    public List<Message> messagesOf(String inject) {
        return byInject.getOrDefault(inject, List.of());
    }

    public List<Decision> decisions() {
        return decisions;
    }

    /** Of messages that this audience did not hear; who heard them knows the decision itself. */
    public List<SharedDecision> shared() {
        return shared.stream()
                .filter(decision -> !messages.containsKey(decision.made().message()))
                .toList();
    }

    public List<Item> released() {
        return released;
    }

    public List<Item> requested() {
        return requested;
    }

    public boolean isReleased(String item, Collection<String> recipients) {
        return released.stream()
                .anyMatch(r -> r.item().equals(item)
                        && (r.recipient().equals(Audience.ALL) || recipients.contains(r.recipient())));
    }

    public Collection<Observation> observations() {
        return observations.values();
    }

    public Optional<Observation> observation(String id) {
        return Optional.ofNullable(observations.get(id));
    }

    /** Whether it has become evidence of whom it names. */
    public boolean isReleased(Observation observation) {
        return releasedObservations.contains(observation.what().id());
    }

    public Map<String, RunEvent.JointlyRated> ratings() {
        return ratings;
    }

    /** Number of the entry that last rated a task or objective; 0 while it is not rated. */
    public long ratedIn(String subject) {
        return ratedIn.getOrDefault(subject, 0L);
    }

    public List<Note> notes() {
        return notes;
    }

    public List<Contribution> contributions() {
        return contributions;
    }

    public Optional<Contribution> contribution(String code) {
        return contributions.stream().filter(c -> c.what().code().equals(code)).findFirst();
    }

    public Discussion discussion() {
        return discussion;
    }

    // -- what conditions ask --

    @Override
    public boolean include(Condition.Fact fact) {
        Condition.Reference what = fact.what();
        return switch (fact.kind()) {
            case DECIDED ->
                reactionsTo(what)
                        .anyMatch(r -> r.option() != null
                                && (what.option() == null || what.option().equals(r.option())));
            case ANSWERED -> reactionsTo(what).anyMatch(r -> r.responded() != null);
            case ACKNOWLEDGED -> reactionsTo(what).anyMatch(r -> r.acknowledged() != null);
            case DELIVERED -> !messagesOf(what.inject()).isEmpty();
        };
    }

    private Stream<Reaction> reactionsTo(Condition.Reference what) {
        return messagesOf(what.inject()).stream()
                .flatMap(m -> m.reactions().stream())
                .filter(r -> what.team() == null || r.isOf(what.team()));
    }
}
