package org.omuz.shared;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Gives every template the visitor's language, so that no page can forget to. */
class Localizing {
    void templates(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(instance -> {
            if (Arc.container().requestContext().isActive()) {
                instance.setLocale(Arc.container().instance(Visitor.class).get().language().locale());
            }
        });
    }
}
