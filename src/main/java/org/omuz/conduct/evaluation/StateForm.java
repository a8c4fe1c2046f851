package org.omuz.conduct.evaluation;

import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** How a corrective action stands, as chosen. */
public record StateForm(
        @RestForm String state,
        @RestForm String reason,
        @RestForm String version) {
    static final Set<String> PLAIN = Set.of("reason");

    static StateForm of(CorrectiveAction action) {
        return new StateForm(action.state.name(), action.reason == null ? "" : action.reason, "" + action.version);
    }

    /** Null for what is no state. */
    CorrectiveAction.State chosen() {
        return Arrays.stream(CorrectiveAction.State.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElse(null);
    }
}
