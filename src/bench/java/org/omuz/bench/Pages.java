package org.omuz.bench;

import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;
import java.util.List;

/** Views pages one after the other, without a pause, for a time. */
final class Pages extends Work {
    interface Address {
        String of(int user, int count);
    }

    private final Address address;
    private final Plan plan;

    Pages(String name, String title, List<People.Visitor> visitors, Plan plan, Processes processes, Address address) {
        super(name, title, visitors, plan.runsWithWarmUp(), processes);
        this.address = address;
        this.plan = plan;
    }

    @Override
    String firstView(int user) {
        return address.of(user, 0);
    }

    @Override
    ChainBuilder run(int run, Meter meter) {
        String count = "count" + run;
        return during(Duration.ofSeconds(plan.seconds(run)), count)
                .on(exec(timed(
                                meter,
                                http(name())
                                        .get(session ->
                                                address.of(user(session), user(session) + session.getInt(count)))
                                        .check(status().is(200))))
                        .exec(unit(meter)));
    }
}
