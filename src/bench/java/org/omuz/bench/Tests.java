package org.omuz.bench;

import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.headerRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A whole test in 13 requests: view, start, four pages, four saves of five answers, summary, handing in, result. The
 * times are those of the saves. Each run is sat by everybody once, in an enrolment that has no attempt yet; the run
 * that warms up by everybody several times.
 */
final class Tests extends Work {
    private static final int PAGE_SIZE = 5;
    private static final String ATTEMPT = "/me/attempts/#{attempt}";
    private final Ids ids;
    private final int firstSession;
    private final int warmUp;

    /** Takes as many sessions, from the first one on, as there are sittings in the warm-up and runs after it. */
    Tests(List<People.Visitor> visitors, Plan plan, Processes processes, Ids ids, int firstSession, int warmUp) {
        super(
                "test" + visitors.size(),
                "whole test, %d at once (times of the saves)".formatted(visitors.size()),
                visitors,
                plan.runsWithWarmUp(),
                processes);
        this.ids = ids;
        this.firstSession = firstSession;
        this.warmUp = warmUp;
    }

    @Override
    String firstView(int user) {
        return ids.quiz(firstSession, user);
    }

    @Override
    ChainBuilder run(int run, Meter meter) {
        return run > 0
                ? sitting(meter, s -> firstSession + warmUp + run - 1)
                : repeat(warmUp, "sitting").on(sitting(meter, s -> firstSession + s.getInt("sitting")));
    }

    private ChainBuilder sitting(Meter meter, ToIntFunction<Session> session) {
        ChainBuilder all = untimed(
                        meter,
                        http("view")
                                .get(s -> ids.quiz(session.applyAsInt(s), user(s)))
                                .check(status().is(200), csrf()))
                .exec(untimed(
                        meter,
                        http("start")
                                .post(s -> ids.quiz(session.applyAsInt(s), user(s)))
                                .formParam("csrf-token", "#{csrf}")
                                .check(status().is(303))
                                .check(headerRegex("Location", "/me/attempts/(\\d+)")
                                        .saveAs("attempt"))));
        for (int page = 1; page <= CourseFiles.QUESTIONS / PAGE_SIZE; page++) {
            all = all.exec(untimed(
                            meter, http("page").get(ATTEMPT + "?page=" + page).check(status().is(200), csrf())))
                    .exec(timed(meter, save(page).check(status().is(303))));
        }
        return all.exec(untimed(meter, http("summary").get(ATTEMPT + "/summary").check(status().is(200), csrf())))
                .exec(untimed(
                        meter,
                        http("submit")
                                .post(ATTEMPT + "/submit")
                                .formParam("csrf-token", "#{csrf}")
                                .check(status().is(303))))
                .exec(untimed(meter, http("result").get(ATTEMPT + "/result").check(status().is(200))))
                .exec(unit(meter));
    }

    /** One answer in five is wrong, so that everybody passes and evidence is recorded. */
    private static HttpRequestActionBuilder save(int page) {
        HttpRequestActionBuilder save = http("save")
                .post(ATTEMPT + "/pages/" + page)
                .formParam("csrf-token", "#{csrf}")
                .formParam("go", "next");
        for (int n = 1; n <= PAGE_SIZE; n++) {
            int position = (page - 1) * PAGE_SIZE + n;
            save = save.formParam("r" + position, "0").formParam("q" + position, n == PAGE_SIZE ? "b" : "a");
        }
        return save;
    }

    private static CheckBuilder csrf() {
        return regex("name=\"csrf-token\" value=\"([^\"]+)\"").saveAs("csrf");
    }
}
