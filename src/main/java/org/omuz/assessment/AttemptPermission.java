package org.omuz.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.SignedIn;
import org.omuz.shared.Permission;

/** An attempt is open to the person who sits it only. */
@ApplicationScoped
public class AttemptPermission implements Permission {
    private final SignedIn signedIn;

    AttemptPermission(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long id) {
        return Attempt.whole(id)
                .filter(attempt -> signedIn.subject().equals(attempt.enrolment.person.account))
                .isPresent();
    }
}
