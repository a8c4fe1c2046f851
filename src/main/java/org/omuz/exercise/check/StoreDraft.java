package org.omuz.exercise.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.omuz.audit.AuditTrail;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseBlob;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseFile;
import org.omuz.exercise.model.Inject;
import org.omuz.exercise.model.MselInject;

/** Makes what was read from files the draft of its exercise; a line that says the same stays the line it was. */
@ApplicationScoped
public class StoreDraft {
    private final AuditTrail trail;
    private final Clock clock;

    StoreDraft(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public Exercise of(ExerciseContent content, String by) {
        ExerciseDefinition definition = content.definition();
        Exercise exercise = Exercise.byCode(definition.code()).orElseGet(() -> fresh(definition.code()));
        exercise.head = definition.with(List.of());
        exercise.changed(clock.instant(), by);
        exercise.persistAndFlush();
        Exercise.getEntityManager().lock(exercise, LockModeType.PESSIMISTIC_WRITE);
        lines(exercise, definition.injects(), by);
        files(exercise, content.files());
        trail.record("ExerciseDraftStored", "Exercise", exercise.id, Map.of("exercise", exercise.code));
        return exercise;
    }

    private Exercise fresh(String code) {
        Exercise exercise = new Exercise();
        exercise.code = code;
        exercise.createdAt = clock.instant();
        return exercise;
    }

    private static void lines(Exercise exercise, List<Inject> injects, String by) {
        Map<String, MselInject> known = new HashMap<>();
        MselInject.of(exercise.id).forEach(line -> known.put(line.number, line));
        int position = 0;
        for (Inject inject : injects) {
            position++;
            MselInject line = known.remove(inject.number());
            if (line == null) {
                MselInject.of(exercise, position, inject, by).persist();
            } else {
                line.position = position;
                line.says(inject, by);
            }
        }
        known.values().forEach(MselInject::delete);
    }

    private static void files(Exercise exercise, SortedMap<String, byte[]> files) {
        Map<String, ExerciseFile> known = new HashMap<>();
        ExerciseFile.<ExerciseFile>list("exercise.id", exercise.id).forEach(file -> known.put(file.name, file));
        files.forEach((name, bytes) -> {
            known.remove(name);
            ExerciseFile.put(exercise, name, bytes);
        });
        known.values().forEach(ExerciseFile::delete);
    }

    /** Name to SHA-256 of files that are kept from now on. */
    static SortedMap<String, String> kept(SortedMap<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, ExerciseBlob.keep(bytes)));
        return hashes;
    }
}
