package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Permission;

/** Who leads the discussion of a run: its director, controllers and facilitators. */
@ApplicationScoped
public class FacilitatesRun implements Permission {
    private final SignedInMember me;

    FacilitatesRun(SignedInMember me) {
        this.me = me;
    }

    @Override
    public boolean permits(long runId) {
        return me.is(runId, Member.Role::facilitates);
    }
}
