package org.omuz.bench;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;

/** Downloads certificates that nobody has asked for yet, each of another person: ten managers at once. */
final class Certificates extends Work {
    private static final int USERS = 10;
    private static final int WARM_UP = 40;
    private final int each;

    Certificates(People.Visitor manager, Plan plan, Processes processes) {
        super(
                "certificate",
                "certificate PDF, made anew",
                java.util.stream.IntStream.range(0, USERS)
                        .mapToObj(n -> new People.Visitor(n, manager.cookies()))
                        .toList(),
                plan.runsWithWarmUp(),
                processes);
        each = (Ids.OFFICERS / USERS - WARM_UP) / plan.runs();
    }

    @Override
    String firstView(int user) {
        return "/agency";
    }

    @Override
    ChainBuilder run(int run, Meter meter) {
        String count = "count" + run;
        int first = run == 0 ? 0 : USERS * (WARM_UP + (run - 1) * each);
        int share = run == 0 ? WARM_UP : each;
        return repeat(share, count)
                .on(exec(timed(
                                meter,
                                http("pdf")
                                        .get(s -> Ids.certificate(first + user(s) * share + s.getInt(count)))
                                        .check(status().is(200))))
                        .exec(unit(meter)));
    }
}
