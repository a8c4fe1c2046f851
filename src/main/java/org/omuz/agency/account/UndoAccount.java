package org.omuz.agency.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;

/** Removes an account that nobody has ever signed in with; one that is in use stays. */
@ApplicationScoped
class UndoAccount {
    private final KeycloakAccounts keycloak;
    private final AuditTrail trail;

    UndoAccount(KeycloakAccounts keycloak, AuditTrail trail) {
        this.keycloak = keycloak;
        this.trail = trail;
    }

    /** In the name of whoever is signed in. */
    CreateAccount.Outcome of(long personId) {
        return of(personId, null);
    }

    CreateAccount.Outcome of(long personId, String askedBy) {
        Person person = QuarkusTransaction.requiringNew().call(() -> Person.findById(personId));
        if (person.account == null) {
            return CreateAccount.Outcome.UNDONE;
        }
        try {
            Optional<KeycloakAccounts.User> known = keycloak.byId(person.account);
            if (known.isPresent() && !known.get().neverSignedIn()) {
                return CreateAccount.Outcome.KEPT;
            }
            if (known.isPresent()) {
                keycloak.delete(person.account);
            }
        } catch (KeycloakAccounts.Refused e) {
            return CreateAccount.why(e);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            int unlinked = Person.update(
                    "account = null, version = version + 1 where id = ?1 and account = ?2", personId, person.account);
            if (unlinked == 1) {
                trail.recordAs(askedBy, "AccountUndone", "Person", personId, Map.of("subject", person.account));
            }
        });
        return CreateAccount.Outcome.UNDONE;
    }
}
