package org.omuz.standalone;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm as an operator imports it, in a real Keycloak. */
class ProductionRealmIT {
    private static final String HOME = "https://omuz.example";
    private static TestRealm realm;

    @BeforeAll
    static void importIt() throws Exception {
        String server = RealServers.run().get("omuz.oidc.url").replaceAll("/realms/.*", "");
        Map<String, String> settings = Map.of(
                "OMUZ_OIDC_SECRET",
                "secret-of-a-test-realm",
                "OMUZ_ACCOUNTS_SECRET",
                TestRealm.ACCOUNTS_SECRET,
                "OMUZ_REDIRECT_URI",
                HOME + "/signed-in",
                "OMUZ_SIGNED_OUT_URI",
                HOME + "/");
        realm = TestRealm.made(server, "production", settings, file -> file.put("sslRequired", "none"));
        realm.person("head", "/administrators");
        realm.person("officer");
    }

    @Test
    void anAdministratorSetsUpASecondFactorBeforeTheFirstPage() throws Exception {
        HttpResponse<String> asked = signIn("head", TestRealm.PASSWORD);
        assertEquals(200, asked.statusCode());
        assertTrue(asked.body().contains("id=\"totp\""), asked.body());
    }

    @Test
    void everybodyElseMayDoWithoutOne() throws Exception {
        HttpResponse<String> answer = signIn("officer", TestRealm.PASSWORD);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").startsWith(HOME + "/signed-in?"));
    }

    @Test
    void onlyTheAddressOfTheServiceIsSentBackTo() throws Exception {
        for (String elsewhere : List.of(HOME + "/me", HOME + "/signed-in/x", HOME + ".elsewhere.example/signed-in")) {
            assertEquals(400, new Walker().get(door(elsewhere)).statusCode(), elsewhere);
        }
        assertEquals(200, new Walker().get(door(HOME + "/signed-in")).statusCode());
    }

    @Test
    void aPasswordThatManyUseIsRefused() {
        String officer = realm.subject("officer");
        for (String common : List.of("password1234", "Qwertyuiop123", "tojikiston2026", "пароль123456")) {
            realm.admin()
                    .body(Map.of("type", "password", "value", common, "temporary", false))
                    .put(realm.rest("/users/" + officer + "/reset-password"))
                    .then()
                    .statusCode(400);
        }
    }

    /** Two presses of the button on the sign-in page, of somebody whose hand slipped on the password. */
    @Test
    void twoWrongTriesAtOnceDoNotLockTheRightOneOut() throws Exception {
        realm.person("clumsy");
        signIn("clumsy", "not the password");
        signIn("clumsy", "not the password");
        assertEquals(302, signIn("clumsy", TestRealm.PASSWORD).statusCode());
    }

    @Test
    void theAccountsClientManagesOfficers() {
        realm.accounts()
                .body(TestRealm.account("newcomer"))
                .post(realm.rest("/users"))
                .then()
                .statusCode(201);
        String newcomer = realm.accounts()
                .queryParam("exact", true)
                .queryParam("username", "newcomer")
                .get(realm.rest("/users"))
                .path("[0].id");
        var offered = realm.accounts().get(realm.rest("/users/" + newcomer + "/role-mappings/realm/available"));
        offered.then().statusCode(200).body("name", equalTo(List.of("trainee")));
        realm.accounts()
                .body(offered.asString())
                .post(realm.rest("/users/" + newcomer + "/role-mappings/realm"))
                .then()
                .statusCode(204);
        realm.accounts()
                .body(Map.of("type", "password", "value", "once only, once only", "temporary", true))
                .put(realm.rest("/users/" + newcomer + "/reset-password"))
                .then()
                .statusCode(204);
        realm.accounts()
                .body(Map.of("enabled", false))
                .put(realm.rest("/users/" + newcomer))
                .then()
                .statusCode(204);
    }

    @Test
    void itTouchesNoAdministratorAndMakesNone() {
        String head = realm.subject("head");
        realm.accounts()
                .body(Map.of("type", "password", "value", "once only, once only", "temporary", true))
                .put(realm.rest("/users/" + head + "/reset-password"))
                .then()
                .statusCode(403);
        realm.accounts()
                .body(Map.of("enabled", false))
                .put(realm.rest("/users/" + head))
                .then()
                .statusCode(403);
        realm.accounts().delete(realm.rest("/users/" + head)).then().statusCode(403);
        String officer = realm.subject("officer");
        realm.accounts()
                .put(realm.rest("/users/" + officer + "/groups/" + realm.group("administrators")))
                .then()
                .statusCode(403);
        realm.accounts()
                .body(TestRealm.account("usurper", "/administrators"))
                .post(realm.rest("/users"))
                .then()
                .statusCode(403);
        for (String role : List.of("administrator", "manager", "instructor")) {
            String found = realm.admin().get(realm.rest("/roles/" + role)).asString();
            realm.accounts()
                    .body("[" + found + "]")
                    .post(realm.rest("/users/" + officer + "/role-mappings/realm"))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void itTouchesNoSettingAndNoClient() {
        realm.accounts()
                .body(Map.of("bruteForceProtected", false))
                .put(realm.rest(""))
                .then()
                .statusCode(403);
        realm.accounts().get(realm.rest("/clients")).then().statusCode(403);
        realm.accounts()
                .body(Map.of("clientId", "another"))
                .post(realm.rest("/clients"))
                .then()
                .statusCode(403);
        realm.accounts().get(realm.rest("/authentication/flows")).then().statusCode(403);
        realm.accounts().get(realm.rest("/events")).then().statusCode(403);
        realm.admin().get(realm.rest("/clients?clientId=another")).then().body("", hasSize(0));
    }

    private static HttpResponse<String> signIn(String user, String password) throws Exception {
        Walker walker = new Walker();
        String form = Walker.formOf(walker.get(door(HOME + "/signed-in")));
        HttpResponse<String> answer = walker.post(form, Map.of("username", user, "password", password));
        while (answer.statusCode() == 302
                && !answer.headers().firstValue("Location").orElseThrow().startsWith(HOME)) {
            answer = walker.get(answer.headers().firstValue("Location").orElseThrow());
        }
        assertFalse(answer.statusCode() >= 400, answer.body());
        return answer;
    }

    private static String door(String back) {
        return realm.address() + "/protocol/openid-connect/auth?response_type=code&client_id=omuz&scope=openid&state=s"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&redirect_uri="
                + back;
    }
}
