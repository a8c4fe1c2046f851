package org.omuz.shared;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;

/** Gives every template the visitor's language, and every sentence its digits, so that no page can forget to. */
class Localizing {
    void templates(@Observes EngineBuilder builder) {
        builder.addResultMapper(new SaidNumbers());
        builder.addTemplateInstanceInitializer(instance -> {
            if (inRequest()) {
                instance.setLocale(
                        Arc.container().instance(Visitor.class).get().language().locale());
            }
        });
    }

    /** A request context without an HTTP request (a job, a start-up act) has no visitor to ask. */
    private static boolean inRequest() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
