package org.omuz.agency.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.audit.AuditEntry;
import org.omuz.standalone.RealServers;
import org.omuz.training.Forms;

/**
 * Accounts for many in a real Keycloak: in the background, found again, fetched, undone; and the accounts of those who
 * leave.
 */
@QuarkusTest
@WithTestResource(
        value = RealServers.class,
        initArgs = @ResourceArg(name = "keycloak", value = "true"),
        scope = TestResourceScope.RESTRICTED_TO_CLASS)
@TestSecurity(user = "administrator", roles = "administrator")
class AccountBatchTest {
    private static final String ACCOUNTS = "/centre/people/accounts";

    @Inject
    DoAccountTasks work;

    @Inject
    KeycloakAccounts keycloak;

    @ConfigProperty(name = "omuz.oidc.url")
    String realm;

    @ConfigProperty(name = "omuz.accounts.secret")
    String secret;

    private final String agency = "B-" + UUID.randomUUID().toString().substring(0, 8);
    private Person first;
    private Person second;

    @BeforeEach
    void twoPeopleOfAnAgency() {
        first = Officers.officerAt(agency, agency + "-S", "FLO-CU");
        second = Officers.officerAt(agency, agency + "-S", "FLO-CU");
    }

    @Test
    void accountsOfOneAgencyAreMadeAndTheirPasswordsFetchedUntilTheyAreHandedOver() {
        Person elsewhere = Officers.borderGuard();
        String batch = started();
        awaitDone(batch);
        given().get(batch).then().statusCode(200).body(containsString("2 of 2"), containsString("Done"));
        String file = given().get(batch + "/accounts.csv")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString();
        assertTrue(file.contains(first.personnelNumber) && file.contains(first.familyName) && file.contains(agency));
        assertFalse(file.contains(elsewhere.personnelNumber));
        assertTrue(opens(first, password(file, first)));
        assertTrue(opens(second, password(given().get(batch + "/accounts.csv").asString(), second)));
        given().get(batch + "/accounts.xlsx").then().statusCode(200);
        Forms.from(batch).post(batch + "/handed-over").then().statusCode(303);
        given().get(batch).then().body(containsString("No passwords are kept here"));
        assertFalse(given().get(batch + "/accounts.csv").asString().contains(password(file, first)));
        given().get(ACCOUNTS + "?agency=" + agency)
                .then()
                .body(containsString("Everybody has an account"), containsString(batch));
    }

    @Test
    void askedForTwiceAtOnceEverybodyGetsOneAccount() {
        Forms forms = Forms.from(ACCOUNTS + "?agency=" + agency);
        Stream.of(1, 2)
                .map(n -> CompletableFuture.runAsync(
                        () -> forms.post(ACCOUNTS, "agency", agency).then().statusCode(303)))
                .toList()
                .forEach(CompletableFuture::join);
        assertEquals(2, QuarkusTransaction.requiringNew().call(() -> AccountTask.count("person.agency.code", agency)));
    }

    @Test
    @TestSecurity(user = "another", roles = "administrator")
    void passwordsAreForWhoeverAskedForThem() {
        AccountBatch batch = QuarkusTransaction.requiringNew().call(() -> {
            AccountBatch made = new AccountBatch();
            made.startedBy = "administrator";
            made.startedByName = "administrator";
            made.createdAt = Instant.now();
            made.persist();
            return made;
        });
        given().get(ACCOUNTS + "/" + batch.id + "/accounts.csv").then().statusCode(404);
        given().get(ACCOUNTS + "/" + batch.id).then().statusCode(200);
    }

    @Test
    void whatANodeLeftWhenItFellIsDoneAgain() {
        String batch = started();
        awaitDone(batch);
        long id = id(batch);
        // as if the node had fallen after Keycloak had the account, before it was written down
        QuarkusTransaction.requiringNew().run(() -> {
            AccountTask.update(
                    "state = ?1, sealed = null, outcome = null, claimedUntil = ?2 where batch = ?3",
                    AccountTask.State.WAITING,
                    Instant.now().minusSeconds(1),
                    id);
            AccountBatch.update("finishedAt = null where id = ?1", id);
        });
        awaitDone(batch);
        String file = given().get(batch + "/accounts.csv").asString();
        assertTrue(opens(first, password(file, first)));
    }

