package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.Schedule;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Rejected;

/**
 * What a director or controller does with the clock of a run. Every act bears the number of its click and is done once.
 */
@ApplicationScoped
public class ConductRun {
    private static final List<MselLine.State> SCHEDULED = List.of(MselLine.State.SCHEDULED);

    private final RunLock lock;
    private final Schedule schedule;
    private final FireInject fire;

    ConductRun(RunLock lock, Schedule schedule, FireInject fire) {
        this.lock = lock;
        this.schedule = schedule;
        this.fire = fire;
    }

    public void start(Member by, String command) {
        act(by, command, locked -> {
            locked.run.start(locked.moment.at());
            locked.run.beatAt = locked.moment.at();
            locked.write(by, new RunEvent.Started(), Audience.EVERYBODY);
        });
    }

    public void pause(Member by, String command) {
        act(by, command, locked -> {
            locked.run.pause(locked.moment.at());
            locked.write(by, new RunEvent.Paused(false), Audience.EVERYBODY);
        });
    }

    public void resume(Member by, String command) {
        act(by, command, locked -> {
            locked.run.resume(locked.moment.at());
            locked.run.beatAt = locked.moment.at();
            locked.write(by, new RunEvent.Resumed(), Audience.EVERYBODY);
        });
    }

    /** @param speed exercise seconds to a second on the wall, 0.5 to 20 */
    public void pace(Member by, String command, double speed) {
        act(by, command, locked -> {
            locked.run.pace(locked.moment.at(), speed);
            locked.write(by, new RunEvent.SpeedSet(speed), Audience.EVERYBODY);
        });
    }

    /** To an exercise time ahead; {@code skipped} says what becomes of the injects passed over. */
    public void jump(Member by, String command, long toMs, RunEvent.Skipped skipped) {
        jump(by, command, toMs, skipped, null);
    }

    /**
     * @param seen numbers of the injects that were on the page as passed over; where others are now, nothing is done.
     *     Or null
     */
    public void jump(Member by, String command, long toMs, RunEvent.Skipped skipped, List<String> seen) {
        act(by, command, locked -> {
            FireInject.Due passed = fire.due(locked, toMs - 1);
            boolean asSeen = seen == null || Set.copyOf(seen).equals(Set.copyOf(passed.all()));
            if (!asSeen) {
                throw Rejected.in("passed", ConductMessages.class, ConductMessages::passesOthers);
            }
            long from = locked.moment.exerciseMs();
            locked.run.jump(locked.moment.at(), toMs);
            JournalEntry jump = locked.write(by, new RunEvent.Jumped(from, toMs, skipped), Audience.EVERYBODY);
            passed.ready().forEach(inject -> pass(locked, by, inject, skipped, jump));
            passed.disarmed().forEach(number -> fire.disarm(locked, by, number, jump));
        });
    }

    private void pass(LockedRun locked, Member by, Inject inject, RunEvent.Skipped what, JournalEntry jump) {
        switch (what) {
            case FIRE -> fire.fire(locked, by, inject, RunEvent.How.JUMP, jump);
            case SKIP -> {
                if (schedule.move(locked.run, inject.number(), SCHEDULED, MselLine.State.SKIPPED)) {
                    locked.write(by, new RunEvent.InjectSkipped(inject.number(), null), Audience.STAFF, jump);
                }
            }
            case HOLD -> {
                if (schedule.move(locked.run, inject.number(), SCHEDULED, MselLine.State.HELD)) {
                    locked.write(by, new RunEvent.InjectHeld(inject.number()), Audience.STAFF, jump);
                }
            }
        }
    }

    public void endPlay(Member by, String command) {
        act(by, command, locked -> {
            locked.run.endPlay(locked.moment.at());
            locked.write(by, new RunEvent.PlayEnded(), Audience.EVERYBODY);
        });
    }

    public void close(Member by, String command) {
        act(by, command, locked -> {
            locked.run.close();
            locked.write(by, new RunEvent.Closed(), Audience.EVERYBODY);
        });
    }

    private void act(Member by, String command, Consumer<LockedRun> act) {
        lock.act(by.run.id, command, act);
    }
}
