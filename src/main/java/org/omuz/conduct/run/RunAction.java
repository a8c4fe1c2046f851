package org.omuz.conduct.run;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is done in a run besides driving its clock, and in which states of the run. Every act asks {@code
 * LockedRun.refuseUnless}.
 */
public enum RunAction {
    /** Change the plan, or who takes part as what. */
    ARRANGE(Run.State.PLANNED, Run.State.RUNNING, Run.State.PAUSED, Run.State.HOT_WASH),
    /** Change what is still to come: hold, release, skip or edit an inject, add one. */
    STEER(Run.State.PLANNED, Run.State.RUNNING, Run.State.PAUSED),
    /** Lay something of the simulated world before players: fire, write as somebody simulated, hand out data. */
    DELIVER(Run.State.RUNNING, Run.State.PAUSED),
    /** What players do with it. */
    REACT(Run.State.RUNNING, Run.State.PAUSED),
    /** A word of the control to players, as where they meet for the hot wash. */
    ANNOUNCE(Run.State.RUNNING, Run.State.PAUSED, Run.State.HOT_WASH),
    OBSERVE(Run.State.RUNNING, Run.State.PAUSED, Run.State.HOT_WASH),
    NOTE(Run.State.PLANNED, Run.State.RUNNING, Run.State.PAUSED, Run.State.HOT_WASH),
    RATE(Run.State.HOT_WASH);

    private final Set<Run.State> stages;

    RunAction(Run.State first, Run.State... more) {
        stages = EnumSet.of(first, more);
    }

    public boolean isFor(Run.State state) {
        return stages.contains(state);
    }
}
