package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** What the staff of a run may see: nobody else does, players not either. */
@ApplicationScoped
public class StaffsRun implements Permission {
    private final SignedIn signedIn;

    StaffsRun(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long runId) {
        return signedIn.known()
                .flatMap(me -> Member.of(runId, me))
                .filter(member -> member.role.isStaff())
                .isPresent();
    }
}
