package org.omuz.exercise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.omuz.audit.AuditTrail;

/**
 * Freezes a state of an exercise as its next version; the latest state again changes nothing. The caller has checked
 * it.
 */
@ApplicationScoped
public class FreezeExercise {
    private final AuditTrail trail;
    private final Clock clock;

    FreezeExercise(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** {@code files}: name to SHA-256 of what {@link ExerciseBlob} keeps. */
    public ExerciseVersion as(
            Exercise exercise, ExerciseDefinition definition, SortedMap<String, String> files, String by) {
        Exercise.getEntityManager().lock(exercise, LockModeType.PESSIMISTIC_WRITE);
        String hash = ExerciseHash.of(definition, files);
        Optional<ExerciseVersion> latest = ExerciseVersion.latestOf(exercise.id);
        if (latest.isPresent() && latest.get().contentHash.equals(hash)) {
            return latest.get();
        }
        ExerciseVersion version = new ExerciseVersion();
        version.exercise = exercise;
        version.number = latest.map(before -> before.number + 1).orElse(1);
        version.label = definition.label();
        version.contentHash = hash;
        version.definition = definition;
        version.publishedAt = clock.instant();
        version.publishedBy = by;
        version.persist();
        files.forEach((name, sha256) -> file(version, name, sha256));
        trail.record(
                "ExercisePublished",
                "ExerciseVersion",
                version.id,
                Map.of("exercise", exercise.code, "label", version.label, "number", Integer.toString(version.number)));
        return version;
    }

    private static void file(ExerciseVersion version, String name, String sha256) {
        VersionFile file = new VersionFile();
        file.exerciseVersion = version;
        file.name = name;
        file.sha256 = sha256;
        file.persist();
    }
}
