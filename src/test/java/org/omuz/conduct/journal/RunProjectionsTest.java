package org.omuz.conduct.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.omuz.conduct.act.Played.bean;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.omuz.conduct.act.Played;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseShelf;

/** Projections in memory: as many as may weigh together, and the same as drawn anew. */
@QuarkusTest
class RunProjectionsTest {
    private static final Listener CUSTOMS = new Listener.Player(List.of(Audience.ALL, Audience.team("customs")));

    private static <T> T look(Played run, Function<Run, T> at) {
        return QuarkusTransaction.requiringNew().call(() -> at.apply(Run.findById(run.id)));
    }

    @Test
    void thoseNotLookedAtForLongestGoAndComeBackTheSame() {
        List<Played> runs = List.of(
                Played.started().play(21),
                Played.started().play(21),
                Played.started().play(21));
        int one = runs.get(0).staff(RunProjection::entries);
        RunProjections projections = new RunProjections(bean(Journal.class), bean(ExerciseShelf.class), 2L * one + 50);
        for (int round = 0; round < 2; round++) {
            for (Played run : runs) {
                assertEquals(
                        run.staff(RunProjection::entries),
                        look(run, r -> projections.ofStaff(r, RunProjection::entries)));
                assertTrue(projections.entries() <= 2L * one + 50, "kept: " + projections.entries());
            }
        }
    }

    /** The last entries are for others: they are read past once, and what comes after them is not missed. */
    @Test
    void whatOthersHeardIsPassedOverWithoutMissingWhatFollows() {
        Played run = Played.started().play(6);
        RunProjections projections = new RunProjections(bean(Journal.class), bean(ExerciseShelf.class), 10_000);
        for (int minutes = 0; minutes < 20; minutes += 5) {
            Integer anew =
                    look(run, r -> projections.at(r, CUSTOMS, r.lastSeq()).entries());
            assertEquals(anew, look(run, r -> projections.of(r, CUSTOMS, RunProjection::entries)));
            assertEquals(anew, look(run, r -> projections.of(r, CUSTOMS, RunProjection::entries)));
            run.play(5);
        }
    }
}
