package org.omuz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accounts in Keycloak, and the sign-in of each through its real code flow, which leaves the cookies of a session. */
final class People {
    static final String MANAGER = "bench-manager";
    static final String DIRECTOR = "bench-director";
    private static final String PASSWORD = "trainee";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    /** Somebody signed in; {@code index} counts from 0 among those of the same role. */
    record Visitor(int index, List<HttpCookie> cookies) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();

    static String trainee(int index) {
        return "bench-trainee-%03d".formatted(index);
    }

    /** Keycloak's partial import; accounts of an earlier run are kept. */
    void createAccounts(int trainees) throws IOException, InterruptedException {
        JsonNode credentials = json.readTree(
                        Path.of("keycloak", "omuz-users-demo.json").toFile())
                .at("/users/0/credentials");
        ArrayNode users = json.createArrayNode();
        for (int index = 0; index < trainees; index++) {
            users.add(user(trainee(index), "trainee", credentials));
        }
        users.add(user(MANAGER, "manager", credentials));
        users.add(user(DIRECTOR, "instructor", credentials));
        ObjectNode body = json.createObjectNode().put("ifResourceExists", "SKIP");
        body.set("users", users);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(Surroundings.keycloak() + "/admin/realms/omuz/partialImport"))
                        .header("Authorization", "Bearer " + adminToken())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Keycloak did not take the accounts: " + answer.body());
        }
    }

    /** The demo's stored password of the trainee serves for all. */
    private ObjectNode user(String name, String role, JsonNode credentials) {
        ObjectNode user = json.createObjectNode()
                .put("username", name)
                .put("enabled", true)
                .put("email", name + "@bench.example")
                .put("emailVerified", true)
                .put("firstName", "Bench")
                .put("lastName", name);
        user.putObject("attributes").putArray("personnelNumber").add(name);
        user.putArray("realmRoles").add(role);
        user.set("credentials", credentials);
        return user;
    }

    private String adminToken() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(
                                URI.create(Surroundings.keycloak() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return json.readTree(answer.body()).path("access_token").asText();
    }

    List<Visitor> signInTrainees(int count) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Visitor>> signIns = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                int which = index;
                signIns.add(pool.submit(() -> signIn(which, trainee(which))));
            }
            List<Visitor> visitors = new ArrayList<>();
            for (Future<Visitor> signIn : signIns) {
                visitors.add(signIn.get());
            }
            return visitors;
        } finally {
            pool.shutdown();
        }
    }

    Visitor signIn(int index, String name) throws IOException, InterruptedException {
        CookieManager cookies = new LocalCookies();
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> form = browser.send(
                HttpRequest.newBuilder(URI.create(Plan.address() + "/sign-in")).build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher action = FORM.matcher(form.body());
        if (!form.uri().toString().startsWith(Surroundings.keycloak()) || !action.find()) {
            throw new IllegalStateException(
                    "No sign-in form at %s: %d %s".formatted(form.uri(), form.statusCode(), form.body()));
        }
        HttpResponse<String> home = browser.send(
                HttpRequest.newBuilder(form.uri().resolve(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=%s&password=%s"
                                .formatted(URLEncoder.encode(name, StandardCharsets.UTF_8), PASSWORD)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (home.statusCode() != 200 || !home.uri().toString().startsWith(Plan.address())) {
            throw new IllegalStateException(
                    "%s could not sign in: %d at %s".formatted(name, home.statusCode(), home.uri()));
        }
        return new Visitor(
                index,
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().startsWith("q_session")
                                || cookie.getName().startsWith("omuz-"))
                        .toList());
    }

    /** Keycloak's cookies are for secure connections, as which browsers count the local host; Java does not. */
    private static final class LocalCookies extends CookieManager {
        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> plain = new HashMap<>();
            headers.forEach((name, values) -> plain.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                            .toList()));
            super.put(from, plain);
        }
    }
}
