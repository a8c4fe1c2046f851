package org.omuz.agency.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;

/**
 * Links an account to its person, once and for good; a person who has an account already never gets another this way.
 */
@ApplicationScoped
public class LinkAccount {
    private final AuditTrail trail;

    LinkAccount(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * By personnel number where the token carries one, else by verified e-mail. A number that nobody has is not made
     * good by an e-mail: the two would contradict each other.
     */
    @Transactional
    public Optional<Person> to(String subject, String personnelNumber, String verifiedEmail) {
        Optional<Person> found = personnelNumber != null
                ? Person.byPersonnelNumber(personnelNumber)
                : Optional.ofNullable(verifiedEmail).flatMap(Person::byEmail);
        return found.filter(person -> person.account == null).flatMap(person -> link(person.id, subject));
    }

    /** Remembers what the sign-in says; no edit of the person, so nobody's open form is overtaken by it. */
    @Transactional
    public void signedIn(Long id, boolean manages, String name) {
        Person.update("manages = ?1, signInName = ?2 where id = ?3", manages, name, id);
    }

    /** The condition in the statement itself makes two first requests at once harmless. */
    private Optional<Person> link(Long id, String subject) {
        int linked =
                Person.update("account = ?1, version = version + 1 where id = ?2 and account is null", subject, id);
        if (linked == 1) {
            trail.record("AccountLinked", "Person", id, Map.of("subject", subject));
        }
        Person.getEntityManager().clear();
        return Person.byAccount(subject);
    }
}
