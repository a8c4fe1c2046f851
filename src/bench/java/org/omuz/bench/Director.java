package org.omuz.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plans runs and directs them by the pages that people use. */
final class Director {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern RUN = Pattern.compile("/runs/(\\d+)$");
    private final HttpClient http;
    private String csrf;

    Director(People.Visitor visitor) {
        CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        visitor.cookies().forEach(cookie -> cookies.getCookieStore().add(URI.create(Plan.address()), cookie));
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    private String csrf() throws IOException, InterruptedException {
        if (csrf == null) {
            Matcher token = CSRF.matcher(get("/runs/new"));
            if (!token.find()) {
                throw new IllegalStateException("The page that plans a run has no token");
            }
            csrf = token.group(1);
        }
        return csrf;
    }

    /** The run's id. */
    long plan(long exerciseVersion, String title) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/runs",
                303,
                Map.of(
                        "exercise",
                        Long.toString(exerciseVersion),
                        "title",
                        title,
                        "startsAt",
                        LocalDate.now().plusDays(1) + "T09:00",
                        "zone",
                        "Asia/Dushanbe"));
        Matcher run = RUN.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!run.find()) {
            throw new IllegalStateException("No run was planned: " + answer.headers());
        }
        return Long.parseLong(run.group(1));
    }

    /** Everybody as a player, in one team after the other. */
    void seat(long run, int players) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int player = 0; player < players; player++) {
            lines.append(People.trainee(player))
                    .append(";PLAYER;")
                    .append(ExerciseFiles.team(player))
                    .append('\n');
        }
        post("/runs/" + run + "/members/many", 303, Map.of("lines", lines.toString()));
    }

    void start(long run) throws IOException, InterruptedException {
        post("/runs/" + run + "/control/start", 303, Map.of());
    }

    /** As the control room's script does, which gets the board anew. */
    void fire(long run, int inject) throws IOException, InterruptedException {
        post("/runs/" + run + "/control/injects/" + inject + "/fire", 200, Map.of());
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(Plan.address() + path)), 200)
                .body();
    }

    private HttpResponse<String> post(String path, int expected, Map<String, String> fields)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "csrf-token=" + csrf() + "&command=" + UUID.randomUUID(), ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Plan.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(expected == 200 ? request.header("HX-Request", "true") : request, expected);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        HttpRequest whole = request.header("Accept", "text/html,*/*")
                .header("Accept-Language", "en")
                .build();
        HttpResponse<String> answer = http.send(whole, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(whole.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
