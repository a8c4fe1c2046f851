package org.omuz.conduct.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.omuz.exercise.model.Spoilers;

/** Who has a place in a team reads the exercise when its play is over. */
@ApplicationScoped
class PlayersReadLater implements Spoilers {
    @Override
    public boolean spoils(String account, long exerciseId) {
        return Member.count(
                        "person.account = ?1 and role = ?2 and removedAt is null and run.state in ?3 "
                                + "and run.exerciseVersionId in"
                                + " (select v.id from ExerciseVersion v where v.exercise.id = ?4)",
                        account,
                        Member.Role.PLAYER,
                        List.of(Run.State.PLANNED, Run.State.RUNNING, Run.State.PAUSED),
                        exerciseId)
                > 0;
    }
}
