package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** Who leads the discussion of a run: its director, controllers and facilitators. */
@ApplicationScoped
public class FacilitatesRun implements Permission {
    private final SignedIn signedIn;

    FacilitatesRun(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long runId) {
        return signedIn.known()
                .flatMap(me -> Member.of(runId, me))
                .filter(member -> member.role.facilitates())
                .isPresent();
    }
}
