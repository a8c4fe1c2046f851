package org.omuz.agency.account;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Does what waits, one after the other, each claimed for two minutes: one that was being done when a node fell is done
 * again by whichever looks next. Where Keycloak is away all wait, and are tried again.
 */
@ApplicationScoped
class DoAccountTasks {
    private final DoAccountTask one;
    private final Clock clock;
    private final ReentrantLock work = new ReentrantLock();

    DoAccountTasks(DoAccountTask one, Clock clock) {
        this.one = one;
        this.clock = clock;
    }

    @Scheduled(
            every = "{omuz.accounts.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        QuarkusTransaction.requiringNew().run(this::forgetOldPasswords);
        all();
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountTasksWait asked) {
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            // whoever works looks once more before it ends
            if (!work.isLocked()) {
                all();
            }
        });
    }

    /** Ends when nothing waits that can be done; waits for whoever is at it on this node. */
    void all() {
        boolean more = true;
        while (more) {
            work.lock();
            try {
                more = goOn();
            } catch (PersistenceException e) {
                Log.infof("Accounts are tried again later: %s", e.getMessage());
                more = false;
            } finally {
                work.unlock();
            }
            more = more && QuarkusTransaction.requiringNew().call(AccountTask::anyWaits);
        }
    }

    /** Whether it ended because nothing waits. */
    private boolean goOn() {
        Optional<Long> next = next();
        while (next.isPresent()) {
            if (one.of(next.get()).stopsAll()) {
                return false;
            }
            next = next();
        }
        return true;
    }

    private Optional<Long> next() {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew()
                .call(() -> AccountTask.claim(now).map(task -> task.id));
    }

    private void forgetOldPasswords() {
        AccountTask.update(
                "sealed = null where sealed is not null and doneAt < ?1",
                clock.instant().minus(AccountBatch.KEPT));
    }
}
