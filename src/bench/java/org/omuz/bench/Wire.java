package org.omuz.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** What answers weigh on the wire: compressed bodies and their headers. */
final class Wire {
    private static final Pattern ASSET =
            Pattern.compile("(?:src|href)=[\"'](/[^\"'#]+\\.(?:css|js|svg|png|woff2)(?:\\?[^\"'#]*)?)[#\"']");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String cookies;

    Wire(People.Visitor visitor) {
        cookies = visitor.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    long page(String path) throws IOException, InterruptedException {
        return weight(get(path));
    }

    /** The page with everything it refers to, each once. */
    long firstView(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = get(path);
        String html = new String(
                new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(), StandardCharsets.UTF_8);
        Set<String> assets = new LinkedHashSet<>();
        for (Matcher asset = ASSET.matcher(html); asset.find(); ) {
            assets.add(asset.group(1));
        }
        long bytes = weight(page);
        for (String asset : assets) {
            long weight = weight(get(asset));
            System.out.printf("    %-60s %,7d bytes%n", asset, weight);
            bytes += weight;
        }
        return bytes;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create(Plan.address() + path))
                        .header("Cookie", cookies)
                        .header("Accept", "text/html,*/*")
                        .header("Accept-Language", "en")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static long weight(HttpResponse<byte[]> answer) {
        long headers = "HTTP/1.1 200 OK\r\n\r\n".length();
        for (var header : answer.headers().map().entrySet()) {
            for (String value : header.getValue()) {
                headers += header.getKey().length() + value.length() + ": \r\n".length();
            }
        }
        return headers + answer.body().length;
    }
}
