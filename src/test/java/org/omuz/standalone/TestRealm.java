package org.omuz.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omuz.shared.Json;

/** A realm beside that of the journeys, in the same Keycloak, from the file that operators import. */
public final class TestRealm {
    static final String PASSWORD = "kuhu dasht va daryo";
    static final String ACCOUNTS_SECRET = "accounts-of-a-test-realm";
    private static final Pattern SETTING = Pattern.compile("\\$\\{(OMUZ_[A-Z_]+)(?::([^}]*))?}");
    /** Ids of the file, which the realm of the journeys has already. */
    private static final String OWN_IDS = "5b0a0a4e";

    public final String name;
    private final String server;

    private TestRealm(String server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Made anew; settings are those that the file takes from the environment. */
    public static TestRealm made(String server, String name, Map<String, String> settings, Consumer<ObjectNode> change)
            throws IOException {
        String file = Files.readString(Path.of("keycloak", "omuz-realm.json"));
        Matcher setting = SETTING.matcher(file);
        String filled = setting.replaceAll(found -> Matcher.quoteReplacement(
                settings.getOrDefault(found.group(1), found.group(2) == null ? "" : found.group(2))));
        ObjectNode realm = Json.read(
                filled.replace(OWN_IDS, String.format("%08x", name.hashCode())),
                new com.fasterxml.jackson.core.type.TypeReference<ObjectNode>() {});
        realm.put("realm", name);
        change.accept(realm);
        TestRealm made = new TestRealm(server, name);
        made.admin().delete(server + "/admin/realms/" + name);
        made.admin()
                .body(realm.toString())
                .post(server + "/admin/realms")
                .then()
                .statusCode(201);
        return made;
    }

    public String address() {
        return server + "/realms/" + name;
    }

    String rest(String path) {
        return server + "/admin/realms/" + name + path;
    }

    /** By the hand of whoever runs the Keycloak of the tests. */
    RequestSpecification admin() {
        return as(RestAssured.given()
                .formParams("grant_type", "password", "client_id", "admin-cli", "username", "admin")
                .formParam("password", "admin")
                .post(server + "/realms/master/protocol/openid-connect/token"));
    }

    /** As the service does that makes accounts. */
    RequestSpecification accounts() {
        return as(RestAssured.given()
                .formParams("grant_type", "client_credentials", "client_id", "omuz-accounts")
                .formParam("client_secret", ACCOUNTS_SECRET)
                .post(address() + "/protocol/openid-connect/token"));
    }

    private static RequestSpecification as(Response token) {
        return RestAssured.given().auth().oauth2(token.path("access_token")).contentType(ContentType.JSON);
    }

    static Map<String, Object> account(String user, String... groups) {
        return Map.of(
                "username",
                user,
                "enabled",
                true,
                "firstName",
                "Зафар",
                "lastName",
                "Қодирӣ",
                "email",
                user + "@example.org",
                "emailVerified",
                true,
                "groups",
                List.of(groups),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    }

    /** Subject of the new account. */
    String person(String user, String... groups) {
        admin().body(account(user, groups)).post(rest("/users")).then().statusCode(201);
        return subject(user);
    }

    String subject(String user) {
        return admin().queryParam("exact", true)
                .queryParam("username", user)
                .get(rest("/users"))
                .path("[0].id");
    }

    String group(String named) {
        return admin().queryParam("search", named).get(rest("/groups")).path("[0].id");
    }

    void tellOfLogout(String backChannel) {
        JsonNode client = Json.read(
                        admin().queryParam("clientId", "omuz")
                                .get(rest("/clients"))
                                .asString(),
                        new com.fasterxml.jackson.core.type.TypeReference<JsonNode>() {})
                .get(0);
        ((ObjectNode) client.get("attributes")).put("backchannel.logout.url", backChannel);
        admin().body(client.toString())
                .put(rest("/clients/" + client.get("id").asText()))
                .then()
                .statusCode(204);
    }
}
