package org.omuz.course.content;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omuz.shared.Language;

/** Takes in the content directory when the service starts, where one is configured; before demo data is made of it. */
class ContentAtStart {
    private static final int EARLY = 100;

    private final ImportContent content;

    @ConfigProperty(name = "omuz.content")
    Optional<String> directory;

    ContentAtStart(ImportContent content) {
        this.content = content;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        directory.filter(path -> !path.isBlank()).map(Path::of).ifPresent(this::take);
    }

    private void take(Path path) {
        ImportContent.Result result;
        try {
            result = within(path);
        } catch (PersistenceException e) {
            // Another node took in the same content at the same moment and won; now there is nothing left to change.
            result = within(path);
        }
        result.problems().errors().forEach(problem -> Log.errorf("%s: %s", problem, problem.in(Language.EN)));
        result.courses().stream()
                .filter(course -> course.created())
                .forEach(course ->
                        Log.infof("Published %s version %d (%s)", course.code(), course.number(), course.label()));
    }

    private ImportContent.Result within(Path path) {
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> content.from(path));
    }
}
