package org.omuz.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.omuz.agency.Person;
import org.omuz.conduct.run.Run;

/** Tells officers that what was observed of them in an exercise has become evidence in their records. */
@ApplicationScoped
class TellOfEvidence {
    /** Older releases were told, or are no news any more. */
    private static final Duration NEWS = Duration.ofDays(30);

    private record Released(Person person, Run run, long newest) {}

    private final EntityManager entities;
    private final TakeNotice take;
    private final Clock clock;

    TellOfEvidence(EntityManager entities, TakeNotice take, Clock clock) {
        this.entities = entities;
        this.take = take;
        this.clock = clock;
    }

    /**
     * Two statements and one or more for every new notice; one notice a person and release, however many observations.
     */
    void tell() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        take.of(released().stream().map(TellOfEvidence::draft).toList()));
    }

    private List<Released> released() {
        return entities.createQuery(
                        "select p, r, max(o.id) from ReleasedObservation o join o.run r"
                                + " join Evidence e on e.sourceType = 'Observation' and e.sourceId = "
                                + "o.id join e.person p"
                                + " where o.releasedAt > ?1 group by p, r",
                        Object[].class)
                .setParameter(1, clock.instant().minus(NEWS))
                .getResultStream()
                .map(row -> new Released((Person) row[0], (Run) row[1], (Long) row[2]))
                .toList();
    }

    private static TakeNotice.Draft draft(Released released) {
        Run run = released.run();
        return new TakeNotice.Draft(
                released.person(),
                Notice.Kind.OBSERVED,
                "observed:" + run.id,
                "RELEASED " + released.newest(),
                Notice.Facts.ofRun(run.title),
                "/me/record#evidence");
    }
}
