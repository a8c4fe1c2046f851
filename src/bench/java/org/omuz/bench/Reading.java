package org.omuz.bench;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;

/**
 * Reads a course from the first page to the last, saying of each page that it is read: two requests, counted as one.
 */
final class Reading extends Work {
    private final Ids ids;
    private final int firstSession;

    Reading(List<People.Visitor> visitors, Plan plan, Processes processes, Ids ids, int firstSession) {
        super("reading", "lesson read and marked as read", visitors, plan.runsWithWarmUp(), processes);
        this.ids = ids;
        this.firstSession = firstSession;
    }

    @Override
    String firstView(int user) {
        return ids.lesson(firstSession, user, 0);
    }

    @Override
    ChainBuilder run(int run, Meter meter) {
        int session = firstSession + run;
        String count = "count" + run;
        return repeat(CourseFiles.PAGES, count)
                .on(exec(timed(
                                meter,
                                http("view")
                                        .get(s -> ids.lesson(session, user(s), s.getInt(count)))
                                        .check(status().is(200))
                                        .check(css("input[name='csrf-token']", "value")
                                                .saveAs("csrf"))))
                        .exec(untimed(
                                meter,
                                http("read")
                                        .post(s -> ids.lesson(session, user(s), s.getInt(count)) + "/read")
                                        .formParam("csrf-token", "#{csrf}")
                                        .formParam("lang", "en")
                                        .check(status().is(303))))
                        .exec(unit(meter)));
    }
}
