package org.omuz.conduct.observation;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.SignedIn;
import org.omuz.conduct.Member;
import org.omuz.shared.Permission;

/** Observations are made by the evaluators and the director of a run. */
@ApplicationScoped
class EvaluatesRun implements Permission {
    private final SignedIn signedIn;

    EvaluatesRun(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long runId) {
        return signedIn.known().flatMap(me -> Member.of(runId, me)).filter(member -> member.role.evaluates()).isPresent();
    }
}
