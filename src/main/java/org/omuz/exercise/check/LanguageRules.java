package org.omuz.exercise.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Language;
import org.omuz.shared.content.ContentFile;

/** That every text players read is there in every language the exercise claims; staff's notes may lag behind. */
final class LanguageRules {
    private static final Set<String> STAFF = Set.of(
            "storylines",
            "groundTruth",
            "assumptions",
            "expected",
            "note",
            "tasks",
            "objectives",
            "facilitator",
            "lookFor");

    private final ContentFile file;
    private final List<Language> claimed;

    LanguageRules(ContentFile file, ExerciseDefinition exercise) {
        this.file = file;
        this.claimed = exercise.languages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .toList();
    }

    void check() {
        walk("", file.document());
    }

    private void walk(String pointer, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i));
            }
        } else if (isText(node)) {
            claimed.stream()
                    .filter(language -> !node.has(language.tag))
                    .forEach(language -> file.error(
                            pointer + "/" + language.tag,
                            ExerciseCheckMessages.class,
                            m -> m.languageMissing(language.endonym)));
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                if (!STAFF.contains(property.getKey())) {
                    walk(pointer + "/" + ContentFile.escaped(property.getKey()), property.getValue());
                }
            }
        }
    }

    private static boolean isText(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.properties().stream()
                        .allMatch(p -> Language.of(p.getKey()).isPresent());
    }
}
