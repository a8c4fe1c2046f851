package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** Who speaks for the simulated world in a run. */
@ApplicationScoped
public class SimulatesRun implements Permission {
    private final SignedIn signedIn;

    SimulatesRun(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long runId) {
        return signedIn.known()
                .flatMap(me -> Member.of(runId, me))
                .filter(member -> member.role.simulates())
                .isPresent();
    }
}
