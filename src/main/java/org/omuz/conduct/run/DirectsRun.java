package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** The plan of a run, its people, its end and what is released of it are its director's. */
@ApplicationScoped
public class DirectsRun implements Permission {
    private final SignedIn signedIn;

    DirectsRun(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long runId) {
        return signedIn.known()
                .flatMap(me -> Member.of(runId, me))
                .filter(member -> member.role == Member.Role.DIRECTOR)
                .isPresent();
    }
}
