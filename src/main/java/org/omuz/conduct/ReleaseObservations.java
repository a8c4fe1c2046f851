package org.omuz.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.omuz.audit.AuditTrail;
import org.omuz.shared.Rejected;

/**
 * After the play the director releases what was observed of named officers: each observation once, and what comes in
 * later from a device without a line by releasing again. Of a rehearsal, and of teams, nothing becomes evidence.
 */
@ApplicationScoped
public class ReleaseObservations {
    private final Stages stages;
    private final AuditTrail trail;
    private final Event<ObservationsReleased> released;

    ReleaseObservations(Stages stages, AuditTrail trail, Event<ObservationsReleased> released) {
        this.stages = stages;
        this.trail = trail;
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
        stages.act(by.run.id, command, stage -> {
            if (!stage.run.isOver()) {
                throw Rejected.because(ConductMessages.class, ConductMessages::releaseAfterPlay);
            }
            if (stage.run.rehearsal) {
                throw Rejected.because(ConductMessages.class, ConductMessages::rehearsalIsNoEvidence);
            }
            List<Picture.Observation> releasable = stage.look(ReleaseObservations::releasable).stream()
                    .filter(observation -> chosen.test(observation.what().id()))
                    .toList();
            if (releasable.isEmpty()) {
                throw Rejected.because(ConductMessages.class, ConductMessages::nothingToRelease);
            }
            releasable.forEach(observation -> keep(stage, observation));
            List<String> ids = releasable.stream().map(o -> o.what().id()).toList();
            stage.write(by, new Happening.ObservationsReleased(ids), Audience.STAFF);
            trail.record("ObservationsReleased", "Run", stage.run.id, Map.of("observations", String.valueOf(ids.size())));
            released.fire(new ObservationsReleased(stage.run.id));
        });
    }

    /** What names officers, stands, and is no evidence yet. */
    public static List<Picture.Observation> releasable(Picture picture) {
        return picture.observations().stream()
                .filter(o -> !o.withdrawn() && !o.what().members().isEmpty() && !picture.isReleased(o))
                .toList();
    }

    private static void keep(Stage stage, Picture.Observation observation) {
        ReleasedObservation row = new ReleasedObservation();
        row.run = stage.run;
        row.seq = observation.entry().seq;
        row.observation = observation.what().id();
        row.releasedAt = stage.moment.at();
        row.persist();
    }
}
