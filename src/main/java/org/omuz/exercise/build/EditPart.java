package org.omuz.exercise.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.omuz.audit.AuditTrail;
import org.omuz.exercise.check.ExerciseCheckMessages;
import org.omuz.exercise.model.Exercise;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseHash;
import org.omuz.exercise.model.ExercisePart;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentHash;

/** Replaces one part of a draft, e.g. its teams; the others stay as they are. */
@ApplicationScoped
class EditPart {
    private final Clock clock;
    private final SecurityIdentity identity;
    private final AuditTrail trail;

    EditPart(Clock clock, SecurityIdentity identity, AuditTrail trail) {
        this.clock = clock;
        this.identity = identity;
        this.trail = trail;
    }

    /** The caller holds the lock on the exercise and has compared versions. */
    void save(Exercise exercise, ExercisePart part, List<ObjectNode> rows) {
        ObjectNode definition = json(exercise.head);
        List<JsonNode> before = part.rows(definition);
        part.put(definition, rows);
        try {
            exercise.head = Json.MAPPER.treeToValue(definition, ExerciseDefinition.class);
        } catch (JsonProcessingException e) {
            throw Rejected.because(ExerciseCheckMessages.class, m -> m.unreadable(e.getOriginalMessage()));
        }
        exercise.changed(clock.instant(), identity.getPrincipal().getName());
        List<JsonNode> after = rows(exercise, part);
        if (!version(before).equals(version(after))) {
            record(exercise, part, before, after);
        }
    }

    private void record(Exercise exercise, ExercisePart part, List<JsonNode> before, List<JsonNode> after) {
        Map<String, String> details = part.list
                ? WhatChanged.rows(before, after)
                : WhatChanged.fields("exercise", before.get(0), after.get(0));
        details.put("exercise", exercise.code);
        details.put("part", part.name());
        trail.record("ExercisePartChanged", "Exercise", exercise.id, details);
    }

    static ObjectNode json(ExerciseDefinition definition) {
        return Json.MAPPER.valueToTree(definition);
    }

    static List<JsonNode> rows(Exercise exercise, ExercisePart part) {
        return part.rows(json(exercise.head));
    }

    /** What stands for the state of a part: two people may work on two parts. */
    static String version(List<JsonNode> rows) {
        return ContentHash.of(ExerciseHash.json(rows).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
