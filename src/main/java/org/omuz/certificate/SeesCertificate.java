package org.omuz.certificate;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/**
 * The holder, a manager of the holder's agency and the administrator may have the file; of a revoked certificate only
 * the administrator, for the record.
 */
@Unremovable
@ApplicationScoped
class SeesCertificate implements Permission {
    private final SecurityIdentity identity;
    private final SignedIn signedIn;

    SeesCertificate(SecurityIdentity identity, SignedIn signedIn) {
        this.identity = identity;
        this.signedIn = signedIn;
    }

    @Override
    public boolean permits(long id) {
        if (identity.hasRole("administrator")) {
            return Credential.count("id", id) > 0;
        }
        Optional<Person> viewer = signedIn.known();
        if (viewer.isEmpty()) {
            return false;
        }
        String whose = identity.hasRole("manager")
                ? "(person.id = ?3 or person.agency.id = ?4)"
                : "person.id = ?3 and ?4 is not null";
        return Credential.count(
                        "id = ?1 and state <> ?2 and " + whose,
                        id,
                        Credential.State.REVOKED,
                        viewer.get().id,
                        viewer.get().agency.id)
                > 0;
    }
}
