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

    private final RunLock stages;
    private final Schedule schedule;
    private final FireInject fire;

    SteerInject(RunLock stages, Schedule schedule, FireInject fire) {
        this.stages = stages;
        this.schedule = schedule;
        this.fire = fire;
    }

    public void fire(Member by, String command, String number) {
        act(
                by,
                command,
                number,
                RunAction.DELIVER,
                (stage, line) -> refuseUnless(fire.fire(stage, by, line.inject(), RunEvent.How.HAND)));
    }

    public void hold(Member by, String command, String number) {
        act(by, command, number, RunAction.STEER, (stage, line) -> {
            refuseUnless(schedule.move(stage.run, number, BEFORE_HELD, MselLine.State.HELD));
            stage.write(by, new RunEvent.InjectHeld(number), Audience.STAFF);
        });
    }

    /** Back to its time if that lies ahead, else due now; a conditional one waits for its condition again. */
    public void release(Member by, String command, String number) {
        act(by, command, number, RunAction.STEER, (stage, line) -> {
            OptionalLong due = due(stage, line.inject());
            refuseUnless(schedule.move(stage.run, number, HELD, MselLine.standing(due), due));
            stage.write(by, new RunEvent.InjectReleased(number, due), Audience.STAFF);
        });
    }

    public void skip(Member by, String command, String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.in("reason", ConductMessages.class, ConductMessages::giveAReason);
        }
        TextLimit.refuse("reason", reason.strip(), LONGEST_REASON);
        act(by, command, number, RunAction.STEER, (stage, line) -> {
            refuseUnless(schedule.move(stage.run, number, OPEN, MselLine.State.SKIPPED));
            stage.write(by, new RunEvent.InjectSkipped(number, reason.strip()), Audience.STAFF);
        });
    }

    /** {@code inject} is the whole line as it is to be; its number says which. */
    public void edit(Member by, String command, Inject inject) {
        act(by, command, inject.number(), RunAction.STEER, (stage, line) -> {
            Recipients.refuseStrangers(stage, inject);
            refuseUnknown(stage, inject);
            boolean held = line.state() == MselLine.State.HELD;
            OptionalLong due =
                    held ? OptionalLong.empty() : line.staysArmed(inject) ? line.dueMs() : due(stage, inject);
            MselLine.State to = held ? MselLine.State.HELD : MselLine.standing(due);
            refuseUnless(schedule.move(stage.run, inject.number(), OPEN, to, due));
            stage.write(by, new RunEvent.InjectEdited(inject, due), Audience.STAFF);
        });
    }

    /** An ad-hoc inject: at its time, or at once where {@code now} is wanted, or when fired by hand. */
    public void add(Member by, String command, Inject inject, boolean now) {
        stages.act(by.run.id, command, stage -> {
            stage.refuseUnless(now ? RunAction.DELIVER : RunAction.STEER);
            Recipients.refuseStrangers(stage, inject);
            refuseUnknown(stage, inject);
            int position = stage.look(picture -> {
                if (picture.inject(inject.number()).isPresent()) {
                    throw Rejected.in("number", ConductMessages.class, m -> m.numberTaken(inject.number()));
                }
                return picture.lines().size() + 1;
            });
            OptionalLong due = due(stage, inject);
            schedule.add(stage.run, inject, position, MselLine.standing(due), due);
            JournalEntry added = stage.write(by, new RunEvent.InjectAdded(inject, due), Audience.STAFF);
            if (now) {
                fire.fire(stage, by, inject, RunEvent.How.HAND, added);
            }
        });
    }

    /** Exercise time of an inject that the clock fires, not before now; empty for one that waits. */
    private static OptionalLong due(LockedRun stage, Inject inject) {
        OptionalLong planned = inject.plannedMs();
        return inject.trigger() == Inject.Trigger.TIME && planned.isPresent()
                ? OptionalLong.of(Math.max(planned.getAsLong(), stage.moment.exerciseMs()))
                : OptionalLong.empty();
    }

    /** A condition on an inject, a team or an option that there is not would never come true. */
    private static void refuseUnknown(LockedRun stage, Inject inject) {
        if (inject.when() != null) {
            stage.look(picture -> {
                inject.when().facts().map(Condition.Fact::what).forEach(what -> {
                    Optional<Inject> about = picture.inject(what.inject()).map(MselLine::inject);
                    boolean known = about.isPresent()
                            && (what.team() == null
                                    || stage.definition.team(what.team()).isPresent())
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

    private void act(Member by, String command, String number, RunAction deed, BiConsumer<LockedRun, MselLine> act) {
        stages.act(by.run.id, command, stage -> {
            MselLine line = stage.look(picture -> picture.inject(number)).orElseThrow(NotFoundException::new);
            stage.refuseUnless(deed);
            act.accept(stage, line);
        });
    }

    /** Somebody else, or the clock, was faster. */
    private static void refuseUnless(boolean done) {
        if (!done) {
            throw Rejected.because(ConductMessages.class, ConductMessages::injectMovedOn);
        }
    }
}
