package org.omuz.audit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * {@code java -Dquarkus.http.host-enabled=false -jar quarkus-run.jar --check-audit}: one line, then exit 0 if the trail
 * is sound, 3 if not. Without the host the check can run beside the service.
 */
@ApplicationScoped
class CheckCommand {
    private static final String NAME = "--check-audit";

    private final CheckAuditTrail act;
    private final String[] arguments;

    CheckCommand(CheckAuditTrail act, @CommandLineArguments String[] arguments) {
        this.act = act;
        this.arguments = arguments;
    }

    void onStart(@Observes StartupEvent start) {
        if (List.of(arguments).contains(NAME)) {
            CheckAuditTrail.Result result = act.check();
            System.out.println(line(result));
            Quarkus.asyncExit(result.sound() ? 0 : 3);
        }
    }

    static String line(CheckAuditTrail.Result result) {
        String counted =
                "%d entries in %d batches, head %s".formatted(result.entries(), result.batches(), result.head());
        if (result.sound()) {
            return "audit trail sound: " + counted;
        }
        String entry = result.brokenEntry() == null ? "" : ", entry " + result.brokenEntry();
        return "audit trail BROKEN at batch %d%s; sound before it: %s".formatted(result.brokenBatch(), entry, counted);
    }
}
