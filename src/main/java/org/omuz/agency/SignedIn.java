package org.omuz.agency;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The person behind the signed-in account; one statement a request, and only where somebody asks. */
@RequestScoped
public class SignedIn {
    private final SecurityIdentity identity;
    private Optional<Person> person;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Refuses (403) an account that no person is linked to. */
    public Person person() {
        return known().orElseThrow(ForbiddenException::new);
    }

    public Optional<Person> known() {
        if (person == null) {
            person = identity.isAnonymous() ? Optional.empty() : Person.byAccount(subject());
        }
        return person;
    }

    /** Subject of the account; the principal's name where no token is at hand. */
    public String subject() {
        return identity.getPrincipal() instanceof org.eclipse.microprofile.jwt.JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }
}
