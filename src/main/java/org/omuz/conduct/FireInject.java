package org.omuz.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.omuz.exercise.ExerciseDefinition;
import org.omuz.exercise.Inject;

/** Hands an inject to its recipients, once: by the clock, by a condition or by hand. */
@ApplicationScoped
class FireInject {
    private static final List<MselLine.State> OPEN =
            List.of(MselLine.State.SCHEDULED, MselLine.State.WAITING, MselLine.State.HELD);

    private final Schedule schedule;

    FireInject(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Whether it was still to be fired. */
    boolean fire(Stage stage, Member by, Inject inject, Happening.How how) {
        return fire(stage, by, inject, how, null);
    }

    boolean fire(Stage stage, Member by, Inject inject, Happening.How how, JournalEntry cause) {
        if (!schedule.move(stage.run, inject.number(), OPEN, MselLine.State.FIRED, stage.moment.exerciseMs())) {
            return false;
        }
        JournalEntry firing = stage.write(by, new Happening.InjectFired(inject.number(), how), Audience.STAFF, cause);
        List<String> teams = teams(stage.definition);
        Recipients.envelopes(inject.to(), teams)
                .forEach(to -> stage.write(by, message(stage, inject, to), Audience.of(to, teams), firing));
        return true;
    }

    private static Happening.MessageSent message(Stage stage, Inject inject, List<String> to) {
        int minutes = inject.response().minutes();
        return new Happening.MessageSent(
                Click.fresh(),
                inject.number(),
                inject.from(),
                null,
                to,
                inject.channel(),
                inject.priority(),
                inject.subject(),
                inject.text(),
                inject.attachments(),
                inject.response(),
                minutes > 0 ? stage.moment.exerciseMs() + minutes * 60_000L : -1,
                null);
    }

    static List<String> teams(ExerciseDefinition definition) {
        return definition.teams().stream().map(ExerciseDefinition.Team::code).toList();
    }
}
