package org.omuz.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** One page asked for by many at the same moment. */
final class Burst {
    private Burst() {}

    static void of(Meter meter, List<People.Visitor> people, int each, String address) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        for (int one = 0; one < people.size() * each; one++) {
            String cookies = people.get(one % people.size()).cookies().stream()
                    .map(c -> c.getName() + "=" + c.getValue())
                    .collect(Collectors.joining("; "));
            HttpRequest request = HttpRequest.newBuilder(URI.create(Plan.address() + address))
                    .header("Accept", "text/html")
                    .header("Accept-Encoding", "gzip")
                    .header("Cookie", cookies)
                    .build();
            long begun = System.nanoTime();
            asked.add(http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .handle((answer, failure) -> {
                        if (failure != null || answer.statusCode() != 200) {
                            meter.error();
                        } else {
                            meter.answered((int) ((System.nanoTime() - begun) / 1_000_000));
                            meter.unit();
                        }
                        return null;
                    }));
        }
        asked.forEach(CompletableFuture::join);
    }
}
