package org.omuz.assessment.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.omuz.agency.Person;
import org.omuz.agency.PersonPanel;
import org.omuz.agency.signin.SignedIn;
import org.omuz.shared.Visitor;

/**
 * The test that somebody has begun and not handed in, first of all on that person's own first page: its time runs on.
 */
@RequestScoped
class RunningTestPanel implements PersonPanel {
    record Line(long attempt, String title, Instant until) {}

    @CheckedTemplate(basePath = "assessment")
    record running(List<Line> lines) implements TemplateInstance {}

    private final SignedIn signedIn;
    private final Visitor visitor;
    private final Clock clock;

    RunningTestPanel(SignedIn signedIn, Visitor visitor, Clock clock) {
        this.signedIn = signedIn;
        this.visitor = visitor;
        this.clock = clock;
    }

    @Override
    public int position() {
        return BEFORE_ALL;
    }

    @Override
    public TemplateInstance of(Person person) {
        boolean own =
                signedIn.known().filter(viewer -> viewer.id.equals(person.id)).isPresent();
        return new running(own ? lines(person) : List.of());
    }

    private List<Line> lines(Person person) {
        Instant now = clock.instant();
        return Attempt.begunBy(person).stream()
                .filter(attempt -> attempt.takesAnswers(now))
                .map(attempt ->
                        new Line(attempt.id, attempt.activity.content.title().in(visitor.language()), attempt.dueAt))
                .toList();
    }
}
