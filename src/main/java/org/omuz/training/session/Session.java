package org.omuz.training.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.omuz.agency.Person;
import org.omuz.agency.PlaceNames;
import org.omuz.course.CourseVersion;
import org.omuz.shared.Rejected;
import org.omuz.shared.find.Findable;
import org.omuz.shared.find.SearchKey;

/** A dated delivery of a course version, with a number of seats. */
@Entity
@Table(name = "training_session")
public class Session extends Findable {
    public enum State {
        /** Announced; seats can be taken until it is completed. */
        OPEN,
        COMPLETED,
        CANCELLED
    }

    private static final int LONGEST_REASON = 500;

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion courseVersion;

    public String place;
    public LocalDate startsOn;
    public LocalDate endsOn;
    public int seats;

    /** Not part of the version: a seat taken is no change of what an instructor may be editing. */
    @OptimisticLock(excluded = true)
    public int taken;

    public String language;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    public Instant completedAt;
    public String cancelReason;

    /** Why it has fewer days than its course; null where it has not. */
    public String shorterReason;

    @ManyToMany
    @JoinTable(
            name = "session_instructor",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    public Set<Person> instructors = new HashSet<>();

    @Version
    public int version;

    @Override
    protected Set<String> words() {
        Set<String> words = SearchKey.of(PlaceNames.spellings(place));
        words.addAll(SearchKey.ofCode(code));
        return words;
    }

    public boolean hasFreeSeat() {
        return state == State.OPEN && taken < seats;
    }

    public int freeSeats() {
        return state == State.OPEN ? seats - taken : 0;
    }

    /** Refuses where there is none to take; the caller holds the lock on this row. */
    void takeSeat(LocalDate today) {
        if (state == State.CANCELLED) {
            throw Rejected.because(TrainingMessages.class, m -> m.sessionCancelled(code));
        }
        if (state == State.COMPLETED || endsOn.isBefore(today)) {
            throw Rejected.because(TrainingMessages.class, m -> m.sessionEnded(code));
        }
        if (taken >= seats) {
            throw Rejected.because(TrainingMessages.class, m -> m.noFreeSeats(code));
        }
        taken++;
    }

    /** Open sessions that have not ended, soonest first. */
    public static List<Session> upcoming(LocalDate today, int most) {
        return find("state = ?1 and endsOn >= ?2 order by startsOn, id", State.OPEN, today)
                .page(0, most)
                .list();
    }

    public static Optional<Session> withCourse(long id) {
        return find("from Session s join fetch s.courseVersion v join fetch v.course where s.id = ?1", id)
                .firstResultOptional();
    }

    public List<LocalDate> days() {
        return startsOn.datesUntil(endsOn.plusDays(1)).toList();
    }

    /** Half-days that attendance is counted over. */
    public int halfDays() {
        return 2 * days().size();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean isRunning(LocalDate today) {
        return state != State.CANCELLED && covers(today);
    }

    public boolean isTaughtBy(Person person) {
        return instructors.stream().anyMatch(i -> i.id.equals(person.id));
    }

    /** Marks are made on the days of an open session that have come. */
    public void refuseMarkingOf(LocalDate day, LocalDate today) {
        if (state != State.OPEN) {
            throw Rejected.because(DeskMessages.class, DeskMessages::sessionIsClosed);
        }
        if (!covers(day) || day.isAfter(today)) {
            throw Rejected.in("day", DeskMessages.class, DeskMessages::notADayToMark);
        }
    }

    public void cancel(String reason) {
        if (state != State.OPEN) {
            throw Rejected.because(DeskMessages.class, DeskMessages::sessionIsClosed);
        }
        if (reason == null || reason.isBlank()) {
            throw Rejected.in("reason", DeskMessages.class, DeskMessages::giveAReason);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Rejected.in(
                    "reason",
                    DeskMessages.class,
                    m -> m.textTooLong(LONGEST_REASON, reason.strip().length()));
        }
        state = State.CANCELLED;
        cancelReason = reason.strip();
    }

    /** Not before its last day; false where it was completed already. */
    public boolean complete(LocalDate today, Instant now) {
        if (state == State.COMPLETED) {
            return false;
        }
        if (state == State.CANCELLED) {
            throw Rejected.because(DeskMessages.class, DeskMessages::sessionIsClosed);
        }
        if (today.isBefore(endsOn)) {
            throw Rejected.because(DeskMessages.class, DeskMessages::notBeforeLastDay);
        }
        state = State.COMPLETED;
        completedAt = now;
        return true;
    }

    public static List<Session> upcomingOf(String courseCode, LocalDate today, int most) {
        return find(
                        "from Session s where s.state = ?1 and s.endsOn >= ?2 and s.courseVersion.course.code = ?3"
                                + " order by s.startsOn, s.id",
                        State.OPEN,
                        today,
                        courseCode)
                .page(0, most)
                .list();
    }

    public static Optional<Session> ofCourse(long id, String courseCode) {
        return find("from Session s where s.id = ?1 and s.courseVersion.course.code = ?2", id, courseCode)
                .firstResultOptional();
    }
}
