package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Permission;

/** The plan of a run, its people, its end and what is released of it are its director's. */
@ApplicationScoped
public class DirectsRun implements Permission {
    private final SignedInMember me;

    DirectsRun(SignedInMember me) {
        this.me = me;
    }

    @Override
    public boolean permits(long runId) {
        return me.is(runId, role -> role == Member.Role.DIRECTOR);
    }
}
