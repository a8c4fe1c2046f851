package org.omuz.training.session;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** An enrolment is open to the enrolled person only. */
@ApplicationScoped
@Unremovable
public class OwnsEnrolment implements Permission {
    private final SignedIn signedIn;

    OwnsEnrolment(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long id) {
        return Enrolment.own(id, signedIn.subject()).isPresent();
    }
}
