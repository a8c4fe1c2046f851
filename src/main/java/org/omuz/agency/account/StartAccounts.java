package org.omuz.agency.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.omuz.agency.Agency;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.audit.AuditTrail;

/** Asks for accounts of all active people of an agency, or of the centre, who have none; or for undoing a batch. */
@ApplicationScoped
class StartAccounts {
    private static final String WAITING =
            "insert into account_task (batch_id, person_id, act, state, created_at, asked_by)"
                    + " select ?1, p.id, 'CREATE', 'WAITING', ?2, ?4 from person p where p.account is "
                    + "null and p.deactivated_at is null"
                    + " and (?3 is null or p.agency_id = ?3)"
                    + " and not exists (select 1 from account_task t where t.person_id = p.id and t.state = 'WAITING')"
                    + " order by p.agency_id, p.family_name, p.given_name";

    private final SignedIn signedIn;
    private final SecurityIdentity identity;
    private final AuditTrail trail;
    private final Clock clock;
    private final Event<AccountTasksWait> waits;

    StartAccounts(
            SignedIn signedIn,
            SecurityIdentity identity,
            AuditTrail trail,
            Clock clock,
            Event<AccountTasksWait> waits) {
        this.signedIn = signedIn;
        this.identity = identity;
        this.trail = trail;
        this.clock = clock;
        this.waits = waits;
    }

    /** Of all agencies where null is given. */
    AccountBatch of(Agency agency) {
        // of two that ask at once the second finds the tasks of the first
        lock(agency);
        AccountBatch batch = new AccountBatch();
        batch.agency = agency == null ? null : agency.id;
        batch.startedBy = signedIn.subject();
        batch.startedByName = identity.getPrincipal().getName();
        batch.createdAt = clock.instant();
        batch.persist();
        int people = Person.getEntityManager()
                .createNativeQuery(WAITING)
                .setParameter(1, batch.id)
                .setParameter(2, batch.createdAt)
                .setParameter(3, batch.agency)
                .setParameter(4, batch.startedByName)
                .executeUpdate();
        if (people == 0) {
            batch.finishedAt = batch.createdAt;
        }
        trail.record(
                "AccountsAsked",
                "AccountBatch",
                batch.id,
                Map.of("people", Integer.toString(people), "agency", agency == null ? "" : agency.code));
        waits.fire(new AccountTasksWait());
        return batch;
    }

    private static void lock(Agency agency) {
        var agencies = agency == null ? Agency.<Agency>find("order by id") : Agency.<Agency>find("id", agency.id);
        agencies.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those that were made and never used; who signs in before it is their turn keeps the account. */
    void undo(AccountBatch batch) {
        int people = AccountTask.update(
                "act = ?1, state = ?2, askedBy = ?7, sealed = null where batch = ?3 and act = ?4 and "
                        + "state = ?5 and outcome in ?6",
                AccountTask.Act.UNDO,
                AccountTask.State.WAITING,
                batch.id,
                AccountTask.Act.CREATE,
                AccountTask.State.DONE,
                List.of(CreateAccount.Outcome.CREATED.name(), CreateAccount.Outcome.RENEWED.name()),
                identity.getPrincipal().getName());
        if (people > 0) {
            batch.finishedAt = null;
            trail.record("AccountsUndoAsked", "AccountBatch", batch.id, Map.of("people", Integer.toString(people)));
            waits.fire(new AccountTasksWait());
        }
    }

    /** What nobody is at work on is left. */
    void stop(AccountBatch batch) {
        long left = AccountTask.delete(
                "batch = ?1 and state = ?2 and act = ?3 and claimedUntil is null",
                batch.id,
                AccountTask.State.WAITING,
                AccountTask.Act.CREATE);
        if (left > 0) {
            batch.trouble = null;
            if (AccountTask.count("batch = ?1 and state = ?2", batch.id, AccountTask.State.WAITING) == 0) {
                batch.finishedAt = clock.instant();
            }
            trail.record("AccountsStopped", "AccountBatch", batch.id, Map.of("people", Long.toString(left)));
        }
    }

    void forget(AccountBatch batch) {
        if (AccountTask.update("sealed = null where batch = ?1 and sealed is not null", batch.id) > 0) {
            trail.record("PasswordsHandedOver", "AccountBatch", batch.id, Map.of());
        }
    }
}
