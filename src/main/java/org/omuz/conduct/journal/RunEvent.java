package org.omuz.conduct.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;

/**
 * What can happen in a run, as the journal keeps it: the record's name is the type, its components are the payload. A
 * component is never renamed or removed; what a new one lacks in old entries is null. Each tells a projection what it
 * changes.
 */
public sealed interface RunEvent {
    short SCHEMA_VERSION = 1;

    void draw(RunProjection projection, JournalEntry entry);

    // -- the clock --

    record Started() implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(Run.State.RUNNING, c -> c.started(entry.at));
            projection.began(entry);
        }
    }

    /** @param outage whether nobody drove the clock: it stood at this entry's exercise time already */
    record Paused(boolean outage) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(Run.State.PAUSED, c -> c.stoppedAt(entry.exerciseMs));
            projection.stands(outage);
        }
    }

    record Resumed() implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(Run.State.RUNNING, c -> c.started(entry.at));
        }
    }

    record SpeedSet(double speed) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(null, c -> c.paced(entry.at, speed));
        }
    }

    /** @param skipped what became of the injects jumped over */
    record Jumped(long fromMs, long toMs, Skipped skipped) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(null, c -> c.jumped(entry.at, toMs));
        }
    }

    /** What to do with injects that a jump passes over. */
    enum Skipped {
        /** Fire them all at once, in order. */
        FIRE,
        /** They do not happen. */
        SKIP,
        /** They wait for a controller to fire them by hand. */
        HOLD
    }

    record PlayEnded() implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(Run.State.HOT_WASH, c -> c.stoppedAt(entry.exerciseMs));
            projection.ended(entry);
            projection.discussion().end();
        }
    }

    record Closed() implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(Run.State.CLOSED, c -> c);
            projection.closed(entry);
        }
    }

    record Cancelled(String reason) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.turn(Run.State.CANCELLED, c -> c);
        }
    }

    // -- people --

    record MemberJoined(long member, Member.Role role, String team, String post) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {}
    }

    record MemberLeft(long member) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {}
    }

    // -- injects --

    enum How {
        CLOCK,
        CONDITION,
        HAND,
        JUMP
    }

    record InjectFired(String number, How how) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.line(number).fired(entry);
        }
    }

    /** Its condition came true: it is due at {@code dueMs} if the condition still holds then. */
    record InjectArmed(String number, long dueMs) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.line(number).due(OptionalLong.of(dueMs));
        }
    }

    /** Its condition did not hold any more when it came due. */
    record InjectDisarmed(String number) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.line(number).waits();
        }
    }

    record InjectHeld(String number) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.line(number).held();
        }
    }

    record InjectReleased(String number, @MaybeTime OptionalLong dueMs) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.line(number).due(dueMs);
        }
    }

    record InjectSkipped(String number, String reason) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.line(number).skipped(reason);
        }
    }

    /** New wording, recipients or time before it is fired; {@code inject} is the whole line as it now is. */
    record InjectEdited(Inject inject, @MaybeTime OptionalLong dueMs) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.line(inject.number()).edited(inject, dueMs);
        }
    }

    /** An ad-hoc inject. */
    record InjectAdded(Inject inject, @MaybeTime OptionalLong dueMs) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.add(inject, dueMs);
        }
    }

    // -- messages and what teams do with them --

    /**
     * @param code random; names the message in addresses, so that no number tells how much others got
     * @param inject number of the inject it carries, or null
     * @param from a simulated sender, a team, a player who was addressed alone, or {@code control}
     * @param as name of the sender where the exercise knows none
     * @param to recipients, see {@link Audience#of}; or simulated senders
     * @param deadlineMs exercise time by which a response is expected
     * @param replyTo code of the message it answers, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MessageSent(
            String code,
            String inject,
            String from,
            LocalizedText as,
            List<String> to,
            Inject.Channel channel,
            Inject.Priority priority,
            LocalizedText subject,
            LocalizedText text,
            List<String> attachments,
            Inject.Response response,
            @MaybeTime OptionalLong deadlineMs,
            String replyTo)
            implements RunEvent {
        public MessageSent {
            to = to == null ? List.of() : List.copyOf(to);
            attachments = attachments == null ? List.of() : List.copyOf(attachments);
            response = response == null ? new Inject.Response(Inject.Wanted.NONE, 0, null, null) : response;
        }

        public static MessageSent of(Consumer<MessageWriting> write) {
            return new MessageWriting().with(write);
        }

        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.sent(this, entry);
        }
    }

    /** A screen of the recipient showed that it is there. */
    record Delivered(String message, String recipient) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.reaction(message, recipient).delivered(entry);
        }
    }

    record Opened(String message, String recipient) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.reaction(message, recipient).opened(entry);
        }
    }

    record Acknowledged(String message, String recipient) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.reaction(message, recipient).acknowledged(entry);
        }
    }

    /** @param answers by code of the question */
    record Answered(String message, String recipient, Map<String, String> answers) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.reaction(message, recipient).answered(entry, answers);
        }
    }

    record Decided(String message, String recipient, String option, String reason) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.decided(this, entry);
        }
    }

    /**
     * A decision on what only a post or a player got, told to the whole team: its words without the message's.
     *
     * @param option the words of the option, {@code message} and {@code recipient} as in {@link Decided}
     */
    record DecisionShared(String message, String recipient, LocalizedText option, String reason) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.shared(this, entry);
        }
    }

    record DataRequested(String item, String recipient) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.requested(item, recipient, entry);
        }
    }

    /** @param item slug of a document or code of a table */
    record DataReleased(String item, List<String> to) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.released(item, to, entry);
        }
    }

    // -- discussion --

    record ModuleOpened(String module) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.discussion().opened(module, entry);
        }
    }

    /** What its teams have answered stands. */
    record ModuleClosed(String module) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.discussion().closed(module, entry);
        }
    }

    /** Everybody talks about it now; see {@link org.omuz.exercise.model.ExerciseDefinition.Question}. */
    record QuestionAsked(String module, String question) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.discussion().asked(this);
        }
    }

    /** A team's answer, in place of any it gave before. */
    record QuestionAnswered(String module, String question, String team, String text) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.discussion().answered(this, entry);
        }
    }

    // -- evaluation --

    /** Performed without challenges, with some, with major ones, unable to be performed (HSEEP). */
    enum Rating {
        P,
        S,
        M,
        U
    }

    /**
     * @param id made on the evaluator's device: the same observation sent twice is one
     * @param members whom it names; empty where it is of the team alone
     * @param observedAt by the device's clock, which may have been without a line
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Observed(
            String id,
            String task,
            Rating rating,
            String team,
            String note,
            String inject,
            List<Long> members,
            String photo,
            Instant observedAt)
            implements RunEvent {
        public Observed {
            members = members == null ? List.of() : List.copyOf(members);
        }

        public static Observed of(Consumer<ObservationWriting> write) {
            return new ObservationWriting().with(write);
        }

        public Observed at(Instant time) {
            return new Observed(id, task, rating, team, note, inject, members, photo, time);
        }

        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.observed(this, entry);
        }
    }

    record ObservationWithdrawn(String id, String reason) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.observationWithdrawn(id);
        }
    }

    /**
     * What names officers has become their evidence.
     *
     * @param observations ids as in {@link Observed}
     * @param evidence how many pieces arose; null in journals from before they were counted
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ObservationsReleased(List<String> observations, Integer evidence) implements RunEvent {
        public ObservationsReleased {
            observations = observations == null ? List.of() : List.copyOf(observations);
        }

        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.observationsReleased(observations);
        }
    }

    /** The evaluators' joint rating of a task or an objective. */
    record JointlyRated(String subject, Rating rating, String analysis) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.rated(this, entry);
        }
    }

    enum Remark {
        NOTE,
        STRENGTH,
        IMPROVEMENT,
        /** Said when play was talked over; its subject is the team that said it, or null. */
        HOT_WASH
    }

    /** A note of the staff, or what was said in the hot wash; {@code about} lists numbers of entries it rests on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Noted(Remark kind, String text, String subject, List<Long> about) implements RunEvent {
        public Noted {
            about = about == null ? List.of() : List.copyOf(about);
        }

        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.noted(this, entry);
        }
    }

    /**
     * Said in the hot wash by a player or one of the staff, for the director to take into the report.
     *
     * @param code random; names it in addresses
     * @param kind STRENGTH or IMPROVEMENT
     * @param objective its code, or null where it is about none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Contributed(String code, Remark kind, String text, String objective) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.contributed(this, entry);
        }
    }

    record ContributionWithdrawn(String code) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry entry) {
            projection.contributionWithdrawn(code);
        }
    }

    /** @param entry number of the one that said it */
    record NoteWithdrawn(long entry, String reason) implements RunEvent {
        @Override
        public void draw(RunProjection projection, JournalEntry at) {
            projection.noteWithdrawn(entry);
        }
    }

    Map<String, Class<?>> TYPES = Arrays.stream(RunEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    static RunEvent read(String type, String payload) {
        try {
            return (RunEvent) Json.MAPPER.readValue(payload, TYPES.get(type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("journal entry of type " + type, e);
        }
    }
}
