package org.omuz.agency.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditTrail;
import org.omuz.standalone.RealServers;
import org.omuz.training.Forms;

/** Accounts in a real Keycloak, and what happens where it does not do its part. */
@QuarkusTest
@WithTestResource(
        value = RealServers.class,
        initArgs = @ResourceArg(name = "keycloak", value = "true"),
        scope = TestResourceScope.RESTRICTED_TO_CLASS)
@TestSecurity(user = "administrator", roles = "administrator")
class CreateAccountTest {
    @Inject
    CreateAccount create;

    @Inject
    KeycloakAccounts keycloak;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @ConfigProperty(name = "omuz.oidc.url")
    String realm;

    @ConfigProperty(name = "omuz.accounts.secret")
    String secret;

    private Person officer;
    private String userName;

    @BeforeEach
    void anOfficerWithoutAccount() {
        officer = officer("");
        userName = officer.personnelNumber.toLowerCase(Locale.ROOT);
    }

    private static Person officer(String email) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Person person = Officers.customsOfficer();
            person.email = email.isEmpty() ? null : email;
            return person;
        });
    }

    private static Person stored(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Person.findById(person.id));
    }

    /** Whether this password opens the account, a required change of it aside. */
    private boolean opens(String name, String password) {
        String answer = given().formParams(
                        "grant_type", "password", "client_id", "admin-cli", "username", name, "password", password)
                .post(realm + "/protocol/openid-connect/token")
                .asString();
        return answer.contains("access_token") || answer.contains("not fully set up");
    }

    /** As the first try of all: two wrong ones within half a second shut even the right one out for a minute. */
    private boolean opensAfterAll(String name, String password) {
        String token = given().formParams(
                        "grant_type", "client_credentials", "client_id", "omuz-accounts", "client_secret", secret)
                .post(realm + "/protocol/openid-connect/token")
                .path("access_token");
        String failures = realm.replace("/realms/", "/admin/realms/") + "/attack-detection/brute-force/users/"
                + keycloak.find(name).orElseThrow().id();
        given().auth().oauth2(token).delete(failures).then().statusCode(204);
        boolean opens = opens(name, password);
        // a wrong try is counted a little after its answer
        for (int look = 0; look < 500 && !opens && failures(token, failures) == 0; look++) {
            Thread.onSpinWait();
        }
        return opens;
    }

    private static int failures(String token, String address) {
        return given().auth().oauth2(token).get(address).path("numFailures");
    }

    private KeycloakAccounts.User user(String name, String email, String number, List<String> actions) {
        return new KeycloakAccounts.User(
                null,
                name,
                email,
                "A",
                "B",
                true,
                number == null ? Map.of() : Map.of("personnelNumber", List.of(number)),
                actions,
                List.of(new KeycloakAccounts.Password("password", "some-password-of-twenty", !actions.isEmpty())));
    }

    @Test
    void anAccountIsMadeLinkedAndItsPasswordOpensIt() {
        CreateAccount.Made made = create.of(officer.id);
        assertEquals(CreateAccount.Outcome.CREATED, made.outcome());
        KeycloakAccounts.User user = keycloak.find(userName).orElseThrow();
        assertEquals(user.id(), stored(officer).account);
        assertEquals(officer.personnelNumber, user.personnelNumber());
        assertTrue(user.neverSignedIn());
        assertTrue(opens(userName, made.password()));
    }

    @Test
    void aPasswordLostOnItsWayIsReplacedUntilTheFirstSignIn() {
        CreateAccount.Made first = create.of(officer.id);
        CreateAccount.Made second = create.of(officer.id);
        assertEquals(CreateAccount.Outcome.RENEWED, second.outcome());
        assertNotEquals(first.password(), second.password());
        assertTrue(opens(userName, second.password()));
        assertTrue(!opens(userName, first.password()));
    }

    @Test
    void ofTwoClicksAtOnceTheLastPasswordHoldsAndThereIsOneAccount() {
        List<CompletableFuture<CreateAccount.Made>> clicks = new ArrayList<>();
        for (int click = 0; click < 4; click++) {
            clicks.add(CompletableFuture.supplyAsync(() -> create.of(officer.id)));
        }
        List<String> passwords =
                clicks.stream().map(click -> click.join().password()).toList();
        assertEquals(
                1,
                passwords.stream()
                        .filter(password -> opensAfterAll(userName, password))
                        .count());
        assertEquals(keycloak.find(userName).orElseThrow().id(), stored(officer).account);
    }

    @Test
    void whatAnInterruptedCallLeftIsTakenUp() {
        String left = keycloak.create(user(userName, null, officer.personnelNumber, List.of("UPDATE_PASSWORD")));
        CreateAccount.Made made = create.of(officer.id);
        assertEquals(CreateAccount.Outcome.CREATED, made.outcome());
        assertEquals(left, stored(officer).account);
        assertTrue(opens(userName, made.password()));
    }

    @Test
    void anAccountInUseIsLinkedAndKeepsItsPassword() {
        keycloak.create(user(userName, null, officer.personnelNumber, List.of()));
        CreateAccount.Made made = create.of(officer.id);
        assertEquals(CreateAccount.Outcome.LINKED, made.outcome());
        assertNull(made.password());
        assertTrue(opens(userName, "some-password-of-twenty"));
        assertNotNull(stored(officer).account);
    }

    @Test
    void anAccountOfAnotherNumberOrOfNoneIsNotTaken() {
        keycloak.create(user(userName, null, "SOMEBODY-ELSE", List.of("UPDATE_PASSWORD")));
        assertEquals(CreateAccount.Outcome.NAME_TAKEN, create.of(officer.id).outcome());
        Person other = officer("");
        keycloak.create(user(other.personnelNumber.toLowerCase(Locale.ROOT), null, null, List.of()));
        assertEquals(CreateAccount.Outcome.NAME_TAKEN, create.of(other.id).outcome());
        assertNull(stored(officer).account);
        assertNull(stored(other).account);
    }

    @Test
    void aTakenAddressIsNamedAndCorrectedItGoesOn() {
        String address = UUID.randomUUID() + "@officers.example";
        keycloak.create(user("holder-" + UUID.randomUUID(), address, "HOLDER", List.of()));
        Person second = officer(address);
        assertEquals(CreateAccount.Outcome.EMAIL_TAKEN, create.of(second.id).outcome());
        assertNull(stored(second).account);
        QuarkusTransaction.requiringNew().run(() -> Person.update("email = null where id = ?1", second.id));
        assertEquals(CreateAccount.Outcome.CREATED, create.of(second.id).outcome());
    }

    @Test
    void whatKeycloakCannotTakeIsRefused() {
        QuarkusTransaction.requiringNew().run(() -> Person.update("personnelNumber = 'Z1' where id = ?1", officer.id));
        assertEquals(CreateAccount.Outcome.REFUSED, create.of(officer.id).outcome());
        QuarkusTransaction.requiringNew().run(() -> Person.deleteById(officer.id));
    }

    @Test
    void aKeycloakThatIsAwayIsSaidAndNothingIsHalfDone() {
        CreateAccount away = new CreateAccount(
                new KeycloakAccounts(
                        Optional.of("http://localhost:1/realms/omuz"), "omuz-accounts", Optional.of(secret), clock),
                trail);
        assertEquals(CreateAccount.Outcome.UNREACHABLE, away.of(officer.id).outcome());
        assertNull(stored(officer).account);
        assertEquals(CreateAccount.Outcome.CREATED, create.of(officer.id).outcome());
    }

    @Test
    void aWrongSecretOfTheServiceIsNotBlamedOnThePerson() {
        CreateAccount stranger = new CreateAccount(
                new KeycloakAccounts(Optional.of(realm), "omuz-accounts", Optional.of("not-the-secret"), clock), trail);
        assertEquals(CreateAccount.Outcome.NOT_ALLOWED, stranger.of(officer.id).outcome());
    }

    @Test
    void anAccountDeletedInKeycloakIsMadeAnew() {
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update(
                        "account = ?1 where id = ?2", UUID.randomUUID().toString(), officer.id));
        assertEquals(CreateAccount.Outcome.CREATED, create.of(officer.id).outcome());
        assertEquals(keycloak.find(userName).orElseThrow().id(), stored(officer).account);
    }

    @Test
    void thePageShowsThePasswordOnceAndTakesBackWhatNobodyUsed() {
        String page = "/centre/people/" + officer.id;
        Forms form = Forms.from(page);
        form.post(page + "/account")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString(userName))
                .body(containsString("The account was created"));
        assertNotNull(stored(officer).account);
        form.post(page + "/account/undo").then().statusCode(200).body(containsString("nobody had used it"));
        assertNull(stored(officer).account);
        assertTrue(keycloak.find(userName).isEmpty());
    }

    @Test
    void whoHasOneNameOrHasLeftGetsAnAccountOrNone() {
        QuarkusTransaction.requiringNew().run(() -> Person.update("givenName = '' where id = ?1", officer.id));
        CreateAccount.Made made = create.of(officer.id);
        assertEquals(CreateAccount.Outcome.CREATED, made.outcome());
        assertTrue(opens(userName, made.password()));
        Person gone = officer("");
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update("deactivatedAt = ?1 where id = ?2", clock.instant(), gone.id));
        assertEquals(CreateAccount.Outcome.LEFT, create.of(gone.id).outcome());
    }
}
