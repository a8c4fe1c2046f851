package org.omuz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;

/**
 * No request, however broken, is answered by a failure or by another page than one of the product's, on any route. Only
 * an address that is none, with a percent sign that stands for nothing, is refused by the server itself, without a
 * page.
 */
@QuarkusTest
class BrokenRequestsTest {
    private static final List<String> NONSENSE = List.of(
            "%zz",
            "%25zz",
            "%",
            "%00",
            "%C3%28",
            "%ED%A0%80",
            "none",
            "-1",
            "0",
            "99999999999999999999",
            "2026-13-45",
            "..%2f",
            "%F0%9F%98%80",
            "9".repeat(200));
    private static final Routes ROUTES = new Routes();
    private static final String TOKEN = "aaaaaaaaaaaaaaaaaaaaaa";
    private static final String ENCODED = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=line";

    @Inject
    Vertx vertx;

    @TestHTTPResource
    URI home;

    private HttpClient client;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        client = vertx.createHttpClient();
        QuarkusTransaction.requiringNew().run(() -> Officers.linkedTo("administrator"));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void nobody() throws IOException {
        askEverything();
    }

    @Test
    @TestSecurity(
            user = "administrator",
            roles = {"administrator", "instructor", "manager", "trainee"})
    void whoMayDoEverything() throws IOException {
        askEverything();
    }

    private void askEverything() throws IOException {
        RouteRightsTest.rights().values().parallelStream().forEach(this::ask);
        assertEquals(List.of(), faults);
    }

    private void ask(RouteRightsTest.Right right) {
        Set<String> parameters = parameters(right, RestQuery.class);
        for (String nonsense : NONSENSE) {
            ask(right.method(), with(right.path(), nonsense), null, "");
            if (!parameters.isEmpty()) {
                ask(right.method(), with(right.path(), "999999999") + fields("?", parameters, nonsense), null, "");
            }
        }
        if (!right.method().equals("GET")) {
            send(right, parameters(right, RestForm.class));
        }
    }

    private void send(RouteRightsTest.Right right, Set<String> fields) {
        String address = with(right.path(), "999999999");
        for (String nonsense : NONSENSE) {
            ask(right.method(), address, ENCODED, "csrf-token=" + TOKEN + fields("&", fields, nonsense));
        }
        String part = "--line\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String token = part.formatted("csrf-token", TOKEN);
        ask(right.method(), address, PARTS, token + "--line\r\nContent-Disposition: form-data; name=\"te");
        ask(right.method(), address, PARTS, token + part.formatted("text", "x"));
        ask(right.method(), address, PARTS, token + "--line\r\nnonsense");
        ask(right.method(), address, PARTS, "");
        ask(right.method(), address, "multipart/form-data", token + "--line--\r\n");
        for (String type : List.of(
                "", "/", "text", "text/plain", "application/json", "application/x-www-form-urlencoded; charset=none")) {
            ask(right.method(), address, type, "csrf-token=" + TOKEN);
        }
    }

    private void ask(String method, String address, String type, String body) {
        try {
            RequestOptions options = new RequestOptions()
                    .setMethod(HttpMethod.valueOf(method))
                    .setHost(home.getHost())
                    .setPort(home.getPort())
                    .setURI(address)
                    .putHeader("Cookie", "omuz-csrf=" + TOKEN);
            if (type != null) {
                options.putHeader("Content-Type", type);
            }
            var answered = new CompletableFuture<Map.Entry<HttpClientResponse, String>>();
            // on a thread of the client, else the body may be over before anybody listens
            vertx.runOnContext(now -> client.request(options)
                    .compose((HttpClientRequest request) -> request.send(body))
                    .compose(response -> response.body().map(bytes -> Map.entry(response, bytes.toString())))
                    .onSuccess(answered::complete)
                    .onFailure(answered::completeExceptionally));
            var answer = answered.get(30, TimeUnit.SECONDS);
            int status = answer.getKey().statusCode();
            String page = answer.getValue();
            String ofType = String.valueOf(answer.getKey().getHeader("Content-Type"));
            boolean none = address.replace("%25", "").matches(".*%(?![0-9a-fA-F]{2}).*");
            boolean ours = none && status == 400
                    || page.contains("error-page")
                    || page.contains("<main")
                    || ofType.startsWith("application/json");
            if (status >= 500 || status >= 400 && !ours) {
                note(
                        method,
                        address,
                        type,
                        body,
                        status + " "
                                + page.substring(0, Math.min(80, page.length())).replaceAll("\\s+", " "));
            }
        } catch (Exception e) {
            note(method, address, type, body, e.toString());
        }
    }

    private void note(String method, String address, String type, String body, String fault) {
        faults.add("\n%s %s %s [%s]: %s".formatted(method, shortened(address), type, shortened(body), fault));
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static String with(String path, String value) {
        return path.replaceAll("\\{[^}/]*(:[^}]*)?}", Matcher.quoteReplacement(value));
    }

    private static String fields(String begin, Set<String> names, String value) {
        return names.stream().map(name -> name + "=" + value).collect(Collectors.joining("&", begin, ""));
    }

    /**
     * Names of what a route reads of a query or form, the components of its records included; text besides, for forms
     * of no fixed fields.
     */
    private static Set<String> parameters(RouteRightsTest.Right right, Class<? extends Annotation> kind) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter :
                ROUTES.method(right.method() + " " + right.path()).getParameters()) {
            add(names, kind, parameter);
            Stream.of(parameter.getType().getDeclaredConstructors())
                    .filter(constructor -> parameter.getType().isRecord())
                    .flatMap(constructor -> Stream.of(constructor.getParameters()))
                    .forEach(component -> add(names, kind, component));
        }
        if (kind == RestForm.class) {
            names.addAll(List.of("text", "q1", "f1", "r1", "version"));
        }
        return names;
    }

    private static void add(Set<String> names, Class<? extends Annotation> kind, Parameter parameter) {
        if (parameter.isAnnotationPresent(kind)) {
            names.add(parameter.getName());
        }
    }
}
