package org.omuz.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Somebody who never stops, with the cookies of a browser: each act is sent, under the name of its click, until the
 * service has confirmed it; only then comes the next. Every fifth is sent once more after that, as by a double click.
 */
final class Writer {
    /** @param about the field or the address that tells one act from another */
    record Act(String command, String about) {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MS = 150;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private final String cookies;
    private final String token;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Act> confirmed = new ArrayList<>();
    private final CompletableFuture<Void> work;
    private int failures;

    /** @param room the page of a room, open in this browser */
    Writer(Browser.Visit room, String address, Consumer<Writer> again) {
        this.address = address;
        this.cookies = room.page.context().cookies().stream()
                .map(c -> c.name + "=" + c.value)
                .collect(Collectors.joining("; "));
        this.token = room.page.locator("input[name=csrf-token]").first().getAttribute("value");
        this.work = CompletableFuture.runAsync(
                () -> {
                    while (!waited(PAUSE_MS)) {
                        again.accept(this);
                    }
                },
                task -> new Thread(task, "writer").start());
    }

    /** @param about for the record; @param fields names and values in turn */
    void send(String about, String path, String... fields) {
        String command = UUID.randomUUID().toString();
        StringBuilder form = new StringBuilder("csrf-token=" + encoded(token) + "&command=" + command);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        until303(path, form.toString());
        int count;
        synchronized (this) {
            confirmed.add(new Act(command, about));
            count = confirmed.size();
            notifyAll();
        }
        if (count % 5 == 0) {
            until303(path, form.toString());
        }
    }

    private void until303(String path, String form) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        while (sent(request).isEmpty()) {
            waited(PAUSE_MS);
        }
    }

    /** The page, as soon as there is one. */
    String page(String path) {
        List<String> page = sent(request(path));
        while (page.isEmpty()) {
            waited(PAUSE_MS);
            page = sent(request(path));
        }
        return page.get(0);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookies)
                .timeout(Duration.ofSeconds(20));
    }

    /** The body; nothing where the service is away or says that something it needs is. */
    private List<String> sent(HttpRequest.Builder request) {
        int status = 0;
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            status = answer.statusCode();
            if (status == 200 || status == 303) {
                return List.of(answer.body());
            }
        } catch (IOException e) {
            status = 503;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (status < 500) {
            throw new AssertionError("answered with " + status);
        }
        synchronized (this) {
            failures++;
            notifyAll();
        }
        return List.of();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether it is over. */
    private boolean waited(int ms) {
        try {
            return stop.await(ms, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until so many more were confirmed; answers with the last of them. */
    synchronized Act confirms(int more) throws Exception {
        int wanted = confirmed.size() + more;
        await(() -> confirmed.size() >= wanted);
        return confirmed.get(confirmed.size() - 1);
    }

    /** Until the service has failed it from now on. */
    synchronized void fails() throws Exception {
        int before = failures;
        await(() -> failures > before);
    }

    private void await(java.util.function.BooleanSupplier reached) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (work.isDone()) {
                work.get();
            }
            if (System.nanoTime() > end) {
                throw new TimeoutException("after " + confirmed.size() + " acts and " + failures + " failures");
            }
            wait(1_000);
        }
    }

    /** Finishes the act at hand; all that were confirmed, in order. */
    List<Act> stop() throws Exception {
        stop.countDown();
        work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return confirmed;
    }
}
