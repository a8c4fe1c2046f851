package org.omuz.exercise.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.omuz.shared.LocalizedText;

/**
 * One line of the MSEL.
 *
 * @param number as people say it, e.g. {@code 8a}; unique within the exercise
 * @param at planned exercise time, {@code hh:mm} after the start; null where the trigger is not the time
 * @param from code of a simulated sender or of a team
 * @param to recipients: a team ({@code customs}), a post in it ({@code customs/shift-leader}), or {@code all}
 * @param by who hands it out
 * @param delay minutes between the condition coming true and the inject being due
 * @param storyline name of a thread of injects, or null
 * @param attachments slugs of documents or codes of tables
 * @param task code of the EEG task it serves, or null
 * @param note for the controller only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Inject(
        String number,
        String at,
        String from,
        List<String> to,
        Hand by,
        Channel channel,
        Kind kind,
        Trigger trigger,
        Condition when,
        int delay,
        Priority priority,
        String storyline,
        LocalizedText subject,
        LocalizedText text,
        List<String> attachments,
        List<LocalizedText> expected,
        String task,
        List<String> competencies,
        Response response,
        LocalizedText note,
        Status status) {

    /** Who hands an inject to the players. */
    public enum Hand {
        CONTROLLER,
        FACILITATOR,
        SIMCELL
    }

    public enum Channel {
        PHONE,
        RADIO,
        EMAIL,
        LETTER,
        CONSOLE,
        FACE_TO_FACE,
        MEDIA,
        DOCUMENT
    }

    /** Contingency: kept ready in case play stalls. Adaptive: made or changed in answer to play. */
    public enum Kind {
        STANDARD,
        CONTINGENCY,
        ADAPTIVE
    }

    public enum Trigger {
        TIME,
        MANUAL,
        CONDITION
    }

    public enum Priority {
        ROUTINE,
        URGENT
    }

    /** The life of a MSEL line (HSEEP). */
    public enum Status {
        DRAFT,
        SUBMITTED,
        APPROVED,
        SYNCHRONISED,
        RELEASED,
        COMPLETE,
        DEFERRED,
        OBSOLETE;

        /** Whether lines of this state happen in a run and are handed out on paper. */
        public boolean isPlayed() {
            return this != DEFERRED && this != OBSOLETE;
        }

        /** Of a line that says something else now: it has to be approved anew; what was put aside stays aside. */
        Status rewritten() {
            return isPlayed() ? DRAFT : this;
        }
    }

    public enum Wanted {
        NONE,
        ACKNOWLEDGE,
        ANSWER,
        DECISION
    }

    /**
     * What the players are asked to do with it.
     *
     * @param minutes within which it is expected, from delivery, in exercise time; 0 for no deadline
     * @param questions of an answer, each with a code
     * @param options of a decision, each with a code that conditions name
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Response(Wanted wanted, int minutes, List<Choice> questions, List<Choice> options) {
        static final Response NONE = new Response(Wanted.NONE, 0, List.of(), List.of());

        public Response {
            questions = ExerciseDefinition.orEmpty(questions);
            options = ExerciseDefinition.orEmpty(options);
        }
    }

    public record Choice(String code, LocalizedText text) {}

    public Inject {
        to = ExerciseDefinition.orEmpty(to);
        by = by == null ? Hand.CONTROLLER : by;
        kind = kind == null ? Kind.STANDARD : kind;
        trigger = trigger == null ? Trigger.TIME : trigger;
        priority = priority == null ? Priority.ROUTINE : priority;
        attachments = ExerciseDefinition.orEmpty(attachments);
        expected = ExerciseDefinition.orEmpty(expected);
        competencies = ExerciseDefinition.orEmpty(competencies);
        response = response == null ? Response.NONE : response;
        status = status == null ? Status.DRAFT : status;
    }

    /** A line of which {@code write} says, by name, what is not as it is where nothing is said. */
    public static Inject of(Consumer<InjectWriting> write) {
        return InjectWriting.blank().with(write);
    }

    /** The same line but for what {@code write} says, by name. */
    public Inject with(Consumer<InjectWriting> write) {
        return new InjectWriting(this).with(write);
    }

    public Inject as(Status other) {
        return with(line -> line.status = other);
    }

    /** The same line under another number. */
    public Inject numbered(String other, Status as) {
        return with(line -> {
            line.number = other;
            line.status = as;
        });
    }

    /** Minutes after the start; empty where no time is planned. */
    public OptionalInt minute() {
        return at == null ? OptionalInt.empty() : OptionalInt.of(minute(at));
    }

    /** The same in milliseconds of exercise time. */
    public OptionalLong plannedMs() {
        return at == null ? OptionalLong.empty() : OptionalLong.of(minute(at) * 60_000L);
    }

    static int minute(String time) {
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
