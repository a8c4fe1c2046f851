package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.omuz.agency.Person;
import org.omuz.conduct.run.Member;
import org.omuz.shared.CentreClock;

/** What is done as if it were then, each act in a transaction of its own. */
final class DemoTime {
    private DemoTime() {}

    static void at(Instant when, Runnable act) {
        CentreClock.at(when, () -> QuarkusTransaction.requiringNew().run(act));
    }

    static <T> T get(Instant when, Callable<T> act) {
        return CentreClock.at(when, () -> QuarkusTransaction.requiringNew().call(act));
    }

    /** By a member of a run, as they are in it then. */
    static void as(Instant when, Member member, Consumer<Member> act) {
        Person person = member.person;
        long run = member.run.id;
        at(when, () -> act.accept(Member.of(run, person).orElseThrow()));
    }
}
