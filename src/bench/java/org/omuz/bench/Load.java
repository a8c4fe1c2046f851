package org.omuz.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.app.Gatling$;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * Hands a work to Gatling: own connection and cookies for each user, gzip, no assets, redirects as requests of their
 * own.
 */
public final class Load extends Simulation {
    private static Work work;

    public Load() {
        setUp(work.whole().injectOpen(atOnceUsers(work.users())))
                .protocols(http.baseUrl(Plan.address())
                        .acceptHeader("text/html,*/*;q=0.8")
                        .acceptLanguageHeader("en")
                        .acceptEncodingHeader("gzip")
                        .userAgentHeader("bench")
                        .disableFollowRedirect()
                        .disableCaching()
                        .disableAutoReferer())
                .maxDuration(Duration.ofMinutes(15));
    }

    static void of(Work next) {
        work = next;
        Gatling$.MODULE$.fromArgs(new String[] {
            "-s",
            Load.class.getName(),
            "-rf",
            Surroundings.HOME.resolve("gatling").toString(),
            "-nr"
        });
    }
}
