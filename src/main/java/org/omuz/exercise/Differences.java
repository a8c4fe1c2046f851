package org.omuz.exercise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.shared.Json;
import org.omuz.shared.Language;

/** What lines of the MSEL say in one state of an exercise and in another, field by field, as their form shows it. */
record Differences(List<Difference> shown, int more) {
    private static final int SHOWN = 300;

    /** @param language of the wording; null for what has none */
    record Difference(String number, String field, Language language, String before, String after) {}

    /** @param form of a line of the later state */
    static Differences of(Changes changes, ExerciseDefinition before, ExerciseDefinition after, JsonForm form) {
        Map<String, Inject> then = byNumber(before);
        Map<String, Inject> now = byNumber(after);
        List<Difference> all = changes.changed().stream()
                .flatMap(number -> of(number, Json.MAPPER.valueToTree(then.get(number)), Json.MAPPER.valueToTree(now.get(number)), form))
                .toList();
        return new Differences(all.stream().limit(SHOWN).toList(), Math.max(0, all.size() - SHOWN));
    }

    private static Map<String, Inject> byNumber(ExerciseDefinition exercise) {
        return exercise.injects().stream().collect(Collectors.toMap(Inject::number, inject -> inject, (first, second) -> first));
    }

    private static Stream<Difference> of(String number, JsonNode before, JsonNode after, JsonForm form) {
        Map<String, String> then = form.values(before);
        Map<String, String> now = form.values(after);
        List<Difference> differences = new ArrayList<>();
        for (FormField field : form.fields) {
            if (!field.perLanguage()) {
                add(differences, number, field, null, then.get(field.path()), now.get(field.path()));
                continue;
            }
            form.languages.forEach(language -> {
                String name = JsonForm.name(field, language);
                add(differences, number, field, language, then.get(name), now.get(name));
            });
        }
        return differences.stream();
    }

    private static void add(List<Difference> to, String number, FormField field, Language language, String before, String after) {
        if (!before.equals(after)) {
            to.add(new Difference(number, field.label(), language, field.named(before), field.named(after)));
        }
    }
}
