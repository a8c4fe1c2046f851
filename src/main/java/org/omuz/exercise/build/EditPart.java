package org.omuz.exercise.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
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

    EditPart(Clock clock, SecurityIdentity identity) {
        this.clock = clock;
        this.identity = identity;
    }

    /** The caller holds the lock on the exercise and has compared versions. */
    void save(Exercise exercise, ExercisePart part, List<ObjectNode> rows) {
        ObjectNode definition = json(exercise.head);
        part.put(definition, rows);
        try {
            exercise.head = Json.MAPPER.treeToValue(definition, ExerciseDefinition.class);
        } catch (JsonProcessingException e) {
            throw Rejected.because(ExerciseCheckMessages.class, m -> m.unreadable(e.getOriginalMessage()));
        }
        exercise.changed(clock.instant(), identity.getPrincipal().getName());
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
