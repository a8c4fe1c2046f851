package org.omuz.agency.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.shared.Json;

/** The few calls to Keycloak's admin REST interface that accounts need; every call may throw {@link Refused}. */
@ApplicationScoped
class KeycloakAccounts {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /**
     * Not every version of Keycloak gives a list of realm roles to a client that may only manage users, but this one.
     */
    private static final String ROLES = "/users/%s/role-mappings/realm";

    /** Keycloak said no, or nothing; status 0 where it did not answer at all. */
    static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        final int status;

        Refused(int status, String answer) {
            super(answer);
            this.status = status;
        }
    }

    record Password(String type, String value, boolean temporary) {
        static Password once(String value) {
            return new Password("password", value, true);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(
            String id,
            String username,
            String email,
            String firstName,
            String lastName,
            Boolean enabled,
            Map<String, List<String>> attributes,
            List<String> requiredActions,
            List<Password> credentials) {
        boolean neverSignedIn() {
            return requiredActions != null && requiredActions.contains("UPDATE_PASSWORD");
        }

        String personnelNumber() {
            List<String> values = attributes == null ? null : attributes.get("personnelNumber");
            return values == null || values.isEmpty() ? null : values.get(0);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Role(String id, String name) {}

    private record Token(String value, Instant until) {}

    private final Optional<String> realm;
    private final String client;
    private final Optional<String> secret;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private volatile Token token;

    /**
     * The realm's address, e.g. https://id.example/realms/omuz, and the client whose service account makes accounts.
     */
    KeycloakAccounts(
            @ConfigProperty(name = "omuz.oidc.url") Optional<String> realm,
            @ConfigProperty(name = "omuz.accounts.client", defaultValue = "omuz-accounts") String client,
            @ConfigProperty(name = "omuz.accounts.secret") Optional<String> secret,
            Clock clock) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
        this.clock = clock;
    }

    Optional<User> find(String userName) {
        String query = "/users?exact=true&username=" + URLEncoder.encode(userName, StandardCharsets.UTF_8);
        return Json.read(send("GET", query, null).body(), new TypeReference<List<User>>() {}).stream()
                .findFirst();
    }

    /** Empty where it was deleted. */
    Optional<User> byId(String subject) {
        try {
            return Optional.of(
                    Json.read(send("GET", "/users/" + encoded(subject), null).body(), new TypeReference<User>() {}));
        } catch (Refused e) {
            if (e.status == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Subject of the new account. */
    String create(User user) {
        String location =
                send("POST", "/users", user).headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void givePassword(String subject, String once) {
        send("PUT", "/users/" + subject + "/reset-password", Password.once(once));
    }

    void delete(String subject) {
        send("DELETE", "/users/" + encoded(subject), null);
    }

    /** Sends the whole account as it is there: what an update leaves out may be taken as emptied. */
    void open(String subject, boolean open) {
        String path = "/users/" + encoded(subject);
        Map<String, Object> known = Json.read(send("GET", path, null).body(), new TypeReference<>() {});
        known.put("enabled", open);
        send("PUT", path, known);
    }

    void endSessions(String subject) {
        send("POST", "/users/" + encoded(subject) + "/logout", null);
    }

    void giveRole(String subject, String name) {
        String path = ROLES.formatted(subject);
        List<Role> offered = Json.read(send("GET", path + "/available", null).body(), new TypeReference<>() {});
        List<Role> wanted =
                offered.stream().filter(role -> role.name().equals(name)).toList();
        if (!wanted.isEmpty()) {
            send("POST", path, wanted);
        }
    }

    /** A token that Keycloak does not know any more, since its restart perhaps, is replaced once. */
    private HttpResponse<String> send(String method, String path, Object body) {
        Token before = token;
        try {
            return sent(method, path, body);
        } catch (Refused e) {
            if (e.status != 401 || before == null) {
                throw e;
            }
            token = null;
            return sent(method, path, body);
        }
    }

    private HttpResponse<String> sent(String method, String path, Object body) {
        String admin = realm().replace("/realms/", "/admin/realms/");
        HttpRequest request = HttpRequest.newBuilder(URI.create(admin + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)))
                .timeout(PATIENCE)
                .build();
        return answered(request);
    }

    private String token() {
        Token known = token;
        if (known == null || !known.until.isAfter(clock.instant())) {
            String form = "grant_type=client_credentials&client_id=" + encoded(client) + "&client_secret="
                    + encoded(secret.orElse(""));
            HttpRequest request = HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .timeout(PATIENCE)
                    .build();
            JsonNode answer = Json.read(answered(request).body(), new TypeReference<>() {});
            // half its life: never used in the moment it ends
            Instant until =
                    clock.instant().plusSeconds(answer.path("expires_in").asLong() / 2);
            known = new Token(answer.path("access_token").asText(), until);
            token = known;
        }
        return known.value;
    }

    private HttpResponse<String> answered(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new Refused(response.statusCode(), response.body());
            }
            return response;
        } catch (IOException e) {
            throw new Refused(0, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(0, e.toString());
        }
    }

    private String realm() {
        return realm.orElseThrow(() -> new Refused(0, "omuz.oidc.url is not set"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
