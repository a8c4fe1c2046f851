package org.omuz.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.omuz.agency.Person;
import org.omuz.course.CourseVersion;
import org.omuz.shared.Row;

/** A person in a session, pinned to the course version that the session delivers. */
@Entity
public class Enrolment extends Row {
    public enum State {
        ENROLLED,
        COMPLETED,
        NOT_COMPLETED,
        WITHDRAWN
    }

    @ManyToOne(fetch = FetchType.LAZY)
    public Session session;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion courseVersion;

    @Enumerated(EnumType.STRING)
    public State state = State.ENROLLED;

    public Instant enrolledAt;
    public Instant endedAt;

    @Version
    public int version;
}
