package org.omuz.conduct.evaluation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.conduct.run.SignedInMember;
import org.omuz.shared.Permission;

/** Findings are read by director, controllers, facilitators and evaluators of the run, and by administrators. */
@ApplicationScoped
public class ReviewsRun implements Permission {
    private final SignedInMember me;
    private final SecurityIdentity identity;

    ReviewsRun(SignedInMember me, SecurityIdentity identity) {
        this.me = me;
        this.identity = identity;
    }

    @Override
    public boolean permits(long runId) {
        // an administrator who plays is a player until play is over
        boolean playing = me.in(runId)
                .filter(member -> member.isPlayer() && !member.run.isOver())
                .isPresent();
        return !playing
                && (identity.hasRole("administrator")
                        ? Run.count("id", runId) > 0
                        : me.is(runId, Member.Role::reviews));
    }
}
