package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Permission;

/** The clock and the injects of a run are its director's and its controllers'. */
@ApplicationScoped
public class ControlsRun implements Permission {
    private final SignedInMember me;

    ControlsRun(SignedInMember me) {
        this.me = me;
    }

    @Override
    public boolean permits(long runId) {
        return me.is(runId, Member.Role::controls);
    }
}
