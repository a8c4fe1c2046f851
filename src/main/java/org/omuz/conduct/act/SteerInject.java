package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.Schedule;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.RunAction;
import org.omuz.conduct.run.TextLimit;
import org.omuz.exercise.model.Condition;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Rejected;

/** What a controller does with one inject before it is fired, and firing it by hand. */
@ApplicationScoped
public class SteerInject {
    private static final int LONGEST_REASON = 500;
    private static final List<MselLine.State> BEFORE_HELD = List.of(MselLine.State.SCHEDULED, MselLine.State.WAITING);
    private static final List<MselLine.State> HELD = List.of(MselLine.State.HELD);
    private static final List<MselLine.State> OPEN =
            List.of(MselLine.State.SCHEDULED, MselLine.State.WAITING, MselLine.State.HELD);

    private final RunLock lock;
    private final Schedule schedule;
    private final FireInject fire;

    SteerInject(RunLock lock, Schedule schedule, FireInject fire) {
        this.lock = lock;
        this.schedule = schedule;
        this.fire = fire;
    }

    public void fire(Member by, String command, String number) {
        act(
                by,
                command,
                number,
                RunAction.DELIVER,
                (locked, line) -> refuseUnless(fire.fire(locked, by, line.inject(), RunEvent.How.HAND)));
    }

    public void hold(Member by, String command, String number) {
        act(by, command, number, RunAction.STEER, (locked, line) -> {
            refuseUnless(schedule.move(locked.run, number, BEFORE_HELD, MselLine.State.HELD));
            locked.write(by, new RunEvent.InjectHeld(number), Audience.STAFF);
        });
    }

    /** Back to its time if that lies ahead, else due now; a conditional one waits for its condition again. */
    public void release(Member by, String command, String number) {
        act(by, command, number, RunAction.STEER, (locked, line) -> {
            OptionalLong due = due(locked, line.inject());
            refuseUnless(schedule.move(locked.run, number, HELD, MselLine.standing(due), due));
            locked.write(by, new RunEvent.InjectReleased(number, due), Audience.STAFF);
        });
    }

    public void skip(Member by, String command, String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.in("reason", ConductMessages.class, ConductMessages::giveAReason);
        }
        TextLimit.refuse("reason", reason.strip(), LONGEST_REASON);
        act(by, command, number, RunAction.STEER, (locked, line) -> {
            refuseUnless(schedule.move(locked.run, number, OPEN, MselLine.State.SKIPPED));
            locked.write(by, new RunEvent.InjectSkipped(number, reason.strip()), Audience.STAFF);
        });
    }

    /** {@code inject} is the whole line as it is to be; its number says which. */
    public void edit(Member by, String command, Inject inject) {
        act(by, command, inject.number(), RunAction.STEER, (locked, line) -> {
            Recipients.refuseStrangers(locked, inject);
            refuseUnknown(locked, inject);
            boolean held = line.state() == MselLine.State.HELD;
            OptionalLong due =
                    held ? OptionalLong.empty() : line.staysArmed(inject) ? line.dueMs() : due(locked, inject);
            MselLine.State to = held ? MselLine.State.HELD : MselLine.standing(due);
            refuseUnless(schedule.move(locked.run, inject.number(), OPEN, to, due));
            locked.write(by, new RunEvent.InjectEdited(inject, due), Audience.STAFF);
        });
    }

    /** An ad-hoc inject: at its time, or at once where {@code now} is wanted, or when fired by hand. */
    public void add(Member by, String command, Inject inject, boolean now) {
        lock.act(by.run.id, command, locked -> {
            locked.refuseUnless(now ? RunAction.DELIVER : RunAction.STEER);
            Recipients.refuseStrangers(locked, inject);
            refuseUnknown(locked, inject);
            int position = locked.look(projection -> {
                if (projection.inject(inject.number()).isPresent()) {
                    throw Rejected.in("number", ConductMessages.class, m -> m.numberTaken(inject.number()));
                }
                return projection.lines().size() + 1;
            });
            OptionalLong due = due(locked, inject);
            schedule.add(locked.run, inject, position, MselLine.standing(due), due);
            JournalEntry added = locked.write(by, new RunEvent.InjectAdded(inject, due), Audience.STAFF);
            if (now) {
                fire.fire(locked, by, inject, RunEvent.How.HAND, added);
            }
        });
    }

    /** Exercise time of an inject that the clock fires, not before now; empty for one that waits. */
    private static OptionalLong due(LockedRun locked, Inject inject) {
        OptionalLong planned = inject.plannedMs();
        return inject.trigger() == Inject.Trigger.TIME && planned.isPresent()
                ? OptionalLong.of(Math.max(planned.getAsLong(), locked.moment.exerciseMs()))
                : OptionalLong.empty();
    }

    /** A condition on an inject, a team or an option that there is not would never come true. */
    private static void refuseUnknown(LockedRun locked, Inject inject) {
        if (inject.when() != null) {
            locked.look(projection -> {
                inject.when().facts().map(Condition.Fact::what).forEach(what -> {
                    Optional<Inject> about = projection.inject(what.inject()).map(MselLine::inject);
                    boolean known = about.isPresent()
                            && (what.team() == null
                                    || locked.definition.team(what.team()).isPresent())
                            && (what.option() == null
                                    || about.get().response().options().stream()
                                            .anyMatch(o -> o.code().equals(what.option())));
                    if (!known || what.inject().equals(inject.number())) {
                        throw Rejected.in("when", ConductMessages.class, m -> m.conditionOnNothing(what.inject()));
                    }
                });
                return null;
            });
        }
    }

    private void act(Member by, String command, String number, RunAction action, BiConsumer<LockedRun, MselLine> act) {
        lock.act(by.run.id, command, locked -> {
            MselLine line = locked.look(projection -> projection.inject(number)).orElseThrow(NotFoundException::new);
            locked.refuseUnless(action);
            act.accept(locked, line);
        });
    }

    /** Somebody else, or the clock, was faster. */
    private static void refuseUnless(boolean done) {
        if (!done) {
            throw Rejected.because(ConductMessages.class, ConductMessages::injectMovedOn);
        }
    }
}
