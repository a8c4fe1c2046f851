package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.MselLine;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.Schedule;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.CommandId;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.Inject;

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
    boolean fire(LockedRun locked, Member by, Inject inject, RunEvent.How how) {
        return fire(locked, by, inject, how, null);
    }

    boolean fire(LockedRun locked, Member by, Inject inject, RunEvent.How how, JournalEntry cause) {
        if (!schedule.move(
                locked.run, inject.number(), OPEN, MselLine.State.FIRED, OptionalLong.of(locked.moment.exerciseMs()))) {
            return false;
        }
        JournalEntry firing = locked.write(by, new RunEvent.InjectFired(inject.number(), how), Audience.STAFF, cause);
        List<String> teams = teams(locked.definition);
        Recipients.envelopes(Recipients.reached(locked.run, inject.to()), teams)
                .forEach(to -> locked.write(by, message(locked, inject, to), Audience.of(to, teams), firing));
        return true;
    }

    /** Of what is due, in order: what may be fired, and what waits again as its condition does not hold any more. */
    record Due(List<Inject> ready, List<String> disarmed) {
        List<String> all() {
            return Stream.concat(ready.stream().map(Inject::number), disarmed.stream())
                    .toList();
        }
    }

    Due due(LockedRun locked, long upToMs) {
        List<String> numbers = schedule.due(locked.run, upToMs);
        return locked.look(projection -> {
            List<MselLine> lines =
                    numbers.stream().flatMap(n -> projection.inject(n).stream()).toList();
            return new Due(
                    lines.stream()
                            .filter(line -> line.mayFire(projection))
                            .map(MselLine::inject)
                            .toList(),
                    lines.stream()
                            .filter(line -> !line.mayFire(projection))
                            .map(line -> line.inject().number())
                            .toList());
        });
    }

    void disarm(LockedRun locked, Member by, String number, JournalEntry cause) {
        if (schedule.move(locked.run, number, List.of(MselLine.State.SCHEDULED), MselLine.State.WAITING)) {
            locked.write(by, new RunEvent.InjectDisarmed(number), Audience.STAFF, cause);
        }
    }

    private static RunEvent.MessageSent message(LockedRun locked, Inject inject, List<String> to) {
        int minutes = inject.response().minutes();
        return RunEvent.MessageSent.of(message -> {
            message.code = CommandId.fresh();
            message.inject = inject.number();
            message.from = inject.from();
            message.to = to;
            message.channel = inject.channel();
            message.priority = inject.priority();
            message.subject = inject.subject();
            message.text = inject.text();
            message.attachments = inject.attachments();
            message.response = inject.response();
            if (minutes > 0) {
                message.deadlineMs = OptionalLong.of(locked.moment.exerciseMs() + minutes * 60_000L);
            }
        });
    }

    static List<String> teams(ExerciseDefinition definition) {
        return definition.teams().stream().map(ExerciseDefinition.Team::code).toList();
    }
}
