package org.omuz.qualification.rules;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * {@code java -Dquarkus.http.host-enabled=false -jar quarkus-run.jar --rebuild-awards}: derives all awards anew from
 * the evidence, says in one line how many differed, and ends. Can run beside the service, and be repeated.
 */
@ApplicationScoped
class RebuildCommand {
    private static final String NAME = "--rebuild-awards";

    private final RebuildAwards act;
    private final String[] arguments;

    RebuildCommand(RebuildAwards act, @CommandLineArguments String[] arguments) {
        this.act = act;
        this.arguments = arguments;
    }

    void onStart(@Observes StartupEvent start) {
        if (List.of(arguments).contains(NAME)) {
            System.out.println(line(act.all()));
            Quarkus.asyncExit(0);
        }
    }

    static String line(RebuildAwards.Rebuilt rebuilt) {
        return "awards rebuilt from the evidence of %d people; those of %d were not as they should be"
                .formatted(rebuilt.people(), rebuilt.changed());
    }
}
