package org.omuz.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Screens in team rooms, each with a line of its own to a copy of the service; two threads read them all. */
final class Lines implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final int HEARD_WITHIN_SECONDS = 15;

    /** One thing that all are to hear, the {@code number}-th since they stand; times count from {@code startedAt}. */
    private record Firing(int number, long startedAt, Meter meter, List<Meter> each, CountDownLatch heard) {}

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final List<Line> lines = new ArrayList<>();
    private final CountDownLatch standing;
    private final AtomicInteger doubled = new AtomicInteger();
    private volatile Firing firing = new Firing(0, 0, null, List.of(), null);

    /** All at once, as after an outage; returns when every one has been told where it stands. */
    Lines(long run, List<People.Visitor> people, int each) throws InterruptedException {
        this(run, people, each, 1);
    }

    /** As many to each of the copies. */
    Lines(long run, List<People.Visitor> people, int each, int copies) throws InterruptedException {
        int all = people.size() * each;
        standing = new CountDownLatch(all);
        for (int one = 0; one < all; one++) {
            open(run, people.get(one % people.size()), one * copies / all);
        }
        if (!standing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(standing.getCount() + " lines were not opened");
        }
    }

    private void open(long run, People.Visitor person, int copy) {
        Line line = new Line(copy);
        lines.add(line);
        HttpRequest request = HttpRequest.newBuilder(URI.create(Plan.address(copy) + "/runs/" + run + "/stream"))
                .header("Accept", "text/event-stream")
                .header(
                        "Cookie",
                        person.cookies().stream()
                                .map(c -> c.getName() + "=" + c.getValue())
                                .collect(Collectors.joining("; ")))
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(line))
                .whenComplete((answer, failure) -> {
                    if (failure != null || answer.statusCode() != 200) {
                        System.err.println(
                                "A line ended: " + (failure == null ? answer.statusCode() : failure.toString()));
                    }
                });
    }

    int count() {
        return lines.size();
    }

    /** How often a line was told what it had been told. */
    int doubled() {
        return doubled.get();
    }

    interface Act {
        void run() throws Exception;
    }

    /** Times every line from just before the act to the news; what is not heard in time is an error of the meter. */
    void time(Meter meter, Act act) throws Exception {
        time(meter, List.of(), act);
    }

    /** @param each a meter more for each copy of the service */
    void time(Meter meter, List<Meter> each, Act act) throws Exception {
        Firing next = new Firing(firing.number() + 1, System.nanoTime(), meter, each, new CountDownLatch(lines.size()));
        firing = next;
        act.run();
        next.heard().await(HEARD_WITHIN_SECONDS, TimeUnit.SECONDS);
        for (long missed = next.heard().getCount(); missed > 0; missed--) {
            meter.error();
        }
    }

    @Override
    public void close() {
        lines.forEach(Line::hangUp);
        threads.shutdown();
    }

    /**
     * Reads events as a browser's EventSource does; their id is how many entries of the journal this player has heard.
     */
    private final class Line implements Flow.Subscriber<String> {
        private final int copy;
        private Flow.Subscription subscription;
        private boolean news;
        private long count;
        private long before = -1;
        private int heard;

        private Line(int copy) {
            this.copy = copy;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("event:")) {
                news = line.substring(6).strip().equals("news");
            } else if (line.startsWith("id:")) {
                count = Long.parseLong(line.substring(3).strip());
            } else if (line.isEmpty()) {
                told();
            }
        }

        private void told() {
            Firing now = firing;
            if (before < 0) {
                before = count;
                standing.countDown();
            } else if (news && count - before == now.number() && heard < now.number()) {
                heard = now.number();
                int millis = (int) ((System.nanoTime() - now.startedAt()) / 1_000_000);
                now.meter().answered(millis);
                now.meter().unit();
                if (!now.each().isEmpty()) {
                    now.each().get(copy).answered(millis);
                }
                now.heard().countDown();
            } else if (news) {
                doubled.incrementAndGet();
            }
        }

        @Override
        public void onError(Throwable failure) {
            System.err.println("A line broke: " + failure);
        }

        @Override
        public void onComplete() {}

        void hangUp() {
            if (subscription != null) {
                subscription.cancel();
            }
        }
    }
}
