package org.omuz.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts statements sent to the database. */
@ApplicationScoped
public class Statements {
    private final EntityManagerFactory factory;

    Statements(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public long during(Runnable act) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }
}
