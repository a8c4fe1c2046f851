package org.omuz.qualification.rules;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;

/** Everybody with evidence, and people with awards that should not be: their evidence may all be withdrawn. */
@ApplicationScoped
public class AwardedPeople {
    private static final int PEOPLE_AT_ONCE = 100;

    private final EntityManager entities;

    AwardedPeople(EntityManager entities) {
        this.entities = entities;
    }

    /** A few ids at a time, each part in a transaction of its own. */
    public void inParts(Consumer<List<Long>> act) {
        long last = 0;
        List<Long> next;
        while (!(next = next(last)).isEmpty()) {
            List<Long> some = next;
            QuarkusTransaction.requiringNew().run(() -> {
                act.accept(some);
                entities.flush();
                entities.clear();
            });
            last = some.get(some.size() - 1);
        }
    }

    private List<Long> next(long after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select p.id from Person p where p.id > :after and (exists (select 1 "
                                        + "from Evidence e where"
                                        + " e.person = p) or exists (select 1 from Award a where "
                                        + "a.person = p)) order by p.id",
                                Long.class)
                        .setParameter("after", after)
                        .setMaxResults(PEOPLE_AT_ONCE)
                        .getResultList());
    }
}
