package org.omuz.conduct.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.conduct.Member;
import org.omuz.shared.Permission;

/** Who rates and notes: director and evaluators of the run. */
@ApplicationScoped
public class EvaluatesRun implements Permission {
    private final Reviewer reviewer;

    EvaluatesRun(Reviewer reviewer) {
        this.reviewer = reviewer;
    }

    @Override
    public boolean permits(long runId) {
        return reviewer.in(runId).filter((Member member) -> member.role.evaluates()).isPresent();
    }
}
