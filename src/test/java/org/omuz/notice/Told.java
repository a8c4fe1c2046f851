package org.omuz.notice;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import org.omuz.agency.Person;
import org.omuz.shared.CentreClock;

/** What somebody was told so far, oldest first; and the job, run by hand at a time of the test's own. */
final class Told {
    private Told() {}

    static void jobAt(Instant when) {
        CentreClock.at(when, () -> bean(NoticeJob.class).everyMinute());
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    static List<Notice> to(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> Notice.list("person = ?1 order by id", person));
    }

    static List<Notice.Kind> kindsTo(Person person) {
        return to(person).stream().map(notice -> notice.kind).toList();
    }

    /** With an address, so that notices are mailed too. */
    static Person reachable(Person person, String language) {
        QuarkusTransaction.requiringNew()
                .run(() -> Person.update(
                        "email = ?1, language = ?2 where id = ?3",
                        "p" + person.id + "@officers.example",
                        language,
                        person.id));
        return person;
    }

    static Person manager(Person person) {
        QuarkusTransaction.requiringNew().run(() -> Person.update("manages = true where id = ?1", person.id));
        return person;
    }
}
