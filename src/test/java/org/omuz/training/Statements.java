package org.omuz.training;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts statements sent to the database, but for those of the jobs that run by themselves, which rest meanwhile. */
@ApplicationScoped
public class Statements {
    private final EntityManagerFactory factory;
    private final Scheduler jobs;

    Statements(EntityManagerFactory factory, Scheduler jobs) {
        this.factory = factory;
        this.jobs = jobs;
    }

    public long during(Runnable act) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        jobs.pause();
        try {
            long before = statistics.getPrepareStatementCount();
            act.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            jobs.resume();
        }
    }
}
