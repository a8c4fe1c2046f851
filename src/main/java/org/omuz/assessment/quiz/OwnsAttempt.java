package org.omuz.assessment.quiz;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** An attempt is open to the person who sits it only. */
@ApplicationScoped
@Unremovable
public class OwnsAttempt implements Permission {
    private final SignedIn signedIn;

    OwnsAttempt(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long id) {
        return Attempt.own(id, signedIn.subject()).isPresent();
    }
}
