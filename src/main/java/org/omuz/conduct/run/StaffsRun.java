package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Permission;

/** What the staff of a run may see: nobody else does, players not either. */
@ApplicationScoped
public class StaffsRun implements Permission {
    private final SignedInMember me;

    StaffsRun(SignedInMember me) {
        this.me = me;
    }

    @Override
    public boolean permits(long runId) {
        return me.is(runId, Member.Role::isStaff);
    }
}
