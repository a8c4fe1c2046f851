package org.omuz.bench;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Something users do, signed in, all starting together, run after run; the first run is the warm-up. */
abstract class Work {
    private final String name;
    private final String title;
    private final List<People.Visitor> visitors;
    private final List<Meter> runs;

    Work(String name, String title, List<People.Visitor> visitors, int runs, Processes processes) {
        this.name = name;
        this.title = title;
        this.visitors = visitors;
        this.runs = IntStream.range(0, runs)
                .mapToObj(run -> new Meter(processes, visitors.size()))
                .toList();
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    int users() {
        return visitors.size();
    }

    /** Without the warm-up. */
    List<Meter> counted() {
        return runs.subList(1, runs.size());
    }

    /** What the user views once before all start. */
    abstract String firstView(int user);

    /** What one user does in a run, counted from 0. */
    abstract ChainBuilder run(int run, Meter meter);

    ScenarioBuilder whole() {
        List<Map<String, Object>> records = visitors.stream()
                .<Map<String, Object>>map(visitor -> Map.of("user", visitor.index(), "cookies", visitor.cookies()))
                .toList();
        ScenarioBuilder all = scenario(name)
                .feed(listFeeder(records).queue())
                .foreach("#{cookies}", "cookie")
                .on(exec(addCookie(Cookie(
                                session -> cookie(session).getName(),
                                session -> cookie(session).getValue())
                        .withDomain("localhost")
                        .withPath("/"))))
                .exec(http("first view")
                        .get(session -> firstView(user(session)))
                        .check(status().saveAs("status"))
                        .check(status().is(200)))
                .exec(Work::reportFirst);
        for (int run = 0; run < runs.size(); run++) {
            Meter meter = runs.get(run);
            all = all.rendezVous(users())
                    .exec(session -> {
                        meter.begin();
                        return session;
                    })
                    .exec(run(run, meter))
                    .exec(session -> {
                        meter.end();
                        return session;
                    });
        }
        return all;
    }

    private static Session reportFirst(Session session) {
        if (session.isFailed()) {
            System.err.println("User " + user(session) + " did not get the first view: " + session.get("status"));
        }
        return session.markAsSucceeded();
    }

    static int user(Session session) {
        return session.getInt("user");
    }

    private static HttpCookie cookie(Session session) {
        return session.get("cookie");
    }

    /** A request whose time counts. */
    static ChainBuilder timed(Meter meter, HttpRequestActionBuilder request) {
        return exec(request.check(responseTimeInMillis().saveAs("ms"))).exec(session -> {
            if (session.isFailed()) {
                meter.error();
            } else {
                meter.answered(session.getInt("ms"));
            }
            return session.markAsSucceeded();
        });
    }

    /** A request that is done but whose time is not among the percentiles. */
    static ChainBuilder untimed(Meter meter, HttpRequestActionBuilder request) {
        return exec(request).exec(session -> {
            if (session.isFailed()) {
                meter.error();
            }
            return session.markAsSucceeded();
        });
    }

    static ChainBuilder unit(Meter meter) {
        return exec(session -> {
            meter.unit();
            return session;
        });
    }
}
