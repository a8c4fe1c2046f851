package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.shared.Permission;

/** Who rates and notes: director and evaluators of the run. */
@ApplicationScoped
public class EvaluatesRun implements Permission {
    private final SignedInMember reviewer;

    EvaluatesRun(SignedInMember reviewer) {
        this.reviewer = reviewer;
    }

    @Override
    public boolean permits(long runId) {
        return reviewer.in(runId).filter((Member member) -> member.role.evaluates()).isPresent();
    }
}
