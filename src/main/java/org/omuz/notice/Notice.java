package org.omuz.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;

/** Something one person is told, once. A newer notice about the same subject takes the place of those before it. */
@Entity
public class Notice extends IdEntity {
    public enum Kind {
        /** The person's agency is to do something, by a day. */
        ACTION_ASSIGNED,
        ACTION_DUE,
        ACTION_OVERDUE,
        SEATED,
        /** Told only to whom the seat was told. */
        UNSEATED,
        /** The run is not played; told only to whom the seat was told. */
        CANCELLED,
        OBSERVED,
        NOT_COMPLETED
    }

    public enum Mail {
        /** No server, no address, or nothing to tell any more. */
        NONE,
        WAITING,
        SENT,
        /** Given up; an administrator can have it tried again. */
        FAILED
    }

    /**
     * What the wording needs.
     *
     * @param about text of the action, title of the run
     * @param seat in the run, in every language
     * @param day an action is due on
     * @param at start of the run, {@code zone} where it is, {@code minutes} how long it takes
     * @param because why it is cancelled
     * @param reasons why the course of a session was not completed, in every language; {@code about} is the course's
     *     code
     */
    public record Facts(
            String about,
            LocalizedText seat,
            LocalDate day,
            Instant at,
            String zone,
            int minutes,
            String because,
            LocalizedText reasons) {
        Facts(String about, LocalizedText seat, LocalDate day, Instant at, String zone, int minutes, String because) {
            this(about, seat, day, at, zone, minutes, because, null);
        }

        Facts(String about, LocalizedText seat, LocalDate day, Instant at, String zone, int minutes) {
            this(about, seat, day, at, zone, minutes, null);
        }

        static Facts ofAction(String text, LocalDate due) {
            return new Facts(text, null, due, null, null, 0);
        }

        static Facts ofCourse(String code, LocalizedText reasons) {
            return new Facts(code, null, null, null, null, 0, null, reasons);
        }

        static Facts ofRun(String title) {
            return new Facts(title, null, null, null, null, 0);
        }
    }

    /** Soon at first, then four times a day: three days in all. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final Duration LAST_PAUSE = Duration.ofHours(6);
    private static final int MOST_TRIES = 15;
    private static final int LONGEST_FAILURE = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /**
     * E.g. {@code action:12}; what it says of it, e.g. {@code OVERDUE 2 2026-12-03}; and the notice of it before, 0 for
     * none.
     */
    public String subject;

    public String says;
    public long previousId;

    @Convert(converter = FactsColumn.class)
    public Facts facts;

    /** Path of the page to look at. */
    public String address;

    public Instant noticedAt;
    public Instant readAt;

    @Enumerated(EnumType.STRING)
    public Mail mail = Mail.NONE;

    public int tries;
    public Instant nextTryAt;
    public Instant sentAt;

    /** Why the last try failed. */
    public String failure;

    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    void sent(Instant now) {
        mail = Mail.SENT;
        sentAt = now;
        nextTryAt = null;
        failure = null;
    }

    void failed(String why, Instant now) {
        if (mail != Mail.WAITING) {
            return;
        }
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        mail = tries >= MOST_TRIES ? Mail.FAILED : Mail.WAITING;
        nextTryAt = now.plus(tries > PAUSES.size() || tries < 1 ? LAST_PAUSE : PAUSES.get(tries - 1));
    }

    void tryAgain(Instant now) {
        mail = Mail.WAITING;
        tries = 0;
        nextTryAt = now;
    }

    /** Whether it says that something told before is not so any more. */
    static boolean takesBack(Kind kind) {
        return kind == Kind.UNSEATED || kind == Kind.CANCELLED;
    }

    /** Whether it speaks of an exercise; then it says so at the top of every letter. */
    boolean isOfExercise() {
        return kind != Kind.NOT_COMPLETED;
    }

    /** Whether it belongs into a calendar. */
    boolean isDated() {
        return kind != Kind.UNSEATED && (facts.day() != null || facts.at() != null);
    }

    static Optional<Notice> of(Person person, long id) {
        return find("person = ?1 and id = ?2", person, id).firstResultOptional();
    }

    @Converter
    static class FactsColumn extends Json.Column<Facts> {
        FactsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
