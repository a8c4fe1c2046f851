package org.omuz.agency.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.omuz.agency.Person;

/** The person behind the signed-in account; one statement a request, and only where somebody asks. */
@RequestScoped
public class SignedIn {
    static final String PERSONNEL_NUMBER = "personnel_number";

    private final SecurityIdentity identity;
    private final LinkAccount link;
    private Optional<Person> person;

    SignedIn(SecurityIdentity identity, LinkAccount link) {
        this.identity = identity;
        this.link = link;
    }

    /** Refuses (403) an account that no person is linked to, with the page that says whom to ask. */
    public Person person() {
        return known().orElseThrow(UnknownPerson::new);
    }

    /** Links the account at the first request, whichever page that is for. */
    public Optional<Person> known() {
        if (person == null) {
            Optional<Person> known = identity.isAnonymous()
                    ? Optional.empty()
                    : Person.byAccount(subject()).or(this::linked);
            person = known.filter(Person::isActive);
            boolean manages = identity.hasRole("manager");
            String name = identity.getPrincipal().getName();
            person.filter(one -> one.manages != manages || !name.equals(one.signInName))
                    .ifPresent(one -> link.signedIn(one.id, manages, name));
        }
        return person;
    }

    /** Subject of the account; the principal's name where no token is at hand. */
    public String subject() {
        return token().map(JsonWebToken::getSubject)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    private Optional<Person> linked() {
        return token().flatMap(token -> link.to(subject(), token.getClaim(PERSONNEL_NUMBER), verifiedEmail(token)));
    }

    private static String verifiedEmail(JsonWebToken token) {
        boolean verified = Boolean.parseBoolean(String.valueOf(token.<Object>getClaim("email_verified")));
        return verified ? token.getClaim("email") : null;
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
