package org.omuz.training.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Permission;

/** An instructor may touch the own sessions, an administrator every one. */
@ApplicationScoped
public class TeachesSession implements Permission {
    private final SignedIn signedIn;
    private final SecurityIdentity identity;

    TeachesSession(SignedIn signedIn, SecurityIdentity identity) {
        this.signedIn = signedIn;
        this.identity = identity;
    }

    @Override
    public boolean permits(long sessionId) {
        if (identity.hasRole("administrator")) {
            return Session.count("id", sessionId) > 0;
        }
        return signedIn.known()
                .filter(me -> Session.count(
                                "from Session s join s.instructors i where s.id = ?1 and i.id = ?2", sessionId, me.id)
                        > 0)
                .isPresent();
    }
}
