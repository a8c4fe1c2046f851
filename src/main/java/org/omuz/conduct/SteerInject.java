package org.omuz.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.BiConsumer;
import org.omuz.exercise.Inject;
import org.omuz.shared.Rejected;

/** What a controller does with one inject before it is fired, and firing it by hand. */
@ApplicationScoped
public class SteerInject {
    private static final List<MselLine.State> BEFORE_HELD = List.of(MselLine.State.SCHEDULED, MselLine.State.WAITING);
    private static final List<MselLine.State> HELD = List.of(MselLine.State.HELD);
    private static final List<MselLine.State> OPEN =
            List.of(MselLine.State.SCHEDULED, MselLine.State.WAITING, MselLine.State.HELD);

    private final Stages stages;
    private final Schedule schedule;
    private final FireInject fire;

    SteerInject(Stages stages, Schedule schedule, FireInject fire) {
        this.stages = stages;
        this.schedule = schedule;
        this.fire = fire;
    }

    public void fire(Member by, String command, String number) {
        act(by, command, number, (stage, line) -> {
            if (!stage.run.isPlaying()) {
                throw Rejected.because(ConductMessages.class, ConductMessages::notPlaying);
            }
            refuseUnless(fire.fire(stage, by, line.inject(), Happening.How.HAND));
        });
    }

    public void hold(Member by, String command, String number) {
        act(by, command, number, (stage, line) -> {
            refuseUnless(schedule.move(stage.run, number, BEFORE_HELD, MselLine.State.HELD, -1));
            stage.write(by, new Happening.InjectHeld(number), Audience.STAFF);
        });
    }

    /** Back to its time if that lies ahead, else due now; a conditional one waits for its condition again. */
    public void release(Member by, String command, String number) {
        act(by, command, number, (stage, line) -> {
            boolean timed = line.inject().trigger() == Inject.Trigger.TIME;
            long due = timed ? Math.max(line.inject().minute() * 60_000L, stage.moment.exerciseMs()) : -1;
            MselLine.State to = timed ? MselLine.State.SCHEDULED : MselLine.State.WAITING;
            refuseUnless(schedule.move(stage.run, number, HELD, to, due));
            stage.write(by, new Happening.InjectReleased(number, due), Audience.STAFF);
        });
    }

    public void skip(Member by, String command, String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.in("reason", ConductMessages.class, ConductMessages::giveAReason);
        }
        act(by, command, number, (stage, line) -> {
            refuseUnless(schedule.move(stage.run, number, OPEN, MselLine.State.SKIPPED, -1));
            stage.write(by, new Happening.InjectSkipped(number, reason.strip()), Audience.STAFF);
        });
    }

    /** {@code inject} is the whole line as it is to be; its number says which. */
    public void edit(Member by, String command, Inject inject) {
        act(by, command, inject.number(), (stage, line) -> {
            Recipients.refuseUnknown(stage, inject.to());
            long due = inject.trigger() == Inject.Trigger.TIME
                    ? Math.max(inject.minute() * 60_000L, stage.moment.exerciseMs())
                    : line.dueMs();
            MselLine.State state = line.state() == MselLine.State.WAITING && due >= 0 ? MselLine.State.SCHEDULED : line.state();
            refuseUnless(schedule.move(stage.run, inject.number(), OPEN, state, due));
            stage.write(by, new Happening.InjectEdited(inject, due), Audience.STAFF);
        });
    }

    /** An ad-hoc inject: at its time, or at once where it has none and {@code now} is wanted, or when fired by hand. */
    public void add(Member by, String command, Inject inject, boolean now) {
        stages.act(by.run.id, command, stage -> {
            Recipients.refuseUnknown(stage, inject.to());
            int position = stage.look(picture -> {
                if (picture.inject(inject.number()).isPresent()) {
                    throw Rejected.in("number", ConductMessages.class, m -> m.numberTaken(inject.number()));
                }
                return picture.lines().size() + 1;
            });
            boolean timed = inject.trigger() == Inject.Trigger.TIME && inject.at() != null;
            long due = timed ? Math.max(inject.minute() * 60_000L, stage.moment.exerciseMs()) : -1;
            schedule.add(stage.run, inject, position, timed ? MselLine.State.SCHEDULED : MselLine.State.WAITING, due);
            JournalEntry added = stage.write(by, new Happening.InjectAdded(inject, due), Audience.STAFF);
            if (now) {
                fire.fire(stage, by, inject, Happening.How.HAND, added);
            }
        });
    }

    private void act(Member by, String command, String number, BiConsumer<Stage, MselLine> act) {
        stages.act(by.run.id, command, stage -> {
            MselLine line = stage.look(picture -> picture.inject(number)).orElseThrow(NotFoundException::new);
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
