package org.omuz.bench;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;

/** Downloads certificates that nobody has asked for yet, each of another person: ten managers at once. */
final class Certificates extends Work {
    private static final int USERS = 10;
    private final int each;

    Certificates(People.Visitor manager, Plan plan, Processes processes) {
        super(
                "certificate",
                "certificate PDF, made anew",
                java.util.stream.IntStream.range(0, USERS).mapToObj(n -> new People.Visitor(n, manager.cookies())).toList(),
                plan.runsWithWarmUp(),
                processes);
        each = Ids.OFFICERS / plan.runsWithWarmUp() / USERS;
    }

    @Override
    String firstView(int user) {
        return "/agency";
    }

    @Override
    ChainBuilder run(int run, Meter meter) {
        String count = "count" + run;
        return repeat(each, count)
                .on(exec(timed(
                                meter,
                                http("pdf")
                                        .get(s -> Ids.certificate((run * USERS + user(s)) * each + s.getInt(count)))
                                        .check(status().is(200))))
                        .exec(unit(meter)));
    }
}
