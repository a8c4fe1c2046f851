package org.omuz.agency.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;

/**
 * Gives a person an account of that personnel number as user name, role trainee, and a password for once. Can be
 * repeated: what an interrupted call left in Keycloak is taken up, never made twice.
 */
@ApplicationScoped
public class CreateAccount {
    private static final Logger LOG = Logger.getLogger(CreateAccount.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** CREATED has a password; LINKED had an account of that name; the other two say why there is none. */
    public enum Outcome {
        CREATED,
        LINKED,
        NAME_TAKEN,
        REFUSED,
        UNREACHABLE
    }

    /** The password is kept nowhere; null unless created. */
    public record Made(String personnelNumber, String userName, Outcome outcome, String password) {}

    private final Keycloak keycloak;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    CreateAccount(Keycloak keycloak, AuditTrail trail) {
        this.keycloak = keycloak;
        this.trail = trail;
    }

    /** Runs outside a transaction: Keycloak may take its time, the database is not kept waiting. */
    public Made of(long personId) {
        Person person = QuarkusTransaction.requiringNew().call(() -> Person.findById(personId));
        String userName = person.personnelNumber.toLowerCase(Locale.ROOT);
        if (person.account != null) {
            return new Made(person.personnelNumber, userName, Outcome.LINKED, null);
        }
        try {
            return made(person, userName);
        } catch (Keycloak.Refused e) {
            LOG.warnf("No account for person %d: Keycloak answered %d", person.id, e.status);
            return new Made(person.personnelNumber, userName, e.status == 0 ? Outcome.UNREACHABLE : Outcome.REFUSED, null);
        }
    }

    private Made made(Person person, String userName) {
        Optional<Keycloak.User> known = keycloak.find(userName);
        String number = known.map(Keycloak.User::personnelNumber).orElse(null);
        if (number != null && !number.equalsIgnoreCase(person.personnelNumber)) {
            return new Made(person.personnelNumber, userName, Outcome.NAME_TAKEN, null);
        }
        String password = known.isEmpty() || known.get().neverSignedIn() ? newPassword() : null;
        String subject = known.map(Keycloak.User::id).orElseGet(() -> keycloak.create(account(person, userName, password)));
        if (known.isPresent() && password != null) {
            keycloak.givePassword(subject, password);
        }
        keycloak.giveRole(subject, "trainee");
        link(person.id, subject);
        return new Made(person.personnelNumber, userName, password == null ? Outcome.LINKED : Outcome.CREATED, password);
    }

    private void link(long id, String subject) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Person.update("account = ?1, version = version + 1 where id = ?2 and account is null", subject, id) == 1) {
                trail.record("AccountCreated", "Person", id, Map.of("subject", subject));
            }
        });
    }

    private static Keycloak.User account(Person person, String userName, String password) {
        return new Keycloak.User(
                null, userName, person.email, person.givenName, person.familyName, true,
                Map.of("personnelNumber", List.of(person.personnelNumber)),
                List.of("UPDATE_PASSWORD"),
                List.of(Keycloak.Password.once(password)));
    }

    /** Sixteen characters that cannot be mistaken for each other, in fours: 93 bits. */
    private String newPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
