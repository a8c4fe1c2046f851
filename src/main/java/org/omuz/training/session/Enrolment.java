package org.omuz.training.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.course.CourseVersion;
import org.omuz.shared.IdEntity;

/** A person in a session, pinned to the course version that the session delivers. */
@Entity
public class Enrolment extends IdEntity {
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

    /** With its session, in one statement, if it is of the person with that account. */
    public static Optional<Enrolment> own(long id, String account) {
        return find("from Enrolment e join fetch e.session where e.id = ?1 and e.person.account = ?2", id, account)
                .singleResultOptional();
    }

    /** One that a permission has read in this transaction already: no further statement. */
    public static Enrolment known(long id) {
        return findById(id);
    }

    /** Newest session first, in one statement. */
    public static List<Enrolment> of(Person person) {
        return list(
                "from Enrolment e join fetch e.session s where e.person = ?1 and e.state <> ?2 order "
                        + "by s.startsOn desc, e.id desc",
                person,
                State.WITHDRAWN);
    }

    /** Whether lessons can be marked and tests be sat. */
    public boolean isRunning() {
        return state == State.ENROLLED && session.state == Session.State.OPEN;
    }

    void rejoin(Instant now) {
        if (state == State.WITHDRAWN) {
            state = State.ENROLLED;
            enrolledAt = now;
            endedAt = null;
        }
    }

    /** The end of the session decides for everybody who is still in it; who withdrew stays withdrawn. */
    public void decide(boolean completed, Instant now) {
        if (state == State.ENROLLED) {
            state = completed ? State.COMPLETED : State.NOT_COMPLETED;
            endedAt = now;
        }
    }
}
