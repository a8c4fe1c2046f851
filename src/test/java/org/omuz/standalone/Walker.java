package org.omuz.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a window: follows, keeps the cookies of each server apart, and can be asked to bring old ones
 * again.
 */
public final class Walker {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** One answer, wherever it leads to. */
    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    public HttpResponse<String> post(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.statusCode() / 100 == 3) {
            last = get(last.uri()
                    .resolve(last.headers().firstValue("Location").orElseThrow())
                    .toString());
        }
        return last;
    }

    /** From a page that asks for a sign-in to what comes after it. */
    public HttpResponse<String> signIn(String page, String user) throws IOException, InterruptedException {
        return follow(post(formOf(follow(get(page))), Map.of("username", user, "password", TestRealm.PASSWORD)));
    }

    static String formOf(HttpResponse<String> page) {
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new IllegalStateException("No form at " + page.uri() + ":\n" + page.body());
        }
        return action.group(1).replace("&amp;", "&");
    }

    public Map<String, String> cookiesOf(String address) {
        return cookies.computeIfAbsent(URI.create(address).getAuthority(), authority -> new TreeMap<>());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI address = request.build().uri();
        Map<String, String> own = cookiesOf(address.toString());
        if (!own.isEmpty()) {
            request.header(
                    "Cookie", own.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
                own.remove(pair[0]);
            } else {
                own.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
