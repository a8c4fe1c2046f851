package org.omuz.conduct.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.omuz.audit.AuditTrail;
import org.omuz.conduct.journal.ObservationsReleased;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.Audience;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Rejected;

/**
 * After the play the director releases what was observed of named officers: each observation once, and what comes in
 * later from a device without a line by releasing again; with the run closed, only that. Of a rehearsal, of teams, and
 * of tasks that name no competency nothing becomes evidence, and nothing is said to be released.
 */
@ApplicationScoped
public class ReleaseObservations {
    private final RunLock lock;
    private final AuditTrail trail;
    private final ForeseenEvidence foreseen;
    private final Event<ObservationsReleased> released;

    ReleaseObservations(
            RunLock lock, AuditTrail trail, ForeseenEvidence foreseen, Event<ObservationsReleased> released) {
        this.lock = lock;
        this.trail = trail;
        this.foreseen = foreseen;
        this.released = released;
    }

    /** All that can be. */
    public void release(Member by, String command) {
        release(by, command, id -> true);
    }

    /** @param chosen by the observation's id; what came in since the director looked is not released unseen */
    public void release(Member by, String command, Predicate<String> chosen) {
        if (by.role != Member.Role.DIRECTOR) {
            throw new NotFoundException();
        }
        lock.act(by.run.id, command, locked -> {
            if (!locked.run.isOver()) {
                throw Rejected.because(ConductMessages.class, ConductMessages::releaseAfterPlay);
            }
            if (locked.run.rehearsal) {
                throw Rejected.because(ConductMessages.class, ConductMessages::rehearsalIsNoEvidence);
            }
            List<RunProjection.Observation> releasable =
                    locked.look(projection -> releasable(projection, locked.definition)).stream()
                            .filter(observation ->
                                    chosen.test(observation.what().id()))
                            .toList();
            if (releasable.isEmpty()) {
                locked.run.refuseIfClosed();
                throw Rejected.because(ConductMessages.class, ConductMessages::nothingToRelease);
            }
            releasable.forEach(observation -> keep(locked, observation));
            List<String> ids = releasable.stream().map(o -> o.what().id()).toList();
            int pieces = foreseen.of(locked.run, releasable).size();
            locked.write(by, new RunEvent.ObservationsReleased(ids, pieces), Audience.STAFF);
            trail.record(
                    "ObservationsReleased",
                    "Run",
                    locked.run.id,
                    Map.of("observations", String.valueOf(ids.size()), "evidence", String.valueOf(pieces)));
            released.fire(new ObservationsReleased(locked.run.id));
        });
    }

    /** What names officers and a competency, stands, and is no evidence yet. */
    public static List<RunProjection.Observation> releasable(RunProjection projection, ExerciseDefinition exercise) {
        return standing(projection)
                .filter(o -> isOfOfficers(o) && isOfACompetency(o, exercise))
                .toList();
    }

    /** What stands, has not been released, and cannot become anybody's evidence. */
    public static List<RunProjection.Observation> barren(RunProjection projection, ExerciseDefinition exercise) {
        return standing(projection)
                .filter(o -> !isOfOfficers(o) || !isOfACompetency(o, exercise))
                .toList();
    }

    public static boolean isOfOfficers(RunProjection.Observation observation) {
        return !observation.what().members().isEmpty();
    }

    private static boolean isOfACompetency(RunProjection.Observation observation, ExerciseDefinition exercise) {
        return exercise.task(observation.what().task())
                .filter(task -> !task.competencies().isEmpty())
                .isPresent();
    }

    private static Stream<RunProjection.Observation> standing(RunProjection projection) {
        boolean closed = projection.state() == Run.State.CLOSED;
        return projection.observations().stream()
                .filter(o ->
                        !o.withdrawn() && !projection.isReleased(o) && (!closed || projection.isBelated(o.entry())));
    }

    private static void keep(LockedRun locked, RunProjection.Observation observation) {
        ReleasedObservation row = new ReleasedObservation();
        row.run = locked.run;
        row.seq = observation.entry().seq;
        row.observation = observation.what().id();
        row.releasedAt = locked.moment.at();
        row.persist();
    }
}
