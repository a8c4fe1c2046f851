package org.omuz.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.audit.AuditEntry;
import org.omuz.audit.AuditTrail;

/** Loads the demonstration once; every step looks first whether it was done, so that a killed load goes on. */
@ApplicationScoped
class DemoData {
    private static final String LOADED = "DemoLoaded";

    @ConfigProperty(name = "omuz.demo", defaultValue = "false")
    boolean wanted;

    private final DemoAgencies agencies;
    private final DemoOfficers officers;
    private final DemoHistory history;
    private final DemoPriorLearning priorLearning;
    private final DemoExercises exercises;
    private final DemoRowTimes rowTimes;
    private final DemoRules rules;
    private final DemoStaffing staffing;
    private final Scheduler scheduler;
    private final AuditTrail trail;

    DemoData(
            DemoAgencies agencies,
            DemoOfficers officers,
            DemoHistory history,
            DemoPriorLearning priorLearning,
            DemoExercises exercises,
            DemoRowTimes rowTimes,
            DemoRules rules,
            DemoStaffing staffing,
            Scheduler scheduler,
            AuditTrail trail) {
        this.agencies = agencies;
        this.officers = officers;
        this.history = history;
        this.priorLearning = priorLearning;
        this.exercises = exercises;
        this.rowTimes = rowTimes;
        this.rules = rules;
        this.staffing = staffing;
        this.scheduler = scheduler;
        this.trail = trail;
    }

    /** After the content, which is imported when the service starts. */
    void load(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (!wanted || QuarkusTransaction.requiringNew().call(() -> AuditEntry.count("act", LOADED) > 0)) {
            return;
        }
        System.out.println("  demo data loading: 12 agencies, 400 officers, their sessions and qualifications");
        // a run of the past must not be driven by the clock of today while it is played
        scheduler.pause();
        try {
            agencies.make();
            officers.make();
            priorLearning.make();
            history.make();
            exercises.make();
            rowTimes.make();
            rules.make();
            staffing.make();
        } finally {
            scheduler.resume();
        }
        QuarkusTransaction.requiringNew().run(() -> trail.record(LOADED, "Demo", null, Map.of()));
    }
}
