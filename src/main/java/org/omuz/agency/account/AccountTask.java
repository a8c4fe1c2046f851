package org.omuz.agency.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.shared.IdEntity;

/**
 * Something to be done in Keycloak about one person; it can be done twice without harm, and is until it is known to be
 * done.
 */
@Entity
public class AccountTask extends IdEntity {
    static final Duration CLAIM = Duration.ofMinutes(2);

    enum Act {
        CREATE,
        UNDO,
        /** Account open or shut, as the person is active or not. */
        MATCH
    }

    enum State {
        WAITING,
        DONE
    }

    @Column(name = "batch_id")
    Long batch;

    @ManyToOne(fetch = FetchType.LAZY)
    Person person;

    @Enumerated(EnumType.STRING)
    Act act;

    @Enumerated(EnumType.STRING)
    State state = State.WAITING;

    /** Name of whoever asked for it, who is the actor of what comes of it; null for old ones. */
    String askedBy;

    String outcome;
    String userName;

    @Column(columnDefinition = "varbinary(255)")
    byte[] sealed;

    Instant claimedUntil;
    Instant createdAt;
    Instant doneAt;

    /** The first that waits and that nobody is at work on, now claimed. */
    static Optional<AccountTask> claim(Instant now) {
        List<?> ids = getEntityManager()
                .createNativeQuery("select id from account_task where state = 'WAITING'"
                        + " and (claimed_until is null or claimed_until < ?1) order by id "
                        + "limit 1 for update skip locked")
                .setParameter(1, now)
                .getResultList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        AccountTask task = findById(((Number) ids.get(0)).longValue());
        task.claimedUntil = now.plus(CLAIM);
        return Optional.of(task);
    }

    static boolean anyWaits() {
        return count("state = ?1 and claimedUntil is null", State.WAITING) > 0;
    }

    static List<AccountTask> of(long batch) {
        return list(
                "from AccountTask t join fetch t.person p join fetch p.agency where t.batch = ?1"
                        + " order by p.sortKey, t.id",
                batch);
    }

    /** Whether Keycloak has not been told yet that the person has left or come back. */
    static boolean awaits(Person person) {
        return count("person = ?1 and state = ?2 and act = ?3", person, State.WAITING, Act.MATCH) > 0;
    }

    /** Whether Keycloak does not let this service shut or open the person's account, as it is an administrator's. */
    static boolean isRefused(Person person) {
        return AccountTask.<AccountTask>find("person = ?1 and act = ?2 order by id desc", person, Act.MATCH)
                .firstResultOptional()
                .filter(task -> CreateAccount.Outcome.NOT_OURS.name().equals(task.outcome))
                .isPresent();
    }

    void done(String what, Instant now) {
        outcome = what;
        state = State.DONE;
        doneAt = now;
        claimedUntil = null;
    }
}
