package org.omuz.conduct.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.conduct.Member;
import org.omuz.shared.Permission;

/** The director of the run. */
@ApplicationScoped
public class DirectsRun implements Permission {
    private final Reviewer reviewer;

    DirectsRun(Reviewer reviewer) {
        this.reviewer = reviewer;
    }

    @Override
    public boolean permits(long runId) {
        return reviewer.in(runId).filter((Member member) -> member.role == Member.Role.DIRECTOR).isPresent();
    }
}
