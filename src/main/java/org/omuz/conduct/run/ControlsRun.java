package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** The clock and the injects of a run are its director's and its controllers'. */
@ApplicationScoped
public class ControlsRun implements Permission {
    private final SignedIn signedIn;

    ControlsRun(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long runId) {
        return signedIn.known()
                .flatMap(me -> Member.of(runId, me))
                .filter(member -> member.role.controls())
                .isPresent();
    }
}
