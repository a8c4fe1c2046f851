package org.omuz.qualification.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.omuz.qualification.rules.RebuildAwards;

/**
 * Derives all awards anew once a rule book is adopted, a few people a transaction, while the page is answered already.
 * Should the service end meanwhile, the nightly check says whose awards are still those of the old rules.
 */
@ApplicationScoped
class DeriveAfterAdoption {
    private static final Logger LOG = Logger.getLogger(DeriveAfterAdoption.class);

    private final RebuildAwards rebuild;
    private final ManagedExecutor executor;

    DeriveAfterAdoption(RebuildAwards rebuild, ManagedExecutor executor) {
        this.rebuild = rebuild;
        this.executor = executor;
    }

    void adopted(@Observes(during = TransactionPhase.AFTER_SUCCESS) AdoptRules.RulesAdopted event) {
        executor.runAsync(rebuild::all).whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.error("awards were not all derived anew after the adoption of rules", failure);
            }
        });
    }
}