    @Test
    void undoingRemovesWhatNobodyUsedAndKeepsTheRest() {
        String batch = started();
        awaitDone(batch);
        String used = stored(second).account;
        signIn(used);
        Forms.from(batch).post(batch + "/undo").then().statusCode(303);
        awaitDone(batch);
        assertNull(stored(first).account);
        assertTrue(keycloak.find(first.personnelNumber.toLowerCase(Locale.ROOT)).isEmpty());
        assertEquals(used, stored(second).account);
        given().get(batch).then().body(containsString("in use and stays"), not(containsString(first.personnelNumber)));
        given().get(batch).then().body(containsString("Accounts removed again: 1."));
        assertEquals(List.of("administrator", "administrator", "administrator"), actors());
    }

    @Test
    void whoLeavesCannotSignInAndWhoIsBackCan() {
        String batch = started();
        awaitDone(batch);
        String file = given().get(batch + "/accounts.csv").asString();
        String page = "/centre/people/" + first.id;
        Forms.from(page)
                .post(page + "/leave", "reason", " ")
                .then()
                .statusCode(422)
                .body(containsString("id=\"why-problem\""));
        Forms.from(page)
                .post(page + "/leave", "reason", "Retired", "endPostings", "true")
                .then()
                .statusCode(303);
        awaitMatched(first);
        assertFalse(opens(first, password(file, first)));
        given().get(page).then().body(containsString("Retired"), containsString("Has left"));
        given().get("/centre/people?active=no&q=" + first.personnelNumber)
                .then()
                .body(containsString(first.personnelNumber));
        given().get("/centre/people?active=yes&q=" + first.personnelNumber)
                .then()
                .body(containsString("Nobody matches"));
        Forms.from(page).post(page + "/return", "reason", "Called back").then().statusCode(303);
        awaitMatched(first);
        assertTrue(opens(first, password(file, first)));
        assertNotNull(keycloak.find(first.personnelNumber.toLowerCase(Locale.ROOT))
                .orElseThrow()
                .personnelNumber());
    }

    /** Of what was done in the background about the two. */
    private List<String> actors() {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry>list(
                                "subjectType = 'Person' and subjectId in ?1 and act in "
                                        + "('AccountCreated', 'AccountUndone')",
                                List.of(first.id, second.id))
                        .stream()
                        .map(entry -> entry.actor)
                        .toList());
    }

    private String started() {
        String location = Forms.from(ACCOUNTS + "?agency=" + agency)
                .post(ACCOUNTS, "agency", agency)
                .header("Location");
        return location.replaceAll("https?://[^/]+", "");
    }

    private static long id(String batch) {
        return Long.parseLong(batch.substring(batch.lastIndexOf('/') + 1));
    }

    private void awaitDone(String batch) {
        work.all();
        assertEquals(
                0,
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                AccountTask.count("batch = ?1 and state = ?2", id(batch), AccountTask.State.WAITING)));
    }

    private void awaitMatched(Person person) {
        work.all();
        assertFalse(QuarkusTransaction.requiringNew().call(() -> AccountTask.awaits(person)));
    }

    /** As after the first sign-in, which asks for an own password. */
    private void signIn(String subject) {
        String token = given().formParams(
                        "grant_type", "client_credentials", "client_id", "omuz-accounts", "client_secret", secret)
                .post(realm + "/protocol/openid-connect/token")
                .path("access_token");
        String user = realm.replace("/realms/", "/admin/realms/") + "/users/" + subject;
        Map<String, Object> known =
                new HashMap<>(given().auth().oauth2(token).get(user).jsonPath().getMap(""));
        known.put("requiredActions", List.of());
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(known)
                .put(user)
                .then()
                .statusCode(204);
    }

    private static String password(String file, Person person) {
        return file.lines()
                .filter(line -> line.contains(person.personnelNumber))
                .findFirst()
                .orElseThrow()
                .split(";")[5];
    }

    private static Person stored(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Person.findById(person.id));
    }

    private boolean opens(Person person, String password) {
        String name = person.personnelNumber.toLowerCase(Locale.ROOT);
        String answer = given().formParams(
                        "grant_type", "password", "client_id", "admin-cli", "username", name, "password", password)
                .post(realm + "/protocol/openid-connect/token")
                .asString();
        return answer.contains("access_token") || answer.contains("not fully set up");
    }
}
