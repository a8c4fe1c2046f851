package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Permission;

/** Who speaks for the simulated world in a run. */
@ApplicationScoped
public class SimulatesRun implements Permission {
    private final SignedInMember me;

    SimulatesRun(SignedInMember me) {
        this.me = me;
    }

    @Override
    public boolean permits(long runId) {
        return me.is(runId, Member.Role::simulates);
    }
}
