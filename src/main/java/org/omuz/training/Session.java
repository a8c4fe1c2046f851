package org.omuz.training;

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
import java.util.List;
import java.util.Set;
import org.omuz.agency.Person;
import org.omuz.course.CourseVersion;
import org.omuz.shared.Row;

/** A dated delivery of a course version, with a number of seats. */
@Entity
@Table(name = "training_session")
public class Session extends Row {
    public enum State {
        /** Announced; seats can be taken until it is completed. */
        OPEN,
        COMPLETED,
        CANCELLED
    }

    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion courseVersion;

    public String place;
    public LocalDate startsOn;
    public LocalDate endsOn;
    public int seats;
    public int taken;
    public String language;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    public Instant completedAt;

    @ManyToMany
    @JoinTable(
            name = "session_instructor",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    public Set<Person> instructors;

    @Version
    public int version;

    public boolean hasFreeSeat() {
        return state == State.OPEN && taken < seats;
    }

    public int freeSeats() {
        return state == State.OPEN ? seats - taken : 0;
    }

    /** Open sessions that have not ended, soonest first, with their course, in one statement. */
    public static List<Session> upcoming(LocalDate today, int most) {
        return find(
                        "from Session s join fetch s.courseVersion v join fetch v.course where s.state = ?1 and s.endsOn >= ?2"
                                + " order by s.startsOn, s.id",
                        State.OPEN,
                        today)
                .page(0, most)
                .list();
    }
}
