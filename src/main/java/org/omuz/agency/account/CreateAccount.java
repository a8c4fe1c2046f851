package org.omuz.agency.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;

/**
 * Gives a person an account of that personnel number as user name, role trainee, and a password for once. Can be
 * repeated: what an interrupted call left in Keycloak is taken up, never made twice; until the first sign-in a
 * repetition gives a new password, so that one which was lost on its way locks nobody out.
 */
@ApplicationScoped
public class CreateAccount {
    private static final Logger LOG = Logger.getLogger(CreateAccount.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String UPDATE_LINK =
            "account = ?1, version = version + 1 where id = ?2 and (account is null or account = ?3)";

    /**
     * CREATED and RENEWED have a password; LINKED had an account that is in use, KEPT too; the others say why there is
     * none.
     */
    public enum Outcome {
        CREATED,
        RENEWED,
        LINKED,
        NAME_TAKEN,
        EMAIL_TAKEN,
        REFUSED,
        NOT_ALLOWED,
        UNREACHABLE,
        UNDONE,
        KEPT,
        LEFT,
        NOT_OURS;

        /** What would befall everybody after as well. */
        boolean stopsAll() {
            return this == NOT_ALLOWED || this == UNREACHABLE;
        }
    }

    /** The password is null unless created or renewed. */
    public record Made(String personnelNumber, String userName, Outcome outcome, String password) {}

    private final KeycloakAccounts keycloak;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();
    /** Of two clicks the password shown last must be the one that holds. */
    private final Object[] turns =
            IntStream.range(0, 64).mapToObj(n -> new Object()).toArray();

    CreateAccount(KeycloakAccounts keycloak, AuditTrail trail) {
        this.keycloak = keycloak;
        this.trail = trail;
    }

    /** In the name of whoever is signed in. */
    public Made of(long personId) {
        return of(personId, null);
    }

    /** Runs outside a transaction: Keycloak may take its time, the database is not kept waiting. */
    Made of(long personId, String askedBy) {
        synchronized (turns[(int) (personId % turns.length)]) {
            Person person = QuarkusTransaction.requiringNew().call(() -> Person.findById(personId));
            String userName = person.personnelNumber.toLowerCase(Locale.ROOT);
            if (!person.isActive()) {
                return new Made(person.personnelNumber, userName, Outcome.LEFT, null);
            }
            try {
                return made(person, userName, askedBy);
            } catch (KeycloakAccounts.Refused e) {
                LOG.warnf("No account for person %d: Keycloak answered %d", person.id, e.status);
                return new Made(person.personnelNumber, userName, why(e), null);
            }
        }
    }

    static Outcome why(KeycloakAccounts.Refused e) {
        return switch (e.status) {
            case 400 -> Outcome.REFUSED;
            case 401 -> Outcome.NOT_ALLOWED;
            case 403 -> Outcome.NOT_OURS;
            // the name was free a moment ago
            case 409 -> Outcome.EMAIL_TAKEN;
            default -> Outcome.UNREACHABLE;
        };
    }

    private Made made(Person person, String userName, String askedBy) {
        Optional<KeycloakAccounts.User> linked =
                Optional.ofNullable(person.account).flatMap(keycloak::byId);
        Optional<KeycloakAccounts.User> known = linked.or(() -> keycloak.find(userName));
        if (linked.isEmpty() && known.isPresent() && !belongsTo(known.get(), person)) {
            return new Made(person.personnelNumber, userName, Outcome.NAME_TAKEN, null);
        }
        String password = known.isEmpty() || known.get().neverSignedIn() ? newPassword() : null;
        String subject = known.map(KeycloakAccounts.User::id)
                .orElseGet(() -> keycloak.create(account(person, userName, password)));
        if (known.isPresent() && password != null) {
            keycloak.givePassword(subject, password);
        }
        keycloak.giveRole(subject, "trainee");
        link(person, subject, askedBy);
        Outcome outcome = password == null ? Outcome.LINKED : linked.isPresent() ? Outcome.RENEWED : Outcome.CREATED;
        return new Made(
                person.personnelNumber,
                known.map(KeycloakAccounts.User::username).orElse(userName),
                outcome,
                password);
    }

    /** Its number says so; one made by hand without a number has to carry the address that the register holds. */
    private static boolean belongsTo(KeycloakAccounts.User known, Person person) {
        String number = known.personnelNumber();
        boolean sameAddress = person.email != null && person.email.equalsIgnoreCase(known.email());
        boolean ours = number == null ? sameAddress : number.equalsIgnoreCase(person.personnelNumber);
        return ours
                && QuarkusTransaction.requiringNew()
                                .call(() -> Person.count("account = ?1 and id <> ?2", known.id(), person.id))
                        == 0;
    }

    private void link(Person person, String subject, String askedBy) {
        if (subject.equals(person.account)) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (Person.update(UPDATE_LINK, subject, person.id, person.account) == 1) {
                trail.recordAs(askedBy, "AccountCreated", "Person", person.id, Map.of("subject", subject));
            }
        });
    }

    private static KeycloakAccounts.User account(Person person, String userName, String password) {
        return new KeycloakAccounts.User(
                null,
                userName,
                person.email,
                person.givenName.isEmpty() ? null : person.givenName,
                person.familyName,
                true,
                Map.of("personnelNumber", List.of(person.personnelNumber)),
                List.of("UPDATE_PASSWORD"),
                List.of(KeycloakAccounts.Password.once(password)));
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
