package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Permission;

/** Who rates and notes: director and evaluators of the run. */
@ApplicationScoped
public class EvaluatesRun implements Permission {
    private final SignedInMember me;

    EvaluatesRun(SignedInMember me) {
        this.me = me;
    }

    @Override
    public boolean permits(long runId) {
        return me.is(runId, Member.Role::evaluates);
    }
}
