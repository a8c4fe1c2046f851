package org.omuz.conduct.act;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.Schedule;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.RunTime;
import org.omuz.exercise.model.Inject;

/**
 * Every second, for every run whose clock goes: fires what is due and arms what conditions have come true. One node at
 * a time holds the lease on a run; two that both believe so take turns at the run's lock, and an inject fires once all
 * the same. A run that no node has driven for a while wakes up paused at its last beat, so that nobody misses what was
 * due.
 */
@ApplicationScoped
public class DriveClock {
    static final Duration LEASE = Duration.ofSeconds(4);
    static final Duration OUTAGE = Duration.ofSeconds(12);
    static final Duration SET_BACK = Duration.ofSeconds(2);
    private static final List<MselLine.State> WAITING = List.of(MselLine.State.WAITING);

    private final String node = UUID.randomUUID().toString();
    private final EntityManager database;
    private final RunLock lock;
    private final Schedule schedule;
    private final FireInject fire;

    DriveClock(EntityManager database, RunLock lock, Schedule schedule, FireInject fire) {
        this.database = database;
        this.lock = lock;
        this.schedule = schedule;
        this.fire = fire;
    }

    @Scheduled(every = "{omuz.exercise.tick}", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        List<Long> running = List.of();
        try {
            running = QuarkusTransaction.requiringNew().call(this::running);
        } catch (RuntimeException e) {
            report("The clocks", e);
        }
        running.forEach(this::beat);
    }

    /** A run that cannot be driven must not stop the others. */
    private void beat(long run) {
        try {
            QuarkusTransaction.requiringNew().run(() -> drive(run));
        } catch (RuntimeException e) {
            report("The clock of run " + run, e);
        }
    }

    private static void report(String what, RuntimeException e) {
        String tried = what + " could not be driven and is tried again in a second: " + e.getMessage();
        if (isPassing(e)) {
            Log.warn(tried);
        } else {
            Log.error(tried, e);
        }
    }

    /** The database is away, or another node was faster. */
    private static boolean isPassing(Throwable e) {
        return e instanceof PersistenceException
                || e instanceof SQLException
                || e.getCause() != null && isPassing(e.getCause());
    }

    private List<Long> running() {
        return database.createQuery("select r.id from Run r where r.state = ?1", Long.class)
                .setParameter(1, Run.State.RUNNING)
                .getResultList();
    }

    public void drive(long runId) {
        lock.act(runId, null, locked -> {
            Run run = locked.run;
            if (run.state != Run.State.RUNNING || !lease(run, locked.moment.at())) {
                return;
            }
            if (run.beatAt != null && run.beatAt.plus(OUTAGE).isBefore(locked.moment.at())) {
                wake(locked);
                return;
            }
            boolean setBack = run.beatAt != null && run.beatAt.minus(SET_BACK).isAfter(locked.moment.at());
            if (setBack) {
                goOn(locked);
            }
            run.beatAt = locked.moment.at();
            if (!setBack) {
                play(locked);
            }
        });
    }

    private boolean lease(Run run, Instant now) {
        boolean mine = node.equals(run.driver);
        // one that ends later than any given now is of a clock that was set back since
        boolean held =
                run.driverUntil != null && run.driverUntil.isAfter(now) && !run.driverUntil.isAfter(now.plus(LEASE));
        if (!mine && held) {
            return false;
        }
        run.driverEpoch += mine ? 0 : 1;
        run.driver = node;
        run.driverUntil = now.plus(LEASE);
        return true;
    }

    private static void wake(LockedRun locked) {
        long lastBeat = locked.run.clock().at(locked.run.beatAt);
        locked.run.pauseAt(lastBeat);
        locked.write(
                null, new RunEvent.Paused(true), Audience.EVERYBODY, null, new RunTime(locked.moment.at(), lastBeat));
    }

    /**
     * Goes on from the last beat after the wall clock was set back. Otherwise play would stand still until the clock
     * reaches that beat again.
     */
    private static void goOn(LockedRun locked) {
        long shown = locked.run.clock().at(locked.moment.at());
        locked.run.jump(locked.moment.at(), locked.moment.exerciseMs());
        locked.write(
                null,
                new RunEvent.Jumped(shown, locked.moment.exerciseMs(), RunEvent.Skipped.FIRE),
                Audience.EVERYBODY);
    }

    private void play(LockedRun locked) {
        FireInject.Due due = fire.due(locked, locked.moment.exerciseMs());
        List<Inject> armed = locked.look(projection -> projection.lines().stream()
                .filter(line -> line.state() == MselLine.State.WAITING && line.holds(projection))
                .map(MselLine::inject)
                .toList());
        due.ready()
                .forEach(inject -> fire.fire(
                        locked,
                        null,
                        inject,
                        inject.trigger() == Inject.Trigger.CONDITION ? RunEvent.How.CONDITION : RunEvent.How.CLOCK));
        due.disarmed().forEach(number -> fire.disarm(locked, null, number, null));
        armed.forEach(inject -> arm(locked, inject));
    }

    private void arm(LockedRun locked, Inject inject) {
        long due = locked.moment.exerciseMs() + inject.delay() * 60_000L;
        if (schedule.move(locked.run, inject.number(), WAITING, MselLine.State.SCHEDULED, OptionalLong.of(due))) {
            locked.write(null, new RunEvent.InjectArmed(inject.number(), due), Audience.STAFF);
        }
    }
}
