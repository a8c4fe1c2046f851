package org.omuz.agency.account;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;

/**
 * Does one task and writes down what came of it; what would stop all others leaves it waiting, with the reason at its
 * batch.
 */
@ApplicationScoped
class DoAccountTask {
    private record Result(CreateAccount.Outcome outcome, String userName, byte[] sealed) {}

    private final CreateAccount create;
    private final UndoAccount undo;
    private final MatchAccount match;
    private final SealPassword seal;
    private final Clock clock;

    DoAccountTask(CreateAccount create, UndoAccount undo, MatchAccount match, SealPassword seal, Clock clock) {
        this.create = create;
        this.undo = undo;
        this.match = match;
        this.seal = seal;
        this.clock = clock;
    }

    CreateAccount.Outcome of(long id) {
        AccountTask task = QuarkusTransaction.requiringNew().call(() -> AccountTask.findById(id));
        Result result = result(task, task.person.id);
        QuarkusTransaction.requiringNew().run(() -> write(id, result));
        return result.outcome;
    }

    private Result result(AccountTask task, long person) {
        try {
            return switch (task.act) {
                case CREATE -> made(create.of(person, task.askedBy), person);
                case UNDO -> new Result(undo.of(person, task.askedBy), task.userName, null);
                case MATCH -> new Result(match.of(person), task.userName, null);
            };
        } catch (RuntimeException e) {
            Log.errorf(e, "What was to be done about the account of person %d failed", person);
            return new Result(CreateAccount.Outcome.REFUSED, task.userName, null);
        }
    }

    private Result made(CreateAccount.Made made, long person) {
        byte[] sealed = made.password() == null ? null : seal.seal(made.password(), person);
        return new Result(made.outcome(), made.userName(), sealed);
    }

    private void write(long id, Result result) {
        AccountTask task = AccountTask.findById(id);
        boolean stops = result.outcome.stopsAll();
        if (stops) {
            task.claimedUntil = null;
        } else {
            task.done(result.outcome.name(), clock.instant());
            task.userName = result.userName;
            task.sealed = result.sealed;
        }
        if (task.batch != null) {
            AccountBatch batch = AccountBatch.findById(task.batch);
            String trouble = stops ? result.outcome.name() : null;
            if (!Objects.equals(batch.trouble, trouble)) {
                batch.trouble = trouble;
            }
            AccountTask.flush();
            if (AccountTask.count("batch = ?1 and state = ?2", task.batch, AccountTask.State.WAITING) == 0) {
                batch.finishedAt = clock.instant();
            }
        }
    }
}
