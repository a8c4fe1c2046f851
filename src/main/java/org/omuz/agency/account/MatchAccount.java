package org.omuz.agency.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.omuz.agency.Person;
import org.omuz.agency.PersonActivity;

/**
 * Shuts the account of whoever has left, and ends its sessions; opens it for whoever is back. The person's state
 * decides, not the order of what was asked.
 */
@ApplicationScoped
class MatchAccount {
    private final KeycloakAccounts keycloak;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final Event<AccountTasksWait> waits;

    MatchAccount(KeycloakAccounts keycloak, SecurityIdentity identity, Clock clock, Event<AccountTasksWait> waits) {
        this.keycloak = keycloak;
        this.identity = identity;
        this.clock = clock;
        this.waits = waits;
    }

    /** In the transaction of the change: neither is there without the other. */
    void told(@Observes PersonActivity changed) {
        Person person = Person.findById(changed.person());
        if (person.account != null && !AccountTask.awaits(person)) {
            AccountTask task = new AccountTask();
            task.person = person;
            task.act = AccountTask.Act.MATCH;
            task.createdAt = clock.instant();
            task.askedBy = identity.getPrincipal().getName();
            task.persist();
            waits.fire(new AccountTasksWait());
        }
    }

    CreateAccount.Outcome of(long personId) {
        Person person = QuarkusTransaction.requiringNew().call(() -> Person.findById(personId));
        if (person.account == null) {
            return CreateAccount.Outcome.UNDONE;
        }
        try {
            boolean open = person.isActive();
            keycloak.open(person.account, open);
            if (!open) {
                keycloak.endSessions(person.account);
            }
            return CreateAccount.Outcome.LINKED;
        } catch (KeycloakAccounts.Refused e) {
            // deleted there by hand: nobody can sign in with it
            return e.status == 404 ? CreateAccount.Outcome.UNDONE : CreateAccount.why(e);
        }
    }
}
