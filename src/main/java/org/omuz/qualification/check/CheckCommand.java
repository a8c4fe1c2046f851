package org.omuz.qualification.check;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * {@code java -Dquarkus.http.host-enabled=false -jar quarkus-run.jar --check-awards}: compares all awards with the
 * evidence and with the audit trail, changes none of them, says in one line of how many people something was found, and
 * ends, with 1 if there was anything.
 */
@ApplicationScoped
class CheckCommand {
    private static final String NAME = "--check-awards";

    private final CheckAwards act;
    private final String[] arguments;

    CheckCommand(CheckAwards act, @CommandLineArguments String[] arguments) {
        this.act = act;
        this.arguments = arguments;
    }

    void onStart(@Observes StartupEvent start) {
        if (List.of(arguments).contains(NAME)) {
            CheckAwards.Checked checked = act.all();
            System.out.println("awards of %d people checked; of %d something is not as it should be"
                    .formatted(checked.people(), checked.alarms()));
            Quarkus.asyncExit(checked.alarms() == 0 ? 0 : 1);
        }
    }
}
